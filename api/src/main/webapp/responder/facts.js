/** What a crew must know about an offer or a job, in the order it matters. */
import { h } from '../shared/dom.js';
import { wordFor } from '../shared/text.js';
import { distance } from '../shared/time.js';
import { nearestTown } from '../shared/towns.js';
import { placeWords, readPosition } from '../shared/view.js';
import { t } from './text.js';

const SAFETY = ['inLane', 'fire', 'injured', 'alone'];

const facts = (rows) => h('dl.facts', {}, rows.filter(([, value]) => value).flatMap(([name, value]) => [h('dt', {}, t(`fact.${name}`)), h('dd', {}, value)]));

const skills = (needs) => (needs ?? []).map((need) => wordFor(t, 'need', need)).join(', ');

function people(found) {
  if (!found || (found.adults === undefined && found.children === undefined)) return '';
  const count = t('people', { adults: found.adults ?? '?', children: found.children ?? 0 });
  return found.wheelchair ? `${count}, ${t('wheelchair')}` : count;
}

const vehicle = (found) => (typeof found === 'string' ? found : [found?.colour, found?.make, found?.model, found?.plate].filter(Boolean).join(' '));

const hazards = (safety) => SAFETY.filter((name) => safety?.[name]).map((name) => t(`hazard.${name}`)).join(', ');

const placeText = (found) => (typeof found === 'string' ? found : found?.text ?? (readPosition(found?.position ?? found) ? placeWords({ ...found, position: readPosition(found.position ?? found) }) : ''));

/** A town says more than a service area as large as a country. */
function nearWords(position) {
  const town = position && nearestTown(position);
  return town ? t('near', { town }) : '';
}

export function offerFacts(offer) {
  const careful = Array.isArray(offer.hazards) ? offer.hazards.join(', ') : hazards(offer.safety ?? offer.hazards);
  return facts([['hazards', careful], ['area', nearWords(offer.roughPosition) || placeText(offer.area)], ['distance', offer.distanceMetres ? distance(offer.distanceMetres) : ''],
    ['needs', skills(offer.needs)], ['people', people(offer.people)], ['vehicle', vehicle(offer.vehicle)], ['destination', placeText(offer.destination)]]);
}

export function jobFacts(found, word) {
  const contact = found.contact ?? found.reporter ?? {};
  const call = contact.phone ? h('a', { href: `tel:${contact.phone}` }, [contact.name, contact.phone].filter(Boolean).join(' · ')) : contact.name;
  return facts([['hazards', hazards(found.safety)], ['area', placeWords(found.scene)], ['word', word ? h('span.word', {}, word) : ''], ['contact', call],
    ['people', people(found.people)], ['vehicle', vehicle(found.vehicle)], ['needs', skills(found.tasks?.flatMap((task) => task.needs ?? task.skills ?? []))],
    ['note', found.note], ['destination', placeText(found.destination)]]);
}
