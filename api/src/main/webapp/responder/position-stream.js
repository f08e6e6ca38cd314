/** Where the crew is, while on duty: gathered, and sent as one array every few seconds. */
import { worthSending } from '../shared/place.js';

const EVERY_MILLIS = 5000;
const STILL_SECONDS = 20;
const MOST_WAITING = 500;

export class PositionStream {
  #waiting = [];
  #last = null;
  #timer = null;
  sentAt = null;

  constructor(api, place, onSent) {
    Object.assign(this, { api, place, onSent });
    place.onChange(() => this.#consider());
  }

  /** Starts and stops with the shift: off duty no position leaves the phone. */
  set active(active) {
    if (active === Boolean(this.#timer)) return;
    clearInterval(this.#timer);
    this.#timer = active ? setInterval(() => this.#send(), EVERY_MILLIS) : null;
    if (active) this.place.start();
    else { this.place.stop(); this.#waiting = []; this.#last = null; this.sentAt = null; }
    if (active) this.#consider();
  }

  #consider() {
    const position = this.place.latest;
    if (!this.#timer || !position || !worthSending(this.#last, position, STILL_SECONDS)) return;
    const first = !this.#last;
    this.#last = position;
    this.#waiting = [...this.#waiting, position].slice(-MOST_WAITING);
    if (first) this.#send();
  }

  async #send() {
    const batch = this.#waiting;
    if (!batch.length) return;
    try {
      await this.api.post('responders/me/positions', batch);
      this.sentAt = new Date().toISOString();
    } catch (problem) {
      if (problem.passing) return;
    }
    this.#waiting = this.#waiting.filter((position) => !batch.includes(position));
    this.onSent();
  }
}
