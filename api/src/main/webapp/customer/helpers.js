/** Who comes, when, how to know them, and where they are. */
import { fill, h, setText } from '../shared/dom.js';
import { MapView } from '../shared/map.js';
import { age, ago, duration } from '../shared/time.js';
import { secondsLeft } from '../shared/view.js';
import { placeNote } from './sending.js';
import { t } from './text.js';

const MOVING = new Set(['ACCEPTED', 'EN_ROUTE']);

export function helperCards({ helpers }) {
  return helpers.map((helper) => h('section.card', { 'aria-label': t('helper.title') }, h('h2', {}, t('helper.title')),
    etaWords(helper), h('p.crew', {}, helper.name), h('dl.facts', {}, ...fact(t('helper.vehicle'), helper.vehicle), ...fact(t('helper.plate'), helper.plate)),
    helper.word ? h('p.word', {}, h('span', {}, t('helper.word')), h('strong', {}, helper.word), h('span.hint', {}, t('helper.word.why'))) : null));
}

const fact = (name, value) => (value ? [h('dt', {}, name), h('dd', {}, value)] : []);

/** Counted down from when it was calculated, and how old that is. */
function etaWords({ status, eta, positionAgeSeconds }) {
  if (!eta || !MOVING.has(status)) return null;
  const [p50, p90] = [secondsLeft(eta, eta.p50Seconds), secondsLeft(eta, eta.p90Seconds)];
  const range = p50 >= 60 && duration(t, p50) !== duration(t, p90) ? t('eta.range', { p50: duration(t, p50), p90: duration(t, p90) }) : null;
  const seen = Number.isFinite(positionAgeSeconds) ? t('helper.seen', { ago: age(t, positionAgeSeconds) }) : eta.at ? t('eta.age', { ago: ago(t, eta.at) }) : null;
  return h('div', {}, h('p.eta', {}, arrival(p50, p90)), h('p.hint', {}, [range, seen].filter(Boolean).join(' · ')));
}

function arrival(p50, p90) {
  if (p50 >= 60) return t('eta', { p50: duration(t, p50) });
  return p50 > 0 || p90 > 0 ? t('eta.under') : t('eta.late');
}

/** The map, made only when there is something to show on it. */
export class HelpMap {
  #view = null;

  /** @param picker the way to put the place right */
  constructor(picker) {
    this.frame = h('div.map', { id: 'help-map' });
    this.words = h('p.scene-words');
    this.note = h('div.part');
    this.picker = picker;
    this.element = h('section.card', { hidden: true, 'aria-label': t('scene.title') }, this.note, this.frame, this.words, picker.element);
  }

  async show(found, place) {
    const scene = found.scene?.position ?? place.latest;
    const moving = found.helpers.filter((helper) => helper.position && !found.ended);
    this.element.hidden = found.ended;
    fill(this.note, found.scene?.position ? null : placeNote(place));
    this.picker.known(Boolean(scene));
    this.frame.hidden = !scene && !moving.length;
    setText(this.words, [found.scene?.text, found.scene?.plusCode].filter(Boolean).join(' · '));
    this.words.hidden = !this.words.textContent;
    if (this.element.hidden || this.frame.hidden) return;
    this.#view ??= MapView.create(this.frame, { label: t('helper.map'), attribution: t('map.attribution'), home: false });
    const view = await this.#view;
    if (scene) view.put('scene', { ...scene, look: 'scene', icon: 'here', label: t('map.scene') });
    moving.forEach((helper) => view.put(helper.assignmentId, { ...helper.position, accuracy: undefined, look: 'vehicle', icon: found.kind === 'MEDICAL' ? 'medical' : 'road', label: helper.name }));
    view.link('scene', moving.find(({ status }) => MOVING.has(status))?.assignmentId);
    view.retain((id) => id === 'scene' || moving.some((helper) => helper.assignmentId === id));
    view.fit();
  }
}
