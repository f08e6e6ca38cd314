/** A line of the timeline: when, what in words, and the few facts it carries. */
import { h } from '../shared/dom.js';
import { clock, dayAndClock } from '../shared/time.js';

const HIDDEN = /Id$|^type$|^sequence$/;

/** OFFER_MADE and OfferMade both read "Offer made". */
function words(type = '') {
  const spaced = type.replace(/([a-z])([A-Z])/g, '$1 $2').replaceAll('_', ' ').toLowerCase();
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}

function factWords(data) {
  return Object.entries(data ?? {}).filter(([name, value]) => !HIDDEN.test(name) && value !== null && value !== '' && typeof value !== 'object')
    .map(([name, value]) => `${words(name).toLowerCase()} ${/At$/.test(name) ? clock(value) : value}`).join(', ');
}

export function timelineRow({ type, at, actorRole, actor, data, text }) {
  const role = actorRole ?? actor?.role;
  return h('li', {}, h('time', { datetime: at, title: dayAndClock(at) }, clock(at)),
    h('div', {}, h('strong', {}, words(type)), h('span.quiet', {}, role ? ` · ${words(role).toLowerCase()}` : ''),
      text ? h('p', {}, text) : null, factWords(data) ? h('p.hint', {}, factWords(data)) : null));
}
