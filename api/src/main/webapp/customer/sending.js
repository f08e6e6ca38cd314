/** Between the press and the receipt: what is happening, honestly, and what can be done meanwhile. */
import { byId, fill, h, say } from '../shared/dom.js';
import { distance } from '../shared/time.js';
import { questions } from './questions.js';
import { t } from './text.js';

const SLOW_TRIES = 1;
const SECOND_TOUCH_MILLIS = 800;

export function sending(element, press, place, queue) {
  if (!press || press.receipt) return;
  if (!byId('sending')) {
    const saved = () => { queue.wake(); };
    const asked = questions(press, saved);
    holdStill(asked);
    element.replaceChildren(h('div.part', { id: 'sending' }), asked);
    document.title = t('sending.title');
  }
  const words = headline(press);
  fill(byId('sending'), h('div.card', {}, h('div.headline', {}, h('span.spinner', { 'aria-hidden': 'true' }), h('h1', {}, t(words))),
    words === 'sending.title' ? null : h('p', {}, t(`${words}.why`)),
    h('p.quiet', {}, [element.dataset.unsaved ? t('sending.unsaved') : t('sending.stay'), press.tries > SLOW_TRIES ? t('sending.tries', { n: press.tries }) : null].filter(Boolean).join(' ')),
    placeNote(place), press.tries >= SLOW_TRIES || !navigator.onLine ? numbers() : null));
  say([t(words), words === 'sending.title' ? '' : t(`${words}.why`)].join('. '));
}

/** Shaking hands press twice: the second touch must not answer a question that has just appeared under it. */
function holdStill(asked) {
  asked.classList.add('still');
  setTimeout(() => asked.classList.remove('still'), SECOND_TOUCH_MILLIS);
}

/** The numbers to call stand right here when sending takes long. */
const numbers = () => h('div.part', {}, h('p', {}, h('strong', {}, t('emergency.title'))),
  h('div.telephones', {}, [...byId('emergency-numbers').children].map((number) => number.cloneNode(true))));

/** The key of what is said first; all but the usual have a second sentence under `.why`. */
function headline({ tries }) {
  if (!navigator.onLine) return 'sending.offline';
  return tries >= SLOW_TRIES ? 'sending.trying' : 'sending.title';
}

export function placeNote(place) {
  const text = t(`place.${place.state}`, { metres: distance(place.latest?.accuracy ?? 0) });
  return text ? h(place.state === 'DENIED' || place.state === 'UNAVAILABLE' ? 'p.note.warn' : 'p.quiet', {}, text) : null;
}
