/**
 * Live updates: an EventSource with a single-use ticket, resumed after the last event seen, a new ticket after every
 * error; while it is down the page polls. The server's documents are the truth, an event only says "look again".
 */
import { apiPath } from './api.js';
import { EVENT_TYPES } from './event-types.js';

const FIRST_PAUSE_MILLIS = 1000;
const LONGEST_PAUSE_MILLIS = 30000;

export class Stream {
  #source = null;
  #lastEventId = null;
  #pause = FIRST_PAUSE_MILLIS;
  #timers = new Set();
  #stopped = true;

  /**
   * @param api who asks
   * @param path below /api/v1, for example `cases/ID/events`
   * @param onEvent `(type, data, id)` for each event
   * @param onState `LIVE` or `POLLING`
   * @param poll called every `pollMillis` while the stream is down, and every minute while it is up
   */
  constructor(api, path, { onEvent = () => {}, onState = () => {}, poll = async () => {}, pollMillis = 5000 }) {
    Object.assign(this, { api, path, onEvent, onState, poll, pollMillis });
    addEventListener('online', () => this.#stopped || this.#reopen());
  }

  start() {
    this.#stopped = false;
    this.#open();
    this.#pollLater();
    return this;
  }

  stop() {
    this.#stopped = true;
    this.#close();
    this.#timers.forEach(clearTimeout);
    this.#timers.clear();
  }

  get live() { return this.#source?.readyState === EventSource.OPEN; }

  #later(work, millis) {
    const timer = setTimeout(() => { this.#timers.delete(timer); if (!this.#stopped) work(); }, millis);
    this.#timers.add(timer);
  }

  async #open() {
    try {
      const ticket = await this.#ticket();
      if (!this.#stopped && !this.#source) this.#listen(ticket);
    } catch {
      this.#lost();
    }
  }

  /** A ticket stands for a token or a case key; a shared link needs none, its path is the secret. */
  async #ticket() {
    if (!this.api.token && !this.api.caseKey) return null;
    return (await this.api.post('stream-tickets', { path: apiPath(this.path) })).ticket;
  }

  #listen(ticket) {
    const query = new URLSearchParams({ ...(ticket ? { ticket } : {}), ...(this.#lastEventId ? { lastEventId: this.#lastEventId } : {}) });
    this.#source = new EventSource(`${apiPath(this.path)}?${query}`);
    this.#source.onopen = () => this.#opened();
    this.#source.onerror = () => { this.#close(); this.#lost(); };
    this.#source.onmessage = (event) => this.#hear('message', event);
    for (const type of EVENT_TYPES) this.#source.addEventListener(type, (event) => this.#hear(type, event));
  }

  /** Looks once after opening: what happened between the page's first look and now has no event of its own here. */
  #opened() {
    this.#pause = FIRST_PAUSE_MILLIS;
    this.onState('LIVE');
    this.poll();
  }

  /** Also after `reset`: its id is where the stream goes on, and the page looks at everything again anyway. */
  #hear(type, event) {
    if (event.lastEventId) this.#lastEventId = event.lastEventId;
    this.onEvent(type, read(event.data), event.lastEventId || null);
  }

  #lost() {
    this.onState('POLLING');
    this.#later(() => this.#source || this.#open(), this.#pause * (0.8 + 0.4 * Math.random()));
    this.#pause = Math.min(this.#pause * 2, LONGEST_PAUSE_MILLIS);
  }

  #reopen() {
    this.#pause = FIRST_PAUSE_MILLIS;
    if (!this.#source) this.#open();
  }

  #close() {
    this.#source?.close();
    this.#source = null;
  }

  #pollLater() {
    this.#later(async () => {
      if (document.visibilityState === 'visible') await this.poll();
      this.#pollLater();
    }, this.live ? 60000 : this.pollMillis);
  }
}

function read(text) {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}

/** Gathers many calls into one after `millis`; the first comes at once. */
export function gather(work, millis) {
  let timer = null;
  let wanted = false;
  const run = () => { timer = setTimeout(() => { timer = null; if (wanted) { wanted = false; run(); } }, millis); return work(); };
  return () => { if (timer) wanted = true; else run(); };
}
