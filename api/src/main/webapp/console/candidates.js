/** Who can be sent to a task, best first, with the reasons in words. */
import { explain, newKey } from '../shared/api.js';
import { fill, h, say } from '../shared/dom.js';
import { distance, rangeWords } from '../shared/time.js';
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
      const [can, cannot] = [found.filter(({ eligible }) => eligible !== false), found.filter(({ eligible }) => eligible === false)];
      fill(this.list, ...(can.length ? can.map((each) => this.#card(each)) : [h('p.note.warn', {}, t('candidates.none'))]),
        cannot.length ? h('details', {}, h('summary', {}, t('candidates.out', { n: cannot.length })), h('div.stack', {}, cannot.map((each) => this.#card(each)))) : null);
      say(t('candidates.say', { n: can.length }));
    } catch (problem) {
      this.#trouble(problem);
    }
  }

  #card(each) {
    const name = [each.callSign, each.name].filter(Boolean).join(' · ') || each.responderId;
    const eta = [rangeWords(t, each.etaP50Seconds, each.etaP90Seconds), distance(each.distanceMetres ?? 0)].join(' · ');
    return h(each.eligible === false ? 'div.candidate.out' : 'div.candidate', {}, h('strong', {}, name),
      h('p.hint', {}, eta), each.reasons?.length ? h('ul', {}, each.reasons.map((reason) => h('li', {}, typeof reason === 'string' ? reason : reason.text ?? reason.code))) : null,
      h('div.verbs', {}, each.eligible === false ? null : this.#button(each, name, 'OFFER'), this.#button(each, name, 'ASSIGN')));
  }

  #button(each, name, mode) {
    const { responderId, taskId } = each;
    const verb = mode === 'OFFER' ? 'offer' : 'assign';
    const words = mode === 'ASSIGN' && each.eligible === false ? 'assign.anyway' : verb;
    return h(mode === 'OFFER' ? 'button.small.primary' : 'button.small', { type: 'button', 'aria-label': `${t(words)}: ${name}`, onclick: () => this.#send({ responderId, taskId, mode }, t(`${verb}ed`, { name })) }, t(words));
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
