/** How far the help is: the steps, the honest wait, what happens next. */
import { h } from '../shared/dom.js';
import { icon } from '../shared/icons.js';
import { wordFor } from '../shared/text.js';
import { clock, duration, secondsUntil } from '../shared/time.js';
import { t } from './text.js';

/** Reasons that the next step tells already. */
const TOLD = new Set(['NO_POSITION', 'AGENT_FIRST']);
const STEPS = ['RECEIVED', 'DISPATCHING', 'ASSIGNED', 'EN_ROUTE', 'ON_SCENE', 'RESOLVED'];

export function headline(found) {
  return h('div.card', {},
    h('div.headline', {}, icon(found.kind === 'MEDICAL' ? 'medical' : 'road'), h('h1', { tabindex: '-1', id: 'case-title' }, wordFor(t, 'status', found.status))),
    h('div.row', {}, h('p.grow', {}, h('span.quiet', {}, `${t('reference')} `), h('span.reference', {}, found.reference ?? '')),
      found.test ? h('span.badge.warn', {}, 'TEST') : null),
    waitWords(found) ? h('p', {}, waitWords(found)) : null,
    found.ended ? null : whatNext(found),
    found.status === 'ON_HOLD' ? h('p.note.warn', {}, t('held')) : null);
}

/** One voice: who asked to cancel reads what comes of that, everybody else what the service does next. */
function whatNext(found) {
  if (found.cancellationRequested) return h('p.note.warn', {}, t('cancel.requested'));
  return found.nextStep?.text ? h('div.note', {}, h('p', {}, found.nextStep.text), deadline(found)) : null;
}

/** While somebody drives, the time is an arrival; before that it is when we speak up again, whatever happens. */
function deadline({ helpers, nextStep: { by } }) {
  if (!by || secondsUntil(by) <= 0) return null;
  return h('p.promise', {}, t(helpers.length ? 'next.arrival' : 'next.by', { time: clock(by) }));
}

/** Only while nobody was found yet; after that the ETA of whoever comes says more. */
export function waitWords({ status, helpers = [], wait, waitReason }) {
  if (helpers.length || !['RECEIVED', 'DISPATCHING'].includes(status)) return '';
  if (!wait) return waitReason && !TOLD.has(waitReason) ? wordFor(t, 'wait', waitReason) : '';
  const [from, to] = [duration(t, wait.p50Seconds), duration(t, wait.p90Seconds ?? wait.p50Seconds)];
  return from === to ? t('wait.same', { from }) : t('wait', { from, to });
}

export function steps(found) {
  if (found.status === 'CANCELLED') return null;
  const known = found.status === 'TRANSPORTING' ? STEPS.toSpliced(5, 0, 'TRANSPORTING') : STEPS;
  const at = known.indexOf({ CLOSED: 'RESOLVED', ON_HOLD: 'DISPATCHING' }[found.status] ?? found.status);
  const times = timesOf(found);
  return h('section.card', { 'aria-label': t('steps') }, h('ol.steps', {}, known.map((step, index) =>
    h(index < at || found.ended ? 'li.done' : 'li', { 'aria-current': index === at && !found.ended ? 'step' : null }, h('span', {}, wordFor(t, 'status', step)),
      times[step] && (index <= at || found.ended) ? h('time', { datetime: times[step] }, clock(times[step])) : null))));
}

/** When each step came, as far as the case says: the earliest where several crews came. */
function timesOf({ receivedAt, resolvedAt, helpers }) {
  const first = (name) => helpers.map((helper) => helper[name]).filter(Boolean).sort().at(0);
  return { RECEIVED: receivedAt, ASSIGNED: first('acceptedAt'), EN_ROUTE: first('enRouteAt'), ON_SCENE: first('onSceneAt'), RESOLVED: resolvedAt };
}
