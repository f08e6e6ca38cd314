/** An offer fills the screen, with its deadline in sight: accept with an arrival time, or decline with a reason. */
import { explain, newKey } from '../shared/api.js';
import { fill, h, say, setText } from '../shared/dom.js';
import { icon } from '../shared/icons.js';
import { wordFor } from '../shared/text.js';
import { duration } from '../shared/time.js';
import { offerFacts } from './facts.js';
import { t } from './text.js';

const REASONS = ['TOO_FAR', 'EQUIPMENT', 'UNSAFE', 'SHIFT_OVER', 'OTHER'];
const STEP_SECONDS = 300;

export class OfferScreen {
  #offer = null;
  #deadline = 0;
  #etaSeconds = 0;
  #ticking = null;

  constructor(dialog, api, answered) {
    Object.assign(this, { dialog, api, answered });
    dialog.addEventListener('cancel', (event) => event.preventDefault());
  }

  /** Shows the first open offer, or nothing. */
  show(offers) {
    const offer = offers.find(({ state, secondsLeft }) => (state ?? 'OFFERED') === 'OFFERED' && secondsLeft !== 0);
    if (!offer) return this.#close();
    if (offer.id === this.#offer?.id) return undefined;
    this.#offer = offer;
    this.#key = newKey();
    this.#deadline = performance.now() + 1000 * (offer.secondsLeft ?? Math.max(0, (Date.parse(offer.expiresAt) - Date.now()) / 1000));
    this.#total = Math.max(1, this.#deadline - performance.now());
    this.#etaSeconds = Math.max(60, Math.round((offer.etaP50Seconds ?? 900) / 60) * 60);
    this.#build();
    if (!this.dialog.open) this.dialog.showModal();
    navigator.vibrate?.([400, 150, 400, 150, 400]);
    say(t('offer.title'), { urgent: true });
    clearInterval(this.#ticking);
    this.#ticking = setInterval(() => this.#tick(), 250);
    return this.#tick();
  }

  #key = null;
  #total = 1;

  #build() {
    this.left = h('p', { role: 'timer' });
    this.bar = h('progress', { max: 100, 'aria-label': t('offer.title') });
    this.trouble = h('p.note.bad', { role: 'alert', hidden: true });
    this.eta = h('output', {}, duration(t, this.#etaSeconds));
    this.accept = h('button.primary.huge.wide', { type: 'button', onclick: () => this.#answer('accept', { etaSeconds: this.#etaSeconds }) }, h('span', {}, ''));
    fill(this.dialog, h('div.countdown', {}, h('div.headline', {}, icon(this.#offer.kind === 'MEDICAL' ? 'medical' : 'road'), h('div', {}, h('h2', { id: 'offer-title', tabindex: '-1', autofocus: true }, t('offer.title')), h('p.quiet', {}, wordFor(t, 'kind', this.#offer.kind)))), this.left, this.bar),
      h('div.offer-body', { tabindex: '0', role: 'group', 'aria-labelledby': 'offer-title' }, this.#offer.mustAcknowledge ? h('p.note.warn', {}, t('offer.must')) : null, offerFacts(this.#offer)),
      h('div.stack', {}, this.trouble, h('div.stepper', { role: 'group', 'aria-label': t('offer.eta') }, this.#step('−', 'offer.sooner', -STEP_SECONDS), this.eta, this.#step('+', 'offer.later', STEP_SECONDS)),
        this.accept, h('details', {}, h('summary', {}, t('offer.decline')), h('div.chips', { role: 'group', 'aria-label': t('offer.why') }, REASONS.map((reason) =>
          h('button', { type: 'button', onclick: () => this.#answer('decline', { reason }) }, t(`reason.${reason}`)))))));
    this.#showEta();
  }

  #step(sign, label, seconds) {
    return h('button', { type: 'button', 'aria-label': t(label), onclick: () => { this.#etaSeconds = Math.max(60, this.#etaSeconds + seconds); this.#showEta(); } }, sign);
  }

  #showEta() {
    setText(this.eta, duration(t, this.#etaSeconds));
    setText(this.accept.firstElementChild, t('offer.accept', { eta: duration(t, this.#etaSeconds) }));
  }

  #tick() {
    const seconds = Math.max(0, Math.ceil((this.#deadline - performance.now()) / 1000));
    setText(this.left, t('offer.left', { n: seconds }));
    this.bar.value = (100 * (this.#deadline - performance.now())) / this.#total;
    if (seconds === 10) say(t('offer.left', { n: seconds }), { urgent: true });
    if (seconds === 0) { say(t('offer.over')); this.#close(); this.answered(); }
  }

  async #answer(answer, body) {
    this.accept.disabled = true;
    try {
      await this.api.post(`offers/${this.#offer.id}/${answer}`, body, { key: this.#key });
      this.#close();
      this.answered();
    } catch (problem) {
      this.accept.disabled = false;
      this.trouble.hidden = false;
      setText(this.trouble, explain(t, problem));
      if (problem.status === 409 || problem.status === 404) setTimeout(() => { this.#close(); this.answered(); }, 2500);
    }
  }

  #close() {
    clearInterval(this.#ticking);
    this.#offer = null;
    if (this.dialog.open) this.dialog.close();
  }
}
