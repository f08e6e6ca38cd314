/** One request, from receipt to survey: keeps the server's view of the case on the page, live. */
import { Api } from '../shared/api.js';
import { Conversation } from '../shared/conversation.js';
import { fill, h, say } from '../shared/dom.js';
import { find, keep } from '../shared/store.js';
import { gather, Stream } from '../shared/stream.js';
import { telephone, wordFor } from '../shared/text.js';
import { ago } from '../shared/time.js';
import { readCase } from '../shared/view.js';
import { cancelling } from './cancel.js';
import { HelpMap, helperCards } from './helpers.js';
import { PositionFeed } from './positions.js';
import { headline, steps } from './progress.js';
import { answersArrived, questions } from './questions.js';
import { scenePicker } from './scene-picker.js';
import { sharing } from './share.js';
import { survey } from './survey.js';
import { t } from './text.js';

const REDRAW_MILLIS = 5000;
const REFRESH_MILLIS = 2000;

export class Request {
  #found = null;
  #seenAt = null;
  #trouble = null;
  #status = null;

  /** @param typing the questions somebody may be answering right now: they stay as they are */
  constructor({ caseId, token, place, queue, element, numbers, typing }) {
    Object.assign(this, { caseId, token, place, queue, element, numbers, typing });
    this.parts = { top: h('div.part'), help: h('div.part'), steps: h('div.part'), end: h('div.part') };
  }

  async start() {
    this.own = await find('cases', this.caseId);
    this.api = new Api({ token: this.token, caseKey: this.own?.caseKey });
    await this.#build();
    if (this.own?.receipt) this.#take({ ...this.own.receipt, id: this.caseId, scene: null });
    this.refresh = gather(() => this.#refresh(), REFRESH_MILLIS);
    this.stream = new Stream(this.api, `cases/${this.caseId}/events`, { onEvent: (type) => this.#heard(type), poll: () => this.#refresh() }).start();
    this.redraw = setInterval(() => this.#show(), REDRAW_MILLIS);
    await this.#refresh();
  }

  stop() {
    this.stream?.stop();
    this.feed?.stop();
    clearInterval(this.redraw);
  }

  questionsSent() { answersArrived(this.element); this.refresh(); }

  async #build() {
    const press = this.own?.pressKey ? await find('presses', this.own.pressKey) : null;
    this.picker = scenePicker(this.api, this.caseId, () => this.#found?.scene?.position ?? this.place.latest, () => this.#refresh());
    this.map = new HelpMap(this.picker);
    this.conversation = new Conversation(t, this.api, this.caseId, ['CUSTOMER', 'GUEST']);
    this.talk = h('section.card', {}, h('h2', {}, t('messages')), this.conversation.element);
    this.questions = this.#questionsFor(press);
    this.share = sharing(this.api, this.caseId);
    this.cancel = cancelling(this.api, this.caseId, () => this.#refresh());
    const { top, help, steps: progress, end } = this.parts;
    keepTyping(this.questions, () =>
      this.element.replaceChildren(top, end, help, this.map.element, progress, this.questions, this.talk, this.share, this.cancel));
  }

  #questionsFor(press) {
    if (!press) return h('div');
    return this.typing?.dataset.press === press.key ? this.typing : questions(press, () => this.queue.wake());
  }

  #heard(type) {
    if (type === 'typing') return;
    this.refresh();
  }

  async #refresh() {
    try {
      this.#take(await this.api.get(`cases/${this.caseId}`));
      this.#trouble = null;
      await this.conversation.refresh();
    } catch (problem) {
      this.#trouble = problem;
      this.#show();
    }
  }

  #take(found) {
    this.#found = readCase(found);
    this.#seenAt = new Date().toISOString();
    const { status, ended } = this.#found;
    if (this.own && (this.own.status !== status)) keep('cases', this.caseId, this.own = { ...this.own, status });
    if (status !== this.#status) say(this.#status ? wordFor(t, 'status', status) : t('received.say', { reference: this.#found.reference ?? '' }));
    this.#status = status;
    if (!ended) this.feed ??= new PositionFeed(this.api, this.caseId, this.place);
    else { this.feed?.stop(); this.place.stop(); }
    this.#show();
  }

  #show() {
    const found = this.#found;
    if (!found) { fill(this.parts.top, this.#troubleNote()); return; }
    document.title = `${wordFor(t, 'status', found.status)} · ${found.reference ?? 'Usizo'}`;
    fill(this.parts.top, this.#troubleNote(), headline(found));
    fill(this.parts.help, ...(found.ended ? [] : helperCards(found)));
    fill(this.parts.steps, steps(found));
    this.#showEnd(found);
    this.map.show(found, this.place).catch(() => {});
    if (found.emergencyNumbers.length) fill(this.numbers, ...found.emergencyNumbers.map(telephone));
  }

  #showEnd({ ended, status, cancellationRequested }) {
    this.questions.hidden = ended;
    this.cancel.hidden = ended || cancellationRequested;
    this.share.hidden = ended;
    if (!ended || this.parts.end.hasChildNodes()) return;
    if (status === 'CANCELLED') this.parts.end.append(h('p.note', {}, t('cancelled')), h('a.button.wide', { href: '#' }, t('again')));
    else this.parts.end.append(h('p.note.good', {}, t('resolved')), survey(this.api, this.caseId));
  }

  #troubleNote() {
    if (!this.#trouble) return null;
    if (this.#trouble.status === 404 || this.#trouble.status === 401) return h('p.note.bad', {}, t('gone'));
    return h('p.note.warn', {}, this.#seenAt ? t('stale', { ago: ago(t, this.#seenAt) }) : t('problem.offline'));
  }
}

/** An element that is moved loses the focus, and what is typed next would be lost. */
function keepTyping(moved, move) {
  const field = moved.contains(document.activeElement) ? document.activeElement : null;
  const [from, to] = [field?.selectionStart, field?.selectionEnd];
  move();
  field?.focus({ preventScroll: true });
  if (Number.isInteger(from)) field.setSelectionRange(from, to);
}
