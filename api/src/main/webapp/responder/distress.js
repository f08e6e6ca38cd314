/** A crew in danger: two touches, then repeated until somebody has it. */
import { newKey } from '../shared/api.js';
import { configuration } from '../shared/config.js';
import { fill, h, say } from '../shared/dom.js';
import { Retry } from '../shared/retry.js';
import { telephone } from '../shared/text.js';
import { t } from './text.js';

export function distress(button, dialog, api, place) {
  button.addEventListener('click', async () => {
    const { emergencyNumbers } = await configuration();
    fill(dialog, h('div.stack', {}, h('h2', { id: 'distress-title' }, t('distress.title')), h('p', {}, t('distress.what')),
      h('button.distress.huge.wide', { type: 'button', onclick: () => alarm() }, t('distress.send')),
      h('p.quiet', {}, t('distress.call')), h('div.telephones', {}, emergencyNumbers.map(telephone)),
      h('div.actions', {}, h('button', { type: 'button', onclick: () => dialog.close() }, t('cancel')))));
    dialog.showModal();
  });

  function alarm() {
    const key = newKey();
    const at = new Date().toISOString();
    tell('distress.sending', 'warn');
    let received = false;
    new Retry(async () => {
      if (received) return true;
      await api.post('responders/me/distress', { at, position: place.latest ?? undefined }, { key });
      received = true;
      tell('distress.sent', 'good');
      return true;
    }, { mostMillis: 5000 }).wake();
  }

  function tell(words, look) {
    const note = h(`p.note.${look}`, { role: 'status' }, t(words));
    dialog.querySelector('.note, .huge').replaceWith(note);
    dialog.querySelector('.actions button').textContent = t('dialog.close');
    say(t(words), { urgent: true });
  }
}
