/** The shift: four states, one of them always pressed, and what it means for jobs and positions. */
import { explain } from '../shared/api.js';
import { fill, h, say } from '../shared/dom.js';
import { ago } from '../shared/time.js';
import { t } from './text.js';

const STATES = ['AVAILABLE', 'BREAK', 'LAST_JOB', 'OFF'];

export class ShiftView {
  #trouble = null;

  constructor(element, api, changed) {
    Object.assign(this, { element, api, changed });
  }

  show(state, place, sentAt) {
    this.shown = [state, place, sentAt];
    fill(this.element, h('div.shift-states', { role: 'group', 'aria-label': t('shift') }, STATES.map((each) =>
      h('button', { type: 'button', 'aria-pressed': String(each === state), onclick: () => this.#change(each) }, t(`shift.${each}`)))),
    h('p', {}, t(`shift.${state}.say`)), state === 'OFF' ? null : h('p.hint', {}, placeWords(place, sentAt)),
    this.#trouble ? h('p.note.bad', { role: 'alert' }, this.#trouble) : null);
  }

  async #change(state) {
    try {
      await this.api.put('responders/me/shift', { state });
      this.#trouble = null;
      say(t(`shift.${state}.say`));
      await this.changed();
    } catch (problem) {
      this.#trouble = explain(t, problem);
      this.show(...this.shown);
    }
  }
}

function placeWords(place, sentAt) {
  if (sentAt) return t('place.on', { ago: ago(t, sentAt) });
  return t(place.state === 'DENIED' || place.state === 'UNAVAILABLE' ? 'place.off' : 'place.searching');
}
