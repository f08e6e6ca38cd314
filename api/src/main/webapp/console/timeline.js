/** A line of the timeline: when, what in words, and the few facts it carries. */
import { h } from '../shared/dom.js';
import { wordFor } from '../shared/text.js';
import { clock, dayAndClock, rangeWords } from '../shared/time.js';
import { t } from './text.js';

/** Facts that say nothing to people, or that are said another way. */
const HIDDEN = /Id$|^type$|^sequence$|^etaP|^number$|^version$|^author|^bodyNumber$/;

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

/** Times as clocks, lists joined, codes as words; what is merely not so is left out. */
function factValue(value) {
  if (/^\d{4}-\d\d-\d\dT/.test(value)) return clock(value);
  if (Array.isArray(value)) return value.map((each) => words(String(each)).toLowerCase()).join(', ');
  return /^[A-Z_]{3,}$/.test(value) ? wordFor(t, 'status', value) : String(value);
}

const shown = ([name, value]) => !HIDDEN.test(name) && value !== null && value !== '' && value !== false && (typeof value !== 'object' || (Array.isArray(value) && value.length > 0));

function factWords(facts, nameOf) {
  const moved = facts.from !== undefined && facts.to !== undefined ? `${factValue(facts.from)} → ${factValue(facts.to)}` : null;
  const eta = Number.isFinite(facts.etaP50Seconds) ? rangeWords(t, facts.etaP50Seconds, facts.etaP90Seconds ?? facts.etaP50Seconds) : null;
  const others = Object.entries(facts).filter(shown).filter(([name]) => !moved || (name !== 'from' && name !== 'to'))
    .map(([name, value]) => (value === true ? words(name).toLowerCase() : `${words(name).toLowerCase()} ${factValue(value)}`));
  return [facts.responderId ? nameOf(facts.responderId) : null, moved, eta, ...others].filter(Boolean).join(' · ');
}

/** @param nameOf what people call a responder, by its id */
export function timelineRow({ type, at, by, data, text }, nameOf = () => null) {
  const facts = factWords(read(data), nameOf);
  return h('li', {}, h('time', { datetime: at, title: dayAndClock(at) }, clock(at)),
    h('div', {}, h('strong', {}, words(type)), h('span.quiet', {}, by ? ` · ${words(by).toLowerCase()}` : ''),
      text ? h('p', {}, text) : null, facts ? h('p.hint', {}, facts) : null));
}
