/** The open cases, most urgent first; a new grave one is said aloud. */
import { byId, fill, h, say } from '../shared/dom.js';
import { wordFor } from '../shared/text.js';
import { ago } from '../shared/time.js';
import { nearestTown } from '../shared/towns.js';
import { placeWords } from '../shared/view.js';
import { t } from './text.js';

export class CaseList {
  #known = null;

  constructor(element, open) {
    Object.assign(this, { element, open });
    element.addEventListener('click', (event) => {
      const id = event.target.closest('[data-case]')?.dataset.case;
      if (id) open(id);
    });
  }

  show(cases, escalations, selected) {
    const escalated = new Set(escalations.map(({ caseId }) => caseId));
    fill(this.element, ...cases.map((each) => h('li', { 'data-key': each.id }, row(each, each.escalated || escalated.has(each.id), each.id === selected))));
    byId('count').textContent = cases.length ? t('count', { n: cases.length }) : t('none');
    this.#sayNew(cases);
  }

  /** Brings the keyboard back to the line of a case. */
  focus(caseId) {
    this.element.querySelector(`[data-case="${CSS.escape(caseId)}"]`)?.focus({ preventScroll: true });
  }

  /** The id `steps` away from the selected one. */
  neighbour(selected, steps) {
    const ids = [...this.element.querySelectorAll('[data-case]')].map((button) => button.dataset.case);
    const at = ids.indexOf(selected);
    return ids[Math.min(ids.length - 1, Math.max(0, at < 0 ? 0 : at + steps))];
  }

  #sayNew(cases) {
    const fresh = this.#known ? cases.filter(({ id }) => !this.#known.has(id)) : [];
    this.#known = new Set(cases.map(({ id }) => id));
    const gravest = fresh[0];
    if (gravest) say(t('new', { reference: gravest.reference, priority: gravest.priority }), { urgent: gravest.priority <= 2 });
  }
}

function row(found, escalated, selected) {
  return h('button', { type: 'button', 'data-case': found.id, 'aria-current': selected ? 'true' : null },
    h(`span.priority.p${found.priority}`, {}, h('span', { 'aria-hidden': 'true' }, `P${found.priority ?? '?'}`), h('span.away', {}, t('priority', { n: found.priority ?? '?' }))),
    h('span.case-title', {}, `${found.reference ?? ''} · ${wordFor(t, 'short', found.kind)}`), h('span.case-age', {}, ago(t, found.receivedAt)),
    h('span.case-sub', {}, h('span.badge', {}, wordFor(t, 'status', found.status)), escalated ? h('span.badge.bad', {}, t('escalated')) : null,
      claimant(found) ? null : h('span.badge.warn', {}, t('unclaimed')), found.test ? h('span.badge', {}, 'TEST') : null,
      found.flags.map((flag) => h('span.badge.warn', {}, wordFor(t, 'flag', flag))), h('span', {}, [found.helperName, whereWords(found.scene)].filter(Boolean).join(' · '))));
}

/** Words, not numbers: the list is for telling cases apart, the map and the detail for finding them. */
const whereWords = (scene) => (scene?.text || !scene?.position ? placeWords(scene) : nearestTown(scene.position));

/** Who takes care of it; a claim without a name still is one. */
export const claimant = ({ agentName, care, claimedBy }) => agentName ?? claimedBy?.name ?? (care?.agentId || claimedBy ? '✓' : null);
