/** Who can be sent to a task, best first, with the reasons in words. */
import { explain, newKey } from '../shared/api.js';
import { fill, h, say } from '../shared/dom.js';
import { distance, duration } from '../shared/time.js';
import { rows } from '../shared/view.js';
import { t } from './text.js';

export class Candidates {
  constructor(api, caseId, changed) {
    Object.assign(this, { api, caseId, changed });
    this.list = h('div.stack');
    this.element = h('section.section', {}, h('h3', {}, t('candidates')), h('button.small', { type: 'button', onclick: () => this.load() }, t('candidates.show')), this.list);
  }

  async load() {
    try {
      const found = rows(await this.api.get(`cases/${this.caseId}/candidates`));
      fill(this.list, ...(found.length ? found.map((each) => this.#card(each)) : [h('p.quiet', {}, t('candidates.none'))]));
      say(`${t('candidates')}: ${found.length}`);
    } catch (problem) {
      this.#trouble(problem);
    }
  }

  #card(each) {
    const name = each.name ?? each.responderName ?? each.responder?.name ?? each.callSign ?? each.responderId;
    const eta = t('eta.of', { p50: duration(t, each.etaP50Seconds), p90: duration(t, each.etaP90Seconds), distance: distance(each.distanceMetres ?? 0) });
    return h(each.eligible === false ? 'div.candidate.out' : 'div.candidate', {}, h('div.row', {}, h('strong.grow', {}, name), each.eligible === false ? h('span.badge', {}, t('not.eligible')) : null),
      h('p.hint', {}, eta), each.reasons?.length ? h('ul', {}, each.reasons.map((reason) => h('li', {}, typeof reason === 'string' ? reason : reason.text ?? reason.code))) : null,
      h('div.verbs', {}, this.#button(each, name, 'OFFER'), this.#button(each, name, 'ASSIGN')));
  }

  #button({ responderId, taskId }, name, mode) {
    const verb = mode === 'OFFER' ? 'offer' : 'assign';
    return h(mode === 'OFFER' ? 'button.small.primary' : 'button.small', { type: 'button', 'aria-label': `${t(verb)}: ${name}`, onclick: () => this.#send({ responderId, taskId, mode }, t(`${verb}ed`, { name })) }, t(verb));
  }

  async #send(body, words) {
    try {
      await this.api.post(`cases/${this.caseId}/assignments`, body, { key: newKey() });
      fill(this.list, h('p.note.good', {}, words));
      say(words);
      this.changed();
    } catch (problem) {
      this.#trouble(problem);
    }
  }

  #trouble(problem) {
    this.list.querySelector('.note')?.remove();
    this.list.prepend(h('p.note.bad', { role: 'alert' }, explain(t, problem)));
  }
}
