/** Cancelling, with a reason; a running rescue is not stopped by one press, and the page says so. */
import { explain, newKey } from '../shared/api.js';
import { byId, choices, h, say } from '../shared/dom.js';
import { t } from './text.js';

const REASONS = ['SOLVED', 'OTHER_HELP', 'MISTAKE', 'TOO_LONG', 'OTHER'];

export function cancelling(api, caseId, done) {
  const trouble = h('p.note.bad', { role: 'alert', hidden: true });
  const key = newKey();
  const form = h('form', { method: 'dialog', onsubmit: (event) => { event.preventDefault(); send(); } },
    h('h2', { id: 'cancel-title' }, t('cancel.title')), choices('radio', 'reason', t('cancel.why'), REASONS.map((reason) => [reason, t(`cancel.${reason}`)]), ['SOLVED']), trouble,
    h('div.actions', {}, h('button.primary', { type: 'button', onclick: () => dialog.close() }, t('cancel.keep')), h('button.danger', { type: 'submit' }, t('cancel.do'))));
  const dialog = h('dialog', { 'aria-labelledby': 'cancel-title' }, form);

  async function send() {
    try {
      const answer = await api.post(`cases/${caseId}/cancel`, { reason: new FormData(form).get('reason') }, { key });
      dialog.close();
      say(t(answer?.cancellationRequested || answer?.cancellationRequestedAt ? 'cancel.requested' : 'cancelled'));
      await done();
      scrollTo({ top: 0 });
      byId('case-title')?.focus({ preventScroll: true });
    } catch (problem) {
      trouble.hidden = false;
      trouble.textContent = explain(t, problem);
    }
  }
  return h('div', {}, h('button.plain.wide', { type: 'button', onclick: () => dialog.showModal() }, t('cancel.button')), dialog);
}
