/** The dispatch console: everything open, live, for agents and managers. */
import '../shared/trusted.js';
import { Api, explain } from '../shared/api.js';
import { byId, fill, h, say } from '../shared/dom.js';
import { currentToken } from '../shared/session.js';
import { gather, Stream } from '../shared/stream.js';
import { translate } from '../shared/text.js';
import { Act } from './act.js';
import { Board } from './board.js';
import { CaseList } from './case-list.js';
import { Detail } from './detail.js';
import { Escalations } from './escalations.js';
import { LiveMap } from './live-map.js';
import { presence } from './presence.js';
import { shortcuts } from './shortcuts.js';
import { t } from './text.js';

const REFRESH_MILLIS = 1500;
const REDRAW_MILLIS = 10000;

const api = new Api({ token: currentToken() });
const board = new Board(api);
const act = new Act(api, byId('dialog'), () => refresh());
const detail = new Detail(byId('detail'), api, { act, closed: (caseId) => { show(); list.focus(caseId); }, changed: () => refresh(), nameOf: (id) => board.nameOf(id) });
const list = new CaseList(byId('cases'), open);
const escalations = new Escalations(byId('escalation-list'), api, { open, changed: () => refresh(), dialog: byId('dialog') });
const map = new LiveMap(byId('map'), byId('legend'), open);
const look = gather(() => refresh(), REFRESH_MILLIS);

async function refresh() {
  try {
    await board.refresh();
    trouble(null);
  } catch (problem) {
    trouble(explain(t, problem));
  }
  await detail.refresh();
}

function show() {
  list.show(board.cases, board.escalations, detail.caseId);
  escalations.show(board.escalations);
  document.querySelector('[data-view=escalations]').textContent = [t('escalations'), board.escalations.length || null].filter(Boolean).join(' ');
  map.show(board.cases, board.responders).catch(() => {});
}

async function open(caseId) {
  await Promise.all([detail.open(caseId), map.look(caseId).catch(() => {})]);
  show();
}

function view(name) {
  document.querySelector('.desk').dataset.view = name;
  for (const button of document.querySelectorAll('.tabs [data-view]')) button.setAttribute('aria-pressed', String(button.dataset.view === name));
  if (detail.caseId) detail.close();
}

async function nextForMe() {
  try {
    const next = await api.post('agents/me/next', {});
    const caseId = next?.caseId ?? next?.id;
    if (caseId) await open(caseId);
    else { say(t('next.none')); trouble(t('next.none')); }
  } catch (problem) {
    trouble(explain(t, problem));
  }
}

function connection(state) {
  const badge = byId('connection');
  badge.className = state === 'LIVE' ? 'badge good' : 'badge warn';
  badge.textContent = state === 'LIVE' ? t('live') : t(`live.${state}`);
}

function trouble(text) {
  fill(byId('trouble'), text ? h('p.note.warn', {}, text) : null);
}

function filters() {
  const search = gather(() => { board.filter = { q: byId('q').value.trim(), kind: byId('kind').value }; return refresh(); }, 400);
  byId('q').placeholder = t('search');
  byId('kind').append(...['', 'ROAD', 'MEDICAL'].map((kind) => h('option', { value: kind }, t(kind ? `kind.${kind}` : 'kind.all'))));
  byId('filter').addEventListener('input', search);
  byId('filter').addEventListener('submit', (event) => event.preventDefault());
}

const select = (steps) => { const id = list.neighbour(detail.caseId, steps); if (id) open(id); };
const onCase = (work) => () => detail.caseId && work(detail.caseId);

translate(t);
filters();
document.querySelector('.skip').addEventListener('click', (event) => { event.preventDefault(); byId('cases').focus(); });
document.querySelector('.tabs').addEventListener('click', (event) => event.target.dataset.view && view(event.target.dataset.view));
shortcuts(byId('help'), byId('dialog'), { j: () => select(1), k: () => select(-1), c: onCase((id) => act.do('claim', id).catch(() => {})), n: onCase((id) => act.do('notes', id)),
  m: onCase(() => detail.talk.input.focus()), slash: () => byId('q').focus(), e: () => byId('escalations').querySelector('button')?.focus(), x: nextForMe, esc: () => detail.caseId && detail.close() });
board.onChange(show);
byId('next').addEventListener('click', nextForMe);
if (api.token) {
  presence(byId('presence'), api);
  new Stream(api, 'console/events', { onEvent: look, onState: connection, poll: refresh, pollMillis: 5000 }).start();
  setInterval(show, REDRAW_MILLIS);
  await refresh();
} else {
  trouble(t('signin'));
}
