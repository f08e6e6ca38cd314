/** The share page: status, arrival and a rounded place for whoever has the link; the token never leaves the fragment. */
import '../shared/trusted.js';
import { Api } from '../shared/api.js';
import { byId, fill, h } from '../shared/dom.js';
import { MapView } from '../shared/map.js';
import { takeFromFragment } from '../shared/session.js';
import { gather, Stream } from '../shared/stream.js';
import { messages, translate, wordFor } from '../shared/text.js';
import { ago, duration } from '../shared/time.js';
import { isEnded, readEta, readPosition, secondsLeft } from '../shared/view.js';

const NAME = 'usizo.share';

const t = messages({
  en: {
    'title': 'Help is on its way', 'about': 'Shared with you by the person who asked for help. The place is rounded; nothing private is shown.',
    'arrives': 'There in about {p50}', 'arrives.soon': 'There any moment', 'calculated': 'calculated {ago}', 'ended': 'This is over. Thank you for caring.', 'gone': 'This link no longer works.', 'missing': 'This page opens by the link that was shared with you.',
    'stale': 'No connection right now. Shown as of {ago}.', 'map.track': 'Map: help and the rounded place where it goes',
  },
});

/** `#token=...` as we make links, or the bare `#...` of the contract; kept with the tab so that a reload works. */
function shareToken() {
  const bare = /^#([\w-]{16,})$/.exec(location.hash)?.[1];
  const fresh = takeFromFragment('token') ?? bare;
  if (bare) history.replaceState(null, '', location.pathname);
  if (fresh) sessionStorage.setItem(NAME, fresh);
  return fresh ?? sessionStorage.getItem(NAME);
}

const api = new Api();
const token = shareToken();
let found = null;
let eta = null;
let seenAt = null;
let trouble = null;
let view = null;

async function refresh() {
  try {
    found = await api.get(`track/${token}`);
    eta = readEta(found.assignment ?? found);
    seenAt = new Date().toISOString();
    trouble = null;
  } catch (problem) {
    trouble = problem;
  }
  show();
}

function show() {
  if (trouble && [401, 403, 404, 410].includes(trouble.status)) {
    fill(byId('state'), h('p.state', {}, t('gone')));
    byId('map').hidden = true;
    stream?.stop();
    return;
  }
  if (!found) { fill(byId('state'), trouble ? h('p.note.warn', {}, t('problem.offline')) : h('span.spinner')); return; }
  const coming = eta && ['ASSIGNED', 'EN_ROUTE'].includes(found.status);
  fill(byId('state'), h('p.state', {}, wordFor(t, 'status', found.status)),
    coming ? h('p.eta', {}, arrival()) : null,
    coming && eta.at ? h('p.hint', {}, t('calculated', { ago: ago(t, eta.at) })) : null,
    isEnded(found.status) ? h('p.note.good', {}, t('ended')) : null, trouble ? h('p.note.warn', {}, t('stale', { ago: ago(t, seenAt) })) : null);
  document.title = `${wordFor(t, 'status', found.status)} · Usizo`;
  showMap().catch(() => {});
}

function arrival() {
  const left = secondsLeft(eta, eta.p50Seconds);
  return left < 60 ? t('arrives.soon') : t('arrives', { p50: duration(t, left) });
}

async function showMap() {
  const scene = readPosition(found.scene?.position ?? found.scene);
  const vehicle = isEnded(found.status) ? null : readPosition(found.responder?.position ?? found.position ?? found.responderPosition);
  byId('map').hidden = isEnded(found.status) || (!scene && !vehicle);
  if (byId('map').hidden) return;
  view ??= MapView.create(byId('map'), { label: t('map.track'), attribution: t('map.attribution'), home: false });
  const map = await view;
  if (scene) map.put('scene', { ...scene, accuracy: Math.max(scene.accuracy ?? 0, 500), look: 'scene', icon: 'here', label: t('map.scene') });
  if (vehicle) map.put('vehicle', { ...vehicle, accuracy: undefined, look: 'vehicle', icon: 'road' });
  else map.remove('vehicle');
  map.fit();
}

translate(t);
const stream = token ? new Stream(api, `track/${token}/events`, { onEvent: gather(refresh, 2000), poll: refresh, pollMillis: 10000 }).start() : null;
if (token) { await refresh(); setInterval(show, 10000); } else fill(byId('state'), h('p', {}, t('missing')));
