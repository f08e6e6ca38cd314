/** Times as people say them. Seconds in, words out. */
const MINUTE = 60;
const HOUR = 3600;
const DAY = 86400;

export const secondsSince = (instant, now = Date.now()) => Math.max(0, (now - Date.parse(instant)) / 1000);
export const secondsUntil = (instant, now = Date.now()) => (Date.parse(instant) - now) / 1000;

export function ago(t, instant, now = Date.now()) {
  if (!instant) return '';
  return age(t, secondsSince(instant, now));
}

export function age(t, seconds) {
  if (seconds < 5) return t('ago.now');
  if (seconds < MINUTE) return t('ago.seconds', { n: Math.floor(seconds) });
  if (seconds < HOUR) return t('ago.minutes', { n: Math.floor(seconds / MINUTE) });
  if (seconds < DAY) return t('ago.hours', { n: Math.floor(seconds / HOUR) });
  return t('ago.days', { n: Math.floor(seconds / DAY) });
}

/** The time, with the day only when it is another day. */
export const whenWords = (instant) =>
  (instant && new Date(instant).toDateString() === new Date().toDateString() ? clock(instant) : dayAndClock(instant));

/** Whole minutes, never 0: an honest estimate is not exact to the second. */
export function duration(t, seconds) {
  if (seconds < MINUTE) return t('minutes.under');
  const minutes = Math.round(seconds / MINUTE);
  return minutes < 60 ? t('minutes', { n: minutes }) : t('hours', { h: Math.floor(minutes / 60), m: minutes % 60 });
}

/** Both ends when they differ in whole minutes. */
export function rangeWords(t, p50Seconds, p90Seconds) {
  const [from, to] = [duration(t, p50Seconds), duration(t, p90Seconds)];
  return from === to ? from : `${from} – ${to}`;
}

export const clock = (instant) =>
  instant ? new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit' }).format(new Date(instant)) : '';

export const dayAndClock = (instant) =>
  instant ? new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(instant)) : '';

export function distance(metres) {
  if (metres < 950) return `${Math.max(10, Math.round(metres / 10) * 10)}\u00a0m`;
  return `${new Intl.NumberFormat(undefined, { maximumFractionDigits: metres < 9500 ? 1 : 0 }).format(metres / 1000)}\u00a0km`;
}
