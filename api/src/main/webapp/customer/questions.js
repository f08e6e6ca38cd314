/** Questions after the press, the grave ones first; answers go out by themselves and repeat the press under the same key. */
import { choices, field, h, say } from '../shared/dom.js';
import { answer } from './press-queue.js';
import { t } from './text.js';

const NEEDS = ['TOW', 'BATTERY', 'TYRE', 'FUEL', 'LOCKOUT'];
const SAFETY = ['inLane', 'fire', 'injured', 'alone'];
/** Ticks come in a row: what was answered goes out once they pause. */
const SETTLE_MILLIS = 1200;

/** The form, filled with what was answered before. `saved` is called after the answers are stored. */
export function questions(press, saved) {
  const { answers } = press;
  const status = h('p.quiet', { role: 'status' });
  let later = null;
  const send = () => save(press, form, status, saved);
  const road = press.kind === 'ROAD';
  const form = h('form.stack', { onsubmit: (event) => { event.preventDefault(); send(); }, onchange: () => { clearTimeout(later); later = setTimeout(send, SETTLE_MILLIS); } },
    choices('checkbox', 'safety', t('q.safety'), SAFETY.map((name) => [name, t(`q.${name}`)]), SAFETY.filter((name) => answers.safety?.[name])),
    road ? choices('checkbox', 'needs', t('q.needs'), NEEDS.map((need) => [need, t(`q.${need}`)]), answers.needs) : null,
    field(t('q.where'), input('where', answers.scene?.text), t('q.where.hint')),
    field(t('q.note'), textarea('note', answers.note)),
    field(t('q.phone'), input('phone', answers.contact?.phone, { type: 'tel', autocomplete: 'tel' })),
    h('details', {}, h('summary', {}, t('questions.more')), h('div.stack', {},
      field(t('q.name'), input('name', answers.contact?.name, { autocomplete: 'name' })),
      road ? field(t('q.plate'), input('plate', answers.vehicle?.plate, { autocapitalize: 'characters' })) : null,
      h('fieldset', {}, h('legend', {}, t('q.people')), h('div.numbers', {}, field(t('q.adults'), number('adults', answers.people?.adults)), field(t('q.children'), number('children', answers.people?.children)))),
      choices('checkbox', 'also', t('q.also'), [['wheelchair', t('q.wheelchair')], ['other', t('q.forOther')]], [answers.people?.wheelchair && 'wheelchair', answers.forWhom === 'OTHER' && 'other']))),
    status, h('button.primary.wide', { type: 'submit' }, t('questions.send')));
  return h('details.card', { id: 'questions', 'data-press': press.key, open: !press.receipt }, h('summary', {}, t('questions')), form);
}

export const answersArrived = (element) => {
  const status = element.querySelector('#questions [role=status]');
  if (status) { status.textContent = t('questions.sent'); say(t('questions.sent')); }
};

async function save(press, form, status, saved) {
  await answer(press.key, read(new FormData(form)));
  status.textContent = t('questions.saved');
  saved();
}

function read(data) {
  const text = (name) => data.get(name)?.trim() || undefined;
  const count = (name) => (text(name) === undefined ? undefined : Number(text(name)));
  const safety = Object.fromEntries(data.getAll('safety').map((name) => [name, true]));
  const also = data.getAll('also');
  return clean({ note: text('note'), needs: data.getAll('needs'), safety,
    contact: clean({ phone: text('phone'), name: text('name') }), vehicle: clean({ plate: text('plate') }), scene: clean({ text: text('where') }),
    people: clean({ adults: count('adults'), children: count('children'), wheelchair: also.includes('wheelchair') || undefined }),
    forWhom: also.includes('other') ? 'OTHER' : undefined, positionIs: also.includes('other') ? 'CALLER' : undefined });
}

/** Without what was not answered: silence must not read as "no". */
const clean = (answers) => Object.fromEntries(Object.entries(answers).filter(([, value]) =>
  value !== undefined && (typeof value !== 'object' || Object.keys(value).length > 0)));

const input = (name, value, more = {}) => h('input', { id: `q-${name}`, name, type: 'text', value, maxlength: 500, ...more });
const number = (name, value) => input(name, value, { type: 'number', min: 0, max: 99, inputmode: 'numeric' });
const textarea = (name, value) => h('textarea', { id: `q-${name}`, name, rows: 3, maxlength: 4000 }, value ?? '');
