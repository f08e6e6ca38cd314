/** Does something until it is done: after 1, 2, 4 ... 30 s, and at once when the network or the page comes back. */
export class Retry {
  #timer = null;
  #running = false;
  #again = false;
  #failures = 0;

  /** `work` answers true when nothing is left to do. It is never run twice at the same time. */
  constructor(work, { firstMillis = 1000, mostMillis = 30000 } = {}) {
    Object.assign(this, { work, firstMillis, mostMillis });
    const wake = () => this.wake();
    globalThis.addEventListener('online', wake);
    globalThis.addEventListener('pageshow', wake);
    globalThis.document?.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && this.wake());
  }

  /** Tries now. */
  async wake() {
    clearTimeout(this.#timer);
    if (this.#running) {
      this.#again = true;
      return;
    }
    this.#running = true;
    const done = await this.work().catch(() => false);
    this.#running = false;
    this.#failures = done ? 0 : this.#failures + 1;
    if (this.#again) this.#timer = setTimeout(() => this.wake(), done ? 0 : this.firstMillis);
    else if (!done) this.#timer = setTimeout(() => this.wake(), this.#pause());
    this.#again = false;
  }

  #pause() {
    const doubled = this.firstMillis * 2 ** Math.min(this.#failures - 1, 10);
    return Math.min(this.mostMillis, doubled) * (0.8 + 0.4 * Math.random());
  }
}
