/** How far the help is: the steps, the honest wait, what happens next. */
import { h } from '../shared/dom.js';
import { icon } from '../shared/icons.js';
import { wordFor } from '../shared/text.js';
import { clock, duration, secondsUntil } from '../shared/time.js';
import { t } from './text.js';

const STEPS = ['RECEIVED', 'DISPATCHING', 'ASSIGNED', 'EN_ROUTE', 'ON_SCENE', 'RESOLVED'];

export function headline(found) {
  return h('div.card', {},
    h('div.headline', {}, icon(found.kind === 'MEDICAL' ? 'medical' : 'road'), h('h1', { tabindex: '-1', id: 'case-title' }, wordFor(t, 'status', found.status))),
    h('div.row', {}, h('p.grow', {}, h('span.quiet', {}, `${t('reference')} `), h('span.reference', {}, found.reference ?? '')),
      found.test ? h('span.badge.warn', {}, 'TEST') : null),
    waitWords(found) ? h('p', {}, waitWords(found)) : null,
    found.nextStep?.text ? h('p.note', {}, `${t('next')}: ${found.nextStep.text}`, deadline(found.nextStep.by)) : null,
    found.status === 'ON_HOLD' ? h('p.note.warn', {}, t('held')) : null);
}

const deadline = (by) => (by && secondsUntil(by) > 0 ? ` (${t('next.by', { time: clock(by) })})` : null);

/** Only while nobody was found yet; after that the ETA of whoever comes says more. */
export function waitWords({ status, helpers = [], wait, waitReason }) {
  if (helpers.length || !['RECEIVED', 'DISPATCHING'].includes(status)) return '';
  if (!wait) return waitReason ? wordFor(t, 'wait', waitReason) : '';
  const [from, to] = [duration(t, wait.p50Seconds), duration(t, wait.p90Seconds ?? wait.p50Seconds)];
  return from === to ? t('wait.same', { from }) : t('wait', { from, to });
}

export function steps(found) {
  if (found.status === 'CANCELLED') return null;
  const known = found.status === 'TRANSPORTING' ? STEPS.toSpliced(5, 0, 'TRANSPORTING') : STEPS;
  const at = known.indexOf({ CLOSED: 'RESOLVED', ON_HOLD: 'DISPATCHING' }[found.status] ?? found.status);
  return h('section.card', { 'aria-label': t('steps') }, h('ol.steps', {}, known.map((step, index) =>
    h(index < at || found.ended ? 'li.done' : 'li', { 'aria-current': index === at && !found.ended ? 'step' : null }, h('span', {}, wordFor(t, 'status', step)), step === 'RECEIVED' && found.receivedAt ? h('time', { datetime: found.receivedAt }, clock(found.receivedAt)) : null))));
}
