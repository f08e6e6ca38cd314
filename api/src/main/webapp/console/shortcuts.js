/** Keys for people who work here all day. Off while typing; the dialog lists them. */
import { fill, h } from '../shared/dom.js';
import { t } from './text.js';

export function shortcuts(button, dialog, actions) {
  button.addEventListener('click', () => show(dialog));
  addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !dialog.open) { actions.esc(); return; }
    if (event.ctrlKey || event.metaKey || event.altKey || dialog.open || event.target.closest('input, textarea, select, .map')) return;
    if (event.key === '?') show(dialog);
    const action = actions[event.key === '/' ? 'slash' : event.key];
    if (!action || event.key === 'esc') return;
    event.preventDefault();
    action();
  });
}

function show(dialog) {
  const keys = ['j', 'k', 'c', 'n', 'm', 'slash', 'e', 'x', 'esc'];
  fill(dialog, h('div.stack', {}, h('h2', { id: 'dialog-title' }, t('keys')), h('dl.facts', {}, keys.flatMap((key) =>
    [h('dt', {}, h('kbd', {}, { slash: '/', esc: 'Esc' }[key] ?? key)), h('dd', {}, t(`keys.${key}`))])),
  h('div.actions', {}, h('button', { type: 'button', onclick: () => dialog.close() }, t('dialog.close')))));
  dialog.showModal();
}
