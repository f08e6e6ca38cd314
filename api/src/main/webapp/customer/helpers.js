/** Who comes, when, how to know them, and where they are. */
import { h } from '../shared/dom.js';
import { MapView } from '../shared/map.js';
import { age, ago, duration } from '../shared/time.js';
import { secondsLeft } from '../shared/view.js';
import { t } from './text.js';

const MOVING = new Set(['ACCEPTED', 'EN_ROUTE']);

export function helperCards({ helpers }) {
  return helpers.map((helper) => h('section.card', { 'aria-label': t('helper.title') }, h('h2', {}, t('helper.title')),
    etaWords(helper), h('p.crew', {}, helper.name), h('dl.facts', {}, ...fact(t('helper.vehicle'), helper.vehicle), ...fact(t('helper.plate'), helper.plate)),
    helper.word ? h('p.word', {}, h('span', {}, t('helper.word')), h('strong', {}, helper.word), h('span.hint', {}, t('helper.word.why'))) : null,
    MOVING.has(helper.status) && Number.isFinite(helper.positionAgeSeconds) ? h('p.hint', {}, t('helper.seen', { ago: age(t, helper.positionAgeSeconds) })) : null));
}

const fact = (name, value) => (value ? [h('dt', {}, name), h('dd', {}, value)] : []);

/** Counted down from when it was calculated, and how old that is. */
function etaWords({ status, eta }) {
  if (!eta || !MOVING.has(status)) return null;
  const left = (seconds) => secondsLeft(eta, seconds);
  const range = eta.p90Seconds > eta.p50Seconds * 1.15 ? t('eta.range', { p50: duration(t, left(eta.p50Seconds)), p90: duration(t, left(eta.p90Seconds)) }) : null;
  const aged = eta.at ? t('eta.age', { ago: ago(t, eta.at) }) : null;
  return h('div', {}, h('p.eta', {}, t('eta', { p50: duration(t, left(eta.p50Seconds)) })), h('p.hint', {}, [range, aged].filter(Boolean).join(' · ')));
}

/** The map, made only when there is something to show on it. */
export class HelpMap {
  #view = null;

  constructor() {
    this.frame = h('div.map', { id: 'help-map' });
    this.element = h('section.card', { hidden: true }, this.frame);
  }

  async show(found, own) {
    const scene = found.scene?.position ?? own;
    const moving = found.helpers.filter((helper) => helper.position && !found.ended);
    this.element.hidden = !scene && !moving.length;
    if (this.element.hidden) return;
    this.#view ??= MapView.create(this.frame, { label: t('helper.map'), attribution: t('map.attribution'), home: false });
    const view = await this.#view;
    if (scene) view.put('scene', { ...scene, look: 'scene', label: t('map.scene') });
    moving.forEach((helper) => view.put(helper.assignmentId, { ...helper.position, accuracy: undefined, look: 'vehicle', label: helper.name, named: true }));
    view.retain((id) => id === 'scene' || moving.some((helper) => helper.assignmentId === id));
    view.fit();
  }
}
