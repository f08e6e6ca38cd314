/** A link for family and friends: shows when help arrives, nothing private; can be ended. */
import { explain, newKey } from '../shared/api.js';
import { fill, h, say } from '../shared/dom.js';
import { icon } from '../shared/icons.js';
import { dayAndClock } from '../shared/time.js';
import { t } from './text.js';

export function sharing(api, caseId) {
  const state = h('div.stack');
  const button = h('button.wide', { type: 'button', onclick: () => share() }, icon('share'), h('span', {}, t('share')));
  let link = null;

  async function share() {
    try {
      link ??= await api.post(`cases/${caseId}/shares`, {}, { key: newKey() });
      await handOver(address(link));
    } catch (problem) {
      fill(state, h('p.note.bad', {}, explain(t, problem)));
    }
  }

  async function handOver(url) {
    if (navigator.share) await navigator.share({ text: t('share.text'), url }).catch(() => {});
    else await navigator.clipboard?.writeText(url).catch(() => {});
    fill(state, h('p.hint', {}, `${t('share.copied')} (${t('share.until', { time: dayAndClock(link.expiresAt) })})`), h('a', { href: url, rel: 'noreferrer' }, url),
      h('button.small', { type: 'button', onclick: revoke }, t('share.revoke')));
    say(t('share.copied'));
  }

  async function revoke() {
    try {
      await api.delete(`cases/${caseId}/shares/${link.id}`);
      link = null;
      fill(state, h('p.hint', {}, t('share.ended')));
    } catch (problem) {
      fill(state, h('p.note.bad', {}, explain(t, problem)));
    }
  }
  return h('section.stack', {}, button, state);
}

/** The token stays in the fragment: it reaches no server log. */
const address = ({ token, url }) => new URL(token ? `../track/#token=${encodeURIComponent(token)}` : url, location.href).href;
