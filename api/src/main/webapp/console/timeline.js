/** A line of the timeline: when, what in words, and the few facts it carries. */
import { h } from '../shared/dom.js';
import { clock, dayAndClock } from '../shared/time.js';

const HIDDEN = /Id$|^type$|^sequence$/;

/** An object, also where it came as text. */
function read(data) {
  try {
    return (typeof data === 'string' ? JSON.parse(data) : data) ?? {};
  } catch {
    return {};
  }
}

/** OFFER_MADE and OfferMade both read "Offer made". */
function words(type = '') {
  const spaced = type.replace(/([a-z])([A-Z])/g, '$1 $2').replaceAll('_', ' ').toLowerCase();
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}

function factWords(data) {
  return Object.entries(read(data)).filter(([name, value]) => !HIDDEN.test(name) && value !== null && value !== '' && typeof value !== 'object')
    .map(([name, value]) => `${words(name).toLowerCase()} ${/At$/.test(name) ? clock(value) : value}`).join(', ');
}

export function timelineRow({ type, at, by, data, text }) {
  return h('li', {}, h('time', { datetime: at, title: dayAndClock(at) }, clock(at)),
    h('div', {}, h('strong', {}, words(type)), h('span.quiet', {}, by ? ` · ${words(by).toLowerCase()}` : ''),
      text ? h('p', {}, text) : null, factWords(data) ? h('p.hint', {}, factWords(data)) : null));
}
