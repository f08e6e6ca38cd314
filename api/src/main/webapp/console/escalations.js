/** Promises about to break, with whoever must act; acknowledging names the time of the next action. */
import { explain } from '../shared/api.js';
import { fill, h, say } from '../shared/dom.js';
import { wordFor } from '../shared/text.js';
import { ago, clock } from '../shared/time.js';
import { t } from './text.js';

const MINUTES = [5, 15, 30];

export class Escalations {
  constructor(element, api, { open, changed, dialog }) {
    Object.assign(this, { element, api, open, changed, dialog });
  }

  show(escalations) {
    fill(this.element, ...(escalations.length ? escalations.map((each) => this.#row(each)) : [h('li.quiet', {}, t('escalations.none'))]));
  }

  #row(each) {
    const acknowledged = each.state === 'ACKNOWLEDGED';
    const when = acknowledged && each.nextActionBy ? t('ack.due', { time: clock(each.nextActionBy) }) : each.nextAt ? t('climbs', { time: clock(each.nextAt) }) : '';
    return h(acknowledged ? 'li.calm' : 'li', { 'data-key': each.id }, h('div.grow', {}, h('strong', {}, wordFor(t, 'cause', each.cause)),
      h('p.hint', {}, [each.reference ?? each.caseReference, t('level', { n: each.level }), t('raised', { ago: ago(t, each.raisedAt) }), when, each.assigneeName].filter(Boolean).join(' · '))),
    h('div.verbs', {}, h('button.small', { type: 'button', 'aria-label': `${t('open')}: ${each.reference ?? each.caseReference ?? ''}`, onclick: () => this.open(each.caseId) }, t('open')),
      acknowledged ? h('button.small', { type: 'button', onclick: () => this.#send(each, 'resolve', {}) }, t('resolve'))
        : h('button.small.primary', { type: 'button', onclick: () => this.#ask(each) }, t('ack'))));
  }

  #ask(each) {
    fill(this.dialog, h('div.stack', {}, h('h2', { id: 'dialog-title' }, t('ack.by')), h('div.chips', {}, MINUTES.map((minutes) =>
      h('button', { type: 'button', onclick: () => this.#send(each, 'acknowledge', { nextActionBy: new Date(Date.now() + minutes * 60000).toISOString() }) }, t('minutes', { n: minutes })))),
    h('div.actions', {}, h('button', { type: 'button', onclick: () => this.dialog.close() }, t('cancel')))));
    this.dialog.showModal();
  }

  async #send(each, verb, body) {
    try {
      await this.api.post(`escalations/${each.id}/${verb}`, body, { key: `${each.id}-${verb}-${each.level}` });
      say(t('done'));
    } catch (problem) {
      say(explain(t, problem), { urgent: true });
    }
    this.dialog.close();
    this.changed();
  }
}
