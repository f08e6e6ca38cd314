/** The current job: where, what, the next step as one big button, and the ways out behind a menu. */
import { fill, h, say } from '../shared/dom.js';
import { icon } from '../shared/icons.js';
import { MapView } from '../shared/map.js';
import { wordFor } from '../shared/text.js';
import { jobFacts } from './facts.js';
import { t } from './text.js';

const NEXT = { ACCEPTED: ['EN_ROUTE'], EN_ROUTE: ['ON_SCENE'], TRANSPORTING: ['AT_DESTINATION', 'CLEARED'], AT_DESTINATION: ['CLEARED'] };
const ENDS = { ON_SCENE: ['GONE_ON_ARRIVAL', 'UNSUCCESSFUL', 'RELEASED'] };

const nextSteps = (status, kind) => NEXT[status] ?? (status === 'ON_SCENE' ? (kind === 'MEDICAL' ? ['TRANSPORTING', 'CLEARED'] : ['CLEARED', 'TRANSPORTING']) : []);

export class JobView {
  #view = null;
  #shown = null;

  /** @param report `(status, more)` */
  constructor(element, report) {
    Object.assign(this, { element, report });
    this.top = h('div.part');
    this.steps = h('div.part');
    this.frame = h('div.map');
    this.note = h('textarea', { id: 'end-note', rows: 2, maxlength: 2000, placeholder: t('end.note'), 'aria-label': t('end.note.label') });
    this.ends = h('div.chips');
    this.menu = h('details.card', {}, h('summary', {}, t('end.menu')), h('div.stack', {}, this.note, this.ends));
  }

  showIdle() {
    this.#shown = null;
    this.#view = null;
    fill(this.element, h('div.card', {}, h('h2', {}, t('idle')), h('p.quiet', {}, t('idle.why'))));
  }

  async show({ assignment, status, found, queued, place }) {
    if (this.#shown !== assignment.id) { this.#shown = assignment.id; this.frame = h('div.map'); this.#view = null; this.element.replaceChildren(this.top, this.steps, this.frame, this.menu); }
    fill(this.top, h('div.card', {}, h('div.headline', {}, icon(found?.kind === 'MEDICAL' ? 'medical' : 'road'), h('div', {}, h('h2', {}, wordFor(t, 'status', status)), h('p.quiet', {}, found?.reference ?? ''))),
      found?.cancellationRequested ? h('p.note.warn', {}, t('job.cancelled')) : null,
      found ? jobFacts(found, assignment.matchingWord ?? assignment.word) : null, this.#navigation(found),
      queued.length ? h('p.note.warn', {}, t('queued', { statuses: queued.map((one) => wordFor(t, 'status', one.status)).join(', ') })) : null));
    this.#showSteps(status, found?.kind);
    await this.#showMap(found, place).catch(() => {});
  }

  #showSteps(status, kind) {
    const [first, ...others] = nextSteps(status, kind);
    fill(this.steps, first ? this.#button(first, 'button.primary.huge.wide') : null, ...others.map((other) => this.#button(other, 'button.wide')));
    fill(this.ends, ...(ENDS[status] ?? ['RELEASED']).map((end) => this.#button(end, 'button.danger', 'end')));
  }

  #button(status, look, words = 'next') {
    return h(look, { type: 'button', onclick: () => this.#do(status) }, t(`${words}.${status}`));
  }

  #do(status) {
    const note = this.note.value.trim() || undefined;
    this.note.value = '';
    this.menu.open = false;
    say(wordFor(t, 'status', status));
    this.report(status, note ? { note, reason: note } : {});
  }

  #navigation(found) {
    const to = found?.scene?.position;
    return to ? h('a.button.wide', { href: `geo:${to.lat},${to.lon}?q=${to.lat},${to.lon}` }, t('navigate')) : null;
  }

  async #showMap(found, own) {
    const scene = found?.scene?.position;
    this.frame.hidden = !scene && !own;
    if (this.frame.hidden) return;
    this.#view ??= MapView.create(this.frame, { label: t('map.job'), attribution: t('map.attribution'), home: false });
    const view = await this.#view;
    if (scene) view.put('scene', { ...scene, look: 'scene', icon: 'here', label: t('map.scene') });
    if (own) view.put('me', { ...own, look: 'me', label: t('me') });
    view.link('me', 'scene');
    view.fit();
  }
}
