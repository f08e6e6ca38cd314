/** What an agent can do with a case, as data: which fields a verb asks for and what it sends. */
import { t } from './text.js';

const options = (area, codes) => codes.map((code) => [code, area ? t(`${area}.${code}`) : code.toLowerCase().replaceAll('_', ' ')]);

const inMinutes = (minutes) => new Date(Date.now() + Number(minutes) * 60000).toISOString();

/** "-26.2041, 28.0473" as maps copy it; undefined when nothing was typed. */
function readDegrees(text) {
  if (!text) return undefined;
  const [, lat, lon] = /^\s*(-?\d+(?:\.\d+)?)\s*[,; ]\s*(-?\d+(?:\.\d+)?)\s*$/.exec(text) ?? [];
  if (lat === undefined) throw new TypeError(t('position.wrong'));
  return { lat: Number(lat), lon: Number(lon), source: 'MANUAL' };
}

/** Fields: name, `text`, `long`, `number` or options; `must` fields have to be filled, `prefill` reads the case. */
export const VERBS = {
  claim: {},
  unclaim: {},
  notes: { fields: [{ name: 'text', type: 'long', must: true }] },
  contacts: {
    fields: [{ name: 'channel', options: options(null, ['PHONE', 'SMS', 'WHATSAPP', 'EMAIL', 'RADIO']) }, { name: 'direction', options: options(null, ['OUT', 'IN']) },
      { name: 'outcome', options: options(null, ['REACHED', 'NO_ANSWER', 'BUSY', 'VOICEMAIL', 'WRONG_NUMBER']) }, { name: 'seconds', type: 'number' }],
    body: (fields) => ({ ...fields, startedAt: new Date(Date.now() - 1000 * (fields.seconds ?? 0)).toISOString() }),
  },
  hold: { fields: [{ name: 'until', type: 'number', value: 30, must: true }, { name: 'reason', type: 'text', must: true }], body: ({ until, reason }) => ({ until: inMinutes(until), reason }) },
  handovers: {
    fields: [{ name: 'service', options: options(null, ['PUBLIC_EMS', 'POLICE', 'FIRE', 'TRAFFIC', 'OTHER']) }, { name: 'number', type: 'text' }, { name: 'reference', type: 'text' },
      { name: 'contactName', type: 'text' }, { name: 'etaSeconds', type: 'number' }, { name: 'confirmedBy', type: 'text' }],
    body: (fields) => ({ ...fields, etaSeconds: fields.etaSeconds === undefined ? undefined : fields.etaSeconds * 60 }),
  },
  scene: {
    method: 'PUT',
    fields: [{ name: 'text', type: 'text', label: 'where', prefill: ({ scene }) => scene?.text }, { name: 'position', type: 'text', hint: 'position.hint' },
      { name: 'access', type: 'text', prefill: ({ scene }) => scene?.access }],
    body: ({ text, position, access }) => ({ text, access, position: readDegrees(position) }),
  },
  destination: { method: 'PUT', fields: [{ name: 'text', type: 'text', label: 'destination', must: true, prefill: ({ destination }) => destination?.text }, { name: 'position', type: 'text', hint: 'position.hint' }],
    body: ({ text, position }) => ({ text, position: readDegrees(position) }) },
  tasks: {
    fields: [{ name: 'needs', options: options('need', ['TOW', 'FLATBED', 'HEAVY_TOW', 'BATTERY', 'TYRE', 'FUEL', 'LOCKOUT', 'EV', 'GUARD', 'MEDIC', 'AMBULANCE_BLS', 'AMBULANCE_ALS', 'PATIENT_TRANSPORT']) }],
    body: ({ needs }) => ({ needs: [needs] }),
  },
  priority: { method: 'PATCH', fields: [{ name: 'priority', options: [1, 2, 3, 4, 5].map((n) => [n, `P${n}`]) }], body: ({ priority }) => ({ priority: Number(priority) }) },
  cancel: { fields: [{ name: 'reason', type: 'text', value: 'CONFIRMED', must: true }] },
  resolve: {
    fields: [{ name: 'outcome', options: options('outcome', ['FIXED', 'TOWED', 'TRANSPORTED', 'HANDED_OVER', 'SOLVED_BY_PHONE', 'NOTHING_FOUND', 'FALSE_ALARM', 'PRANK', 'ABUSE', 'DUPLICATE']) }, { name: 'note', type: 'long' }],
  },
  close: {},
  reopen: { fields: [{ name: 'reason', type: 'text' }] },
};

/** The verbs that make sense now; the server has the last word. */
export function verbsFor({ status, cancellationRequested }, claimed) {
  const open = !['RESOLVED', 'CLOSED', 'CANCELLED'].includes(status);
  if (!open) return [...(status === 'RESOLVED' ? ['close'] : []), 'reopen', 'notes'];
  return [claimed ? 'unclaim' : 'claim', 'notes', 'contacts', ...(cancellationRequested ? ['cancel'] : []), 'scene', 'tasks', 'priority', 'destination', 'hold', 'handovers', 'resolve'];
}
