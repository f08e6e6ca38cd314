/** Three numbers and a comment, once the request is resolved. */
import { explain } from '../shared/api.js';
import { field, fill, h, say } from '../shared/dom.js';
import { t } from './text.js';

const SCALES = { csat: [1, 5], ces: [1, 7], nps: [0, 10] };

export function survey(api, caseId) {
  const card = h('form.card', { hidden: true, onsubmit: (event) => { event.preventDefault(); send(); } });
  const status = h('p', { role: 'status' });

  api.get(`cases/${caseId}/survey`).catch((problem) => (problem.status === 404 ? {} : null)).then((before) => {
    if (!before) return;
    fill(card, h('h2', {}, t('survey.title')), ...Object.keys(SCALES).map((name) => scale(name, before[name])),
      field(t('survey.comment'), h('textarea', { id: 'survey-comment', name: 'comment', rows: 3, maxlength: 2000 }, before.comment ?? '')),
      status, h('button.primary', { type: 'submit' }, t('survey.send')));
    card.hidden = false;
  });

  async function send() {
    const data = new FormData(card);
    const answers = Object.fromEntries(Object.keys(SCALES).filter((name) => data.get(name) !== null).map((name) => [name, Number(data.get(name))]));
    try {
      await api.post(`cases/${caseId}/survey`, { ...answers, comment: data.get('comment').trim() || undefined });
      status.textContent = t('survey.thanks');
    } catch (problem) {
      status.textContent = explain(t, problem);
    }
    say(status.textContent);
  }
  return card;
}

function scale(name, chosen) {
  const [from, to] = SCALES[name];
  const numbers = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  return h('fieldset', {}, h('legend', {}, t(`survey.${name}`)), h(`div.scale.${name}`, {}, numbers.map((number) =>
    h('label.chip', {}, h('input', { type: 'radio', name, value: number, checked: number === chosen }), h('span', {}, String(number))))),
  h('p.hint.scale-ends', {}, h('span', {}, t(`survey.${name}.low`)), h('span', {}, t(`survey.${name}.high`))));
}
