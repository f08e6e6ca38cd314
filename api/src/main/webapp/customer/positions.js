/** Tells an open case where this device is, as better positions come; what could not be sent goes with the next. */
import { worthSending } from '../shared/place.js';

const MOST_WAITING = 60;
const EVERY_SECONDS = 30;

export class PositionFeed {
  #waiting = [];
  #last = null;
  #sending = false;
  #off;

  constructor(api, caseId, place) {
    Object.assign(this, { api, caseId });
    this.#off = place.onChange(() => this.#consider(place.latest));
    this.#consider(place.latest);
  }

  stop() { this.#off(); }

  #consider(position) {
    if (!position || !worthSending(this.#last, position, EVERY_SECONDS)) return;
    this.#last = position;
    this.#waiting = [...this.#waiting, position].slice(-MOST_WAITING);
    this.#send();
  }

  async #send() {
    if (this.#sending) return;
    this.#sending = true;
    const batch = this.#waiting;
    try {
      await this.api.post(`cases/${this.caseId}/positions`, batch);
      this.#waiting = this.#waiting.filter((position) => !batch.includes(position));
    } catch (problem) {
      if (!problem.passing) this.#waiting = [];
    } finally {
      this.#sending = false;
    }
  }
}
