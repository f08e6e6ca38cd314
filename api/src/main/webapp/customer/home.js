/** What is going on already: requests of this browser and, when signed in, of this person. */
import { Api } from '../shared/api.js';
import { fill, h } from '../shared/dom.js';
import { list } from '../shared/store.js';
import { wordFor } from '../shared/text.js';
import { dayAndClock } from '../shared/time.js';
import { isEnded, rows } from '../shared/view.js';
import { sent } from './press-queue.js';
import { t } from './text.js';

const MOST = 4;
const DAY_MILLIS = 86400000;

export class Home {
  constructor(token, element) {
    Object.assign(this, { api: token ? new Api({ token }) : null, element });
  }

  async refresh() {
    const waiting = (await list('presses')).filter((press) => !press.receipt && !sent(press));
    const cases = new Map((await list('cases')).map((own) => [own.caseId, own]));
    for (const own of await this.#fromServer()) cases.set(own.id, { ...cases.get(own.id), ...own, caseId: own.id, pressedAt: own.receivedAt });
    const recent = [...cases.values()].filter(({ pressedAt, status }) => !isEnded(status) && Date.now() - Date.parse(pressedAt) < DAY_MILLIS)
      .sort((a, b) => b.pressedAt.localeCompare(a.pressedAt)).slice(0, MOST);
    fill(this.element, ...waiting.map((press) => row(`#press/${press.key}`, press, t('queued'))),
      ...recent.map((own) => row(`#case/${own.caseId}`, own, own.reference)));
  }

  async #fromServer() {
    if (!this.api) return [];
    return rows(await this.api.get('cases').catch(() => []));
  }
}

const row = (href, { kind, pressedAt }, badge) =>
  h('li', {}, h('a', { href }, t('at', { kind: wordFor(t, 'kind', kind), time: dayAndClock(pressedAt) }), h('span.badge', {}, badge)));
