/** Whether this agent can be given cases. */
import { explain } from '../shared/api.js';
import { h, say } from '../shared/dom.js';
import { t } from './text.js';

const STATES = ['OFFLINE', 'AVAILABLE', 'BUSY', 'AWAY'];

export function presence(select, api) {
  select.append(...STATES.map((state) => h('option', { value: state }, t(`presence.${state}`))));
  let shown = select.value;
  api.get('agents/me').then((me) => { shown = select.value = me.presence ?? me.state ?? shown; }).catch(() => {});
  select.addEventListener('change', async () => {
    try {
      await api.put('agents/me/presence', { presence: select.value, state: select.value });
      shown = select.value;
      say(t(`presence.${shown}`));
    } catch (problem) {
      select.value = shown;
      say(explain(t, problem), { urgent: true });
    }
  });
}
