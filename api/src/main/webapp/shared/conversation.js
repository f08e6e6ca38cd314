/** The one conversation of a case: what customer, crew and care team wrote, and a field to answer. */
import { explain, newKey } from './api.js';
import { fill, h, say } from './dom.js';
import { icon } from './icons.js';
import { wordFor } from './text.js';
import { ago } from './time.js';
import { rows } from './view.js';

const LONGEST_TEXT = 4000;

export class Conversation {
  #unsent = [];
  #known = [];
  #heard = null;

  /** @param mine the author roles that are "you" here, used when the server does not say `mine` */
  constructor(t, api, caseId, mine) {
    Object.assign(this, { t, api, caseId, mine });
    this.log = h('ol.messages', { 'aria-label': t('messages'), tabindex: '0' });
    this.input = h('textarea', { id: `write-${caseId}`, rows: '2', maxlength: LONGEST_TEXT, 'aria-label': t('messages.write'), placeholder: t('messages.write'), onkeydown: (event) => this.#onKey(event) });
    this.form = h('form.write', { onsubmit: (event) => { event.preventDefault(); this.#submit(); } },
      this.input, h('button.primary', { type: 'submit' }, icon('send'), h('span', {}, t('messages.send'))));
    this.element = h('section.conversation', { 'aria-label': t('messages') }, this.log, this.form);
    this.#show();
  }

  async refresh() {
    const known = rows(await this.api.get(`cases/${this.caseId}/messages`));
    this.#known = known;
    this.#unsent = this.#unsent.filter(({ clientId }) => !known.some((message) => message.clientId === clientId));
    this.#announce(known.filter((message) => !this.#isMine(message)));
    this.#show();
    if (this.#unsent.length) await this.#flush();
  }

  /** Says aloud what is new, not what was there when the page opened. */
  #announce(theirs) {
    const fresh = this.#heard === null ? [] : theirs.filter(({ id }) => !this.#heard.has(id));
    this.#heard = new Set(theirs.map(({ id }) => id));
    if (!fresh.length) return;
    say(fresh.map((message) => `${this.#author(message)}: ${message.text}`).join('. '));
    const last = this.#known.at(-1)?.id;
    this.api.post(`cases/${this.caseId}/messages/read`, { upTo: last, messageId: last }).catch(() => {});
  }

  #onKey(event) {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) { event.preventDefault(); this.#submit(); }
  }

  async #submit() {
    const text = this.input.value.trim();
    if (!text) return;
    this.#unsent.push({ text, clientId: newKey(), at: new Date().toISOString() });
    this.input.value = '';
    this.#show();
    await this.#flush();
  }

  async #flush() {
    for (const message of [...this.#unsent]) {
      try {
        await this.api.post(`cases/${this.caseId}/messages`, { text: message.text, clientId: message.clientId }, { key: message.clientId });
        this.#unsent = this.#unsent.filter((other) => other !== message);
        this.#known.push({ ...message, mine: true });
      } catch (problem) {
        message.trouble = explain(this.t, problem);
        if (!problem.passing) { this.#unsent = this.#unsent.filter((other) => other !== message); this.input.value ||= message.text; say(message.trouble, { urgent: true }); }
        break;
      }
    }
    this.#show();
  }

  #isMine(message) {
    return message.mine ?? this.mine.includes(message.authorRole ?? message.author?.role ?? message.author);
  }

  #author(message) {
    if (this.#isMine(message)) return this.t('author.me');
    const role = message.authorRole ?? message.author?.role ?? (typeof message.author === 'string' ? message.author : 'unknown');
    return message.authorName ?? message.author?.name ?? wordFor(this.t, 'author', role);
  }

  #show() {
    const atEnd = this.log.scrollHeight - this.log.scrollTop - this.log.clientHeight < 40;
    const shown = [...this.#known.map((message) => this.#bubble(message)), ...this.#unsent.map((message) => this.#bubble({ ...message, mine: true }, true))];
    fill(this.log, ...(shown.length ? shown : [h('li.quiet', {}, this.t('messages.none'))]));
    if (atEnd) this.log.scrollTop = this.log.scrollHeight;
  }

  #bubble(message, unsent = false) {
    const when = unsent ? this.t('messages.unsent') : ago(this.t, message.at ?? message.createdAt ?? message.sentAt);
    return h(this.#isMine(message) ? 'li.mine' : 'li.theirs', {}, h('p.author', {}, `${this.#author(message)} · ${when}`), h('p.said', {}, message.text));
  }
}
