/** The responder's page: on duty, offered, accepted, done; goes on working through tunnels. */
import '../shared/trusted.js';
import { Api, explain } from '../shared/api.js';
import { Conversation } from '../shared/conversation.js';
import { byId, fill, h, say } from '../shared/dom.js';
import { Place } from '../shared/place.js';
import { Retry } from '../shared/retry.js';
import { currentToken } from '../shared/session.js';
import { openOffline } from '../shared/shell.js';
import { gather, Stream } from '../shared/stream.js';
import { translate } from '../shared/text.js';
import { isOver, readCase, rows } from '../shared/view.js';
import { distress } from './distress.js';
import { JobView } from './job.js';
import { OfferScreen } from './offer.js';
import { PositionStream } from './position-stream.js';
import { ShiftView } from './shift.js';
import { believed, flush, report, waiting } from './status-queue.js';
import { t } from './text.js';

const api = new Api({ token: currentToken() });
const place = new Place();
const positions = new PositionStream(api, place, () => show());
const queue = new Retry(() => flush(api, (problem) => trouble(explain(t, problem))));
const shift = new ShiftView(byId('shift'), api, () => refresh());
const offers = new OfferScreen(byId('offer'), api, () => refresh());
const job = new JobView(byId('job'), (status, more) => step(status, more));
const look = gather(() => refresh(), 1000);

let me = null;
let found = null;
let talk = null;
let stream = null;

const currentAssignment = () => {
  const assignment = me?.assignment ?? me?.activeAssignment ?? me?.currentAssignment ?? null;
  return assignment && !isOver(assignment.status) ? { ...assignment, id: assignment.id ?? assignment.assignmentId } : null;
};

async function refresh() {
  try {
    me = await api.get('responders/me');
    const assignment = currentAssignment();
    found = assignment ? readCase(await api.get(`cases/${assignment.caseId}`)) : null;
    offers.show(assignment ? [] : rows(await api.get('responders/me/offers')));
    trouble(null);
    await talkAbout(assignment?.caseId);
  } catch (problem) {
    trouble(explain(t, problem));
  }
  await show();
}

async function show() {
  if (!me) return;
  const state = me.shift?.state ?? me.shiftState ?? me.shift ?? 'OFF';
  byId('who').textContent = me.callSign ?? me.name;
  byId('who').title = [me.name, me.vehicle, me.plate].filter(Boolean).join(' · ');
  positions.active = state !== 'OFF';
  shift.show(state, place, positions.sentAt);
  const assignment = currentAssignment();
  const queued = await waiting();
  const status = assignment && believed(assignment, queued);
  if (assignment && !isOver(status)) await job.show({ assignment, status, found, queued, place: place.latest });
  else job.showIdle();
}

async function step(status, more) {
  await report(currentAssignment().id, status, { ...more, position: place.latest ?? undefined });
  await show();
  await queue.wake();
  await refresh();
}

async function talkAbout(caseId) {
  if (talk?.caseId !== caseId) {
    talk = caseId ? new Conversation(t, api, caseId, ['RESPONDER']) : null;
    byId('talk').replaceChildren(...(talk ? [h('h2', {}, t('messages')), talk.element] : []));
    byId('talk').hidden = !talk;
  }
  await talk?.refresh();
}

function trouble(text) {
  fill(byId('trouble'), text ? h('p.note.warn', {}, text) : null);
}

/** The browser knows first that the network is gone; a stream may look open for a while after that. */
function connection(state = stream?.live ? 'LIVE' : 'POLLING') {
  const words = navigator.onLine ? t(`live.${state}`) : t('offline');
  byId('connection').hidden = navigator.onLine && state === 'LIVE';
  if (byId('connection').textContent !== words && words !== t('live.LIVE')) say(words);
  byId('connection').textContent = words;
}

translate(t);
document.querySelector('.skip').addEventListener('click', (event) => { event.preventDefault(); byId('main').focus(); });
openOffline('service-worker.js');
if (api.token) {
  distress(byId('distress'), byId('distress-dialog'), api, place);
  stream = new Stream(api, 'responders/me/events', { onEvent: look, onState: connection, poll: refresh, pollMillis: 4000 }).start();
  for (const change of ['online', 'offline']) addEventListener(change, () => connection());
  setInterval(show, 5000);
  queue.wake();
  await refresh();
} else {
  byId('shift').hidden = true;
  byId('distress').hidden = true;
  trouble(t('signin'));
}
