/** What the console knows: open cases, responders, escalations; refreshed together, told to whoever shows it. */
import { isEnded, readCase, rows } from '../shared/view.js';

const PAGES_AT_MOST = 5;

export class Board {
  cases = [];
  responders = [];
  escalations = [];
  #listeners = [];

  constructor(api) {
    this.api = api;
    this.filter = { q: '', kind: '' };
  }

  onChange(listener) { this.#listeners.push(listener); }

  async refresh() {
    const [cases, responders, escalations] = await Promise.all([this.#openCases(), this.#responders(), this.#escalations()]);
    Object.assign(this, { cases, responders, escalations });
    this.#listeners.forEach((listener) => listener(this));
  }

  /** What people call a responder; its id when it is none of those on the map. */
  nameOf(responderId) {
    const found = this.responders.find(({ id }) => id === responderId);
    return found ? [found.callSign, found.name].filter(Boolean).join(' · ') : null;
  }

  find(id) { return this.cases.find((each) => each.id === id); }

  async #openCases() {
    const found = [];
    let cursor = null;
    for (let page = 0; page < PAGES_AT_MOST; page++) {
      const query = new URLSearchParams(Object.entries({ ...this.filter, cursor }).filter(([, value]) => value));
      const answer = await this.api.get(`cases${query.size ? `?${query}` : ''}`);
      found.push(...rows(answer));
      cursor = answer?.nextCursor ?? answer?.next ?? answer?.cursor;
      if (!cursor) break;
    }
    return found.map(readCase).filter((each) => this.filter.q || !isEnded(each.status)).sort(mostUrgentFirst);
  }

  async #responders() {
    const found = await this.api.get('responders').catch(() => null);
    return (found?.features ?? []).filter(({ geometry }) => geometry?.coordinates).map(({ id, geometry: { coordinates: [lon, lat] }, properties = {} }) => ({
      ...properties, id: properties.id ?? properties.responderId ?? id, lat, lon, look: lookOf(properties),
    }));
  }

  async #escalations() {
    return rows(await this.api.get('escalations').catch(() => [])).filter(({ state }) => state !== 'RESOLVED').sort((a, b) => (b.level ?? 0) - (a.level ?? 0));
  }
}

const mostUrgentFirst = (a, b) => (a.priority ?? 9) - (b.priority ?? 9) || String(a.receivedAt).localeCompare(String(b.receivedAt));

function lookOf({ shift, shiftState, busy, assignmentId, stale }) {
  const state = shift?.state ?? shift ?? shiftState;
  if (state === 'OFF' || stale) return 'off';
  return busy || assignmentId ? 'busy' : 'free';
}
