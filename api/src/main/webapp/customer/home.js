/** What is going on already: requests of this browser and, when signed in, of this person. */
import { Api } from '../shared/api.js';
import { fill, h } from '../shared/dom.js';
import { icon } from '../shared/icons.js';
import { keep, list } from '../shared/store.js';
import { wordFor } from '../shared/text.js';
import { whenWords } from '../shared/time.js';
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
    this.#show(waiting, recent);
    this.#show(waiting, (await Promise.all(recent.map(asOfNow))).filter(({ status }) => !isEnded(status)));
  }

  #show(waiting, recent) {
    fill(this.element, ...waiting.map((press) => row(`#press/${press.key}`, press, t('queued'))),
      ...recent.map((own) => row(`#case/${own.caseId}`, own, own.reference)));
  }

  async #fromServer() {
    if (!this.api) return [];
    return rows(await this.api.get('cases').catch(() => []));
  }
}

/** What this browser remembers of a guest's case may be old: asked once more, kept as it is when that fails. */
async function asOfNow(own) {
  if (!own.caseKey) return own;
  const found = await new Api({ caseKey: own.caseKey }).get(`cases/${own.caseId}`).catch((problem) => (problem.status === 404 ? { status: 'CLOSED' } : {}));
  const now = { ...own, status: found.status ?? own.status };
  if (now.status !== own.status) await keep('cases', own.caseId, now);
  return now;
}

const row = (href, { kind, pressedAt, status }, badge) =>
  h('li', {}, h('a', { href }, icon(kind === 'MEDICAL' ? 'medical' : 'road'), h('span.grow', {}, wordFor(t, 'kind', kind),
    h('span.hint', {}, [status ? wordFor(t, 'status', status) : null, t('at', { time: whenWords(pressedAt) })].filter(Boolean).join(' · '))), h('span.badge', {}, badge)));
