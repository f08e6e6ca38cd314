/**
 * Presses that must get through. A press is stored before it is sent and sent until the server names its case; answers
 * given later repeat it under the same key. Runs in the page and, when the browser offers it, in the service worker.
 */
import { Api, newKey, Problem } from '../shared/api.js';
import { drop, find, keep, list } from '../shared/store.js';

const KEEP_DAYS = 8;
const LATE_MILLIS = 5000;

export const sent = (press) => Boolean(press.receipt) && press.sentVersion >= press.version;

/** Creates and stores a press. `waitMillis`: how long a position may still be waited for. */
export async function newPress(kind, waitMillis) {
  const now = Date.now();
  const press = { key: newKey(), kind, pressedAt: new Date(now).toISOString(), dueAt: now + waitMillis, version: 1, sentVersion: 0, tries: 0,
    answers: {}, installation: await installation() };
  return { ...press, onDisk: await keep('presses', press.key, press) };
}

/** Changes a stored press; what changed goes out by itself. */
export async function change(key, edit) {
  const press = await find('presses', key);
  if (!press) return null;
  const next = edit(press);
  await keep('presses', key, next);
  return next;
}

export const answer = (key, answers) => change(key, (press) => ({ ...press, answers, version: press.version + 1 }));

/** Sends what is due. True when nothing is left to send. */
export async function deliver({ token = null, onChange = () => {} } = {}) {
  return exclusively(async () => {
    const waiting = (await list('presses')).filter((press) => !sent(press));
    const due = waiting.filter((press) => press.dueAt <= Date.now() || press.receipt);
    const results = await Promise.all(due.map((press) => send(press, token, onChange)));
    return due.length === waiting.length && results.every(Boolean);
  });
}

async function exclusively(work) {
  if (!navigator.locks) return work();
  return navigator.locks.request('usizo-presses', { ifAvailable: true }, (lock) => (lock ? work() : false));
}

async function send(press, token, onChange) {
  try {
    const receipt = await new Api({ token: press.refused ? null : token }).post('alerts', body(press), { key: press.key });
    if (!receipt?.caseId) throw new Problem(0, { detail: 'no receipt' });
    await received(press, receipt);
    onChange(await find('presses', press.key));
    return sent(await find('presses', press.key));
  } catch (problem) {
    onChange(await change(press.key, (now) => ({ ...now, tries: now.tries + 1, refused: problem.status === 401 || problem.status === 403,
      queuedAt: now.queuedAt ?? new Date().toISOString() })));
    return false;
  }
}

async function received(press, receipt) {
  const first = press.receipt;
  await keep('cases', first?.caseId ?? receipt.caseId, { caseId: first?.caseId ?? receipt.caseId, caseKey: (first ?? receipt).caseKey, reference: (first ?? receipt).reference,
    kind: receipt.kind ?? press.kind, pressKey: press.key, pressedAt: press.pressedAt, receipt: first ?? receipt });
  await change(press.key, (now) => ({ ...now, receipt: first ?? receipt, sentVersion: press.version }));
}

/** The same position and time in every repeat: a press that moved would be a press of its own. */
function body({ kind, pressedAt, queuedAt, position, answers, installation: id }) {
  const late = queuedAt && Date.parse(queuedAt) - Date.parse(pressedAt) > LATE_MILLIS;
  return { kind, position, pressedAt, ...(late ? { queuedAt } : {}), trigger: 'BUTTON', language: navigator.language.split('-')[0],
    installation: { id, platform: 'WEB', locale: navigator.language }, ...answers };
}

/** The secret that makes two presses of this browser presses of the same guest. */
async function installation() {
  const known = await find('settings', 'installation');
  if (known) return known;
  const fresh = newKey();
  await keep('settings', 'installation', fresh);
  return fresh;
}

/** Forgets what is long over; case keys end a week after the case. */
export async function tidy() {
  const before = Date.now() - KEEP_DAYS * 86400000;
  for (const { key, pressedAt, receipt } of await list('presses')) if (receipt && Date.parse(pressedAt) < before) await drop('presses', key);
  for (const { caseId, pressedAt } of await list('cases')) if (Date.parse(pressedAt) < before - 30 * 86400000) await drop('cases', caseId);
}
