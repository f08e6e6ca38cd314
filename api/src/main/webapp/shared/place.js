/** Where this device is. The first fix within a moment, better ones as they come; nobody waits for it. */
const FAR_ENOUGH_METRES = 30;

/** A position as the contract writes it. */
function position({ coords, timestamp }) {
  const known = (value) => (value === null || Number.isNaN(value) ? undefined : value);
  return {
    lat: coords.latitude, lon: coords.longitude, accuracy: known(coords.accuracy), altitude: known(coords.altitude),
    heading: known(coords.heading), speed: known(coords.speed), fixedAt: new Date(timestamp).toISOString(), source: 'DEVICE',
  };
}

export class Place {
  #watch = null;
  #listeners = new Set();
  latest = null;
  /** `UNKNOWN` until something is known, then `SEARCHING`, `FOUND`, `DENIED` or `UNAVAILABLE`. */
  state = 'UNKNOWN';

  onChange(listener) { this.#listeners.add(listener); return () => this.#listeners.delete(listener); }

  start() {
    if (this.#watch !== null) return;
    if (!navigator.geolocation) { this.#change('UNAVAILABLE'); return; }
    this.#change(this.latest ? 'FOUND' : 'SEARCHING');
    this.#watch = navigator.geolocation.watchPosition(
      (fix) => { this.latest = position(fix); this.#change('FOUND'); },
      (error) => this.#change(this.latest ? 'FOUND' : error.code === error.PERMISSION_DENIED ? 'DENIED' : 'UNAVAILABLE'),
      { enableHighAccuracy: true, maximumAge: 10000, timeout: 30000 });
  }

  stop() {
    if (this.#watch !== null) navigator.geolocation.clearWatch(this.#watch);
    this.#watch = null;
  }

  /** The latest fix, or whatever is known after `millis`: possibly null. */
  within(millis) {
    if (this.latest || this.state === 'DENIED' || this.state === 'UNAVAILABLE') return Promise.resolve(this.latest);
    return new Promise((resolve) => {
      const done = () => { clearTimeout(timer); off(); resolve(this.latest); };
      const timer = setTimeout(done, millis);
      const off = this.onChange(() => this.state !== 'SEARCHING' && done());
    });
  }

  #change(state) {
    this.state = state;
    this.#listeners.forEach((listener) => listener(this));
  }
}

/** Metres between two positions, on a sphere: good enough to decide what to show or send. */
export function metresBetween(a, b) {
  const radians = Math.PI / 180;
  const x = (b.lon - a.lon) * radians * Math.cos(((a.lat + b.lat) / 2) * radians);
  return Math.hypot(x, (b.lat - a.lat) * radians) * 6371000;
}

/** Worth telling the server: moved, became clearly more accurate, or `seconds` old. */
export function worthSending(last, next, seconds) {
  if (!last) return true;
  return metresBetween(last, next) > Math.max(FAR_ENOUGH_METRES, (next.accuracy ?? 0) / 2)
    || (next.accuracy ?? Infinity) < (last.accuracy ?? Infinity) / 2
    || Date.parse(next.fixedAt) - Date.parse(last.fixedAt) >= seconds * 1000;
}
