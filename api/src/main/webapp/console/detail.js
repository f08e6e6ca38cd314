/** One case in full: what is known, what can be done, who comes, what was said, what happened. */
import { explain } from '../shared/api.js';
import { Conversation } from '../shared/conversation.js';
import { fill, h } from '../shared/dom.js';
import { icon } from '../shared/icons.js';
import { wordFor } from '../shared/text.js';
import { ago, clock, rangeWords } from '../shared/time.js';
import { placeWords, readCase, rows } from '../shared/view.js';
import { Candidates } from './candidates.js';
import { claimant } from './case-list.js';
import { t } from './text.js';
import { timelineRow } from './timeline.js';
import { verbsFor } from './verbs.js';

export class Detail {
  caseId = null;

  constructor(element, api, { act, closed, changed, nameOf }) {
    Object.assign(this, { element, api, act, closed, changed, nameOf });
    element.addEventListener('click', (event) => {
      const verb = event.target.closest('[data-verb]')?.dataset.verb;
      if (verb) act.do(verb, this.caseId).catch((problem) => this.#trouble(problem));
    });
  }

  async open(caseId) {
    if (caseId !== this.caseId) this.#build(caseId);
    this.element.hidden = false;
    this.element.focus({ preventScroll: true });
    await this.refresh();
  }

  close() {
    const { caseId } = this;
    this.caseId = null;
    this.element.hidden = true;
    this.element.replaceChildren();
    this.closed(caseId);
  }

  async refresh() {
    const { caseId } = this;
    if (!caseId) return;
    try {
      const found = readCase(await this.api.get(`cases/${caseId}`));
      const timeline = rows(await this.api.get(`cases/${caseId}/timeline`).catch(() => []));
      if (caseId === this.caseId) this.#show(found, timeline);
      await this.talk.refresh();
    } catch (problem) {
      if (caseId === this.caseId) this.#trouble(problem);
    }
  }

  #build(caseId) {
    this.caseId = caseId;
    this.parts = { head: h('div.section'), trouble: h('div'), tasks: h('div.section'), timeline: h('ol.timeline') };
    this.talk = new Conversation(t, this.api, caseId, ['AGENT', 'MANAGER']);
    this.candidates = new Candidates(this.api, caseId, this.changed);
    this.element.replaceChildren(this.parts.head, this.parts.trouble, this.parts.tasks, this.candidates.element,
      h('section.section', {}, h('h3', {}, t('messages')), this.talk.element), h('section.section', {}, h('h3', {}, t('timeline')), this.parts.timeline));
    this.element.scrollTop = 0;
  }

  #show(found, timeline) {
    fill(this.parts.trouble);
    fill(this.parts.head, h('div.detail-head', {}, icon(found.kind === 'MEDICAL' ? 'medical' : 'road'), h('div.grow', {}, h('h2', {}, `${found.reference} · P${found.priority}`),
      h('p.hint', {}, `${wordFor(t, 'kind', found.kind)} · ${t('received', { time: clock(found.receivedAt), ago: ago(t, found.receivedAt) })}`)),
    h('span.badge', {}, wordFor(t, 'status', found.status)),
    h('button.small', { type: 'button', 'aria-label': t('back'), onclick: () => this.close() }, icon('close'))),
    found.cancellationRequested && !found.ended ? h('p.note.warn', {}, t('cancellation')) : null, facts(found),
    h('div.verbs', {}, verbsFor(found, claimant(found)).map((verb) => h(verb === 'claim' || verb === 'cancel' ? 'button.small.primary' : 'button.small', { type: 'button', 'data-verb': verb }, t(`verb.${verb}`)))));
    fill(this.parts.tasks, h('h3', {}, t('tasks')), ...found.tasks.map((task, index) => taskCard(task, index, found.helpers)), found.tasks.length ? null : h('p.quiet', {}, t('task.waiting')));
    this.candidates.element.hidden = found.ended;
    fill(this.parts.timeline, ...(timeline.length ? [...timeline].reverse().map((each) => timelineRow(each, this.nameOf)) : [h('li.quiet', {}, t('timeline.none'))]));
  }

  #trouble(problem) {
    fill(this.parts.trouble, h('p.note.bad', { role: 'alert' }, explain(t, problem)));
  }
}

function taskCard(task, index, helpers) {
  const helper = helpers.find(({ assignmentId }) => assignmentId === (task.assignment?.id ?? task.assignment?.assignmentId));
  const needs = (task.needs ?? task.skills ?? []).map((need) => wordFor(t, 'need', need)).join(', ');
  return h('div.task', {}, h('div.row', {}, h('strong.grow', {}, `${t('task', { n: task.number ?? index + 1 })}: ${needs}`), h('span.badge', {}, wordFor(t, 'status', helper?.status ?? task.state ?? task.status))),
    helper ? h('p', {}, [helper.callSign, helper.name, helper.vehicle, helper.plate, helper.word ? t('task.word', { word: helper.word }) : null].filter(Boolean).join(' · ')) : h('p.quiet', {}, t('task.waiting')),
    helper?.eta && ['ACCEPTED', 'EN_ROUTE'].includes(helper.status) ? h('p.hint', {}, t('arrives', { range: rangeWords(t, helper.eta.p50Seconds, helper.eta.p90Seconds) })) : null);
}

const words = (code) => code?.toLowerCase().replaceAll('_', ' ') ?? '';

function facts(found) {
  const contact = found.contact ?? found.reporter ?? {};
  const safety = ['inLane', 'fire', 'injured', 'alone'].filter((name) => found.safety?.[name]).map((name) => t(`safety.${name}`)).join(', ');
  const people = found.people?.adults === undefined && found.people?.children === undefined ? '' : t('people', { adults: found.people.adults ?? '?', children: found.people.children ?? 0 });
  const all = [['where', placeWords(found.scene) || h('span.missing', {}, t('where.unknown'))], ['who', contact.name], ['phone', contact.phone ? h('a', { href: `tel:${contact.phone}` }, contact.phone) : ''], ['says', found.note], ['safety', safety], ['people', people],
    ['vehicle', [found.vehicle?.colour, found.vehicle?.make, found.vehicle?.model, found.vehicle?.plate].filter(Boolean).join(' ')], ['patient', [found.patient?.name, found.patient?.ageBand, found.patient?.relation].filter(Boolean).join(', ')], ['medical', found.care?.medical?.profile], ['claim', claimant(found)],
    ['links', found.care?.links?.map((link) => `${link.reference} (${words(link.relation)})`).join(', ')], ['contacts', found.care?.contacts?.map((contact) => `${clock(contact.startedAt)} ${words(contact.channel)}, ${words(contact.outcome)}`).join(' · ')],
    ['handovers', found.care?.handovers?.map((handover) => [words(handover.service), handover.number, handover.reference, words(handover.state)].filter(Boolean).join(', ')).join(' · ')]];
  return h('dl.facts', {}, all.filter(([, value]) => value).flatMap(([name, value]) => [h('dt', {}, t(name)), h('dd', {}, value)]));
}
