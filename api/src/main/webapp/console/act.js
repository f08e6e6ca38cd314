/** Does a verb: asks for its fields in a dialog when it has any, sends it, shows what went wrong where it was asked. */
import { explain, newKey } from '../shared/api.js';
import { field, fill, h, say } from '../shared/dom.js';
import { t } from './text.js';
import { VERBS } from './verbs.js';

export class Act {
  constructor(api, dialog, done) {
    Object.assign(this, { api, dialog, done });
  }

  async do(verb, caseId) {
    const { fields } = VERBS[verb];
    if (fields) return this.#ask(verb, caseId, await this.#prefilled(caseId, fields));
    try {
      await this.#send(verb, caseId, {}, newKey());
    } catch (problem) {
      say(explain(t, problem), { urgent: true });
      throw problem;
    }
    return undefined;
  }

  /** Fields with what the case says already, read again so that nobody edits what is no longer so. */
  async #prefilled(caseId, fields) {
    if (!fields.some(({ prefill }) => prefill)) return fields;
    const found = await this.api.get(`cases/${caseId}`);
    return fields.map((each) => (each.prefill ? { ...each, value: each.prefill(found) || undefined } : each));
  }

  #ask(verb, caseId, fields) {
    const trouble = h('p.note.bad', { role: 'alert', hidden: true });
    const key = newKey();
    const form = h('form', {}, h('h2', { id: 'dialog-title' }, t(`verb.${verb}`)), fields.map((each) => field(t(`f.${each.label ?? each.name}`), control(each), each.hint ? t(each.hint) : null)), trouble,
      h('div.actions', {}, h('button', { type: 'button', onclick: () => this.dialog.close() }, t('cancel')), h('button.primary', { type: 'submit' }, t('send'))));
    form.addEventListener('submit', async (event) => {
      event.preventDefault();
      try {
        await this.#send(verb, caseId, read(form, fields), key);
        this.dialog.close();
      } catch (problem) {
        trouble.hidden = false;
        trouble.textContent = problem instanceof TypeError ? problem.message : explain(t, problem);
      }
    });
    fill(this.dialog, form);
    this.dialog.showModal();
  }

  async #send(verb, caseId, fields, key) {
    const { method = 'POST', body = (same) => same } = VERBS[verb];
    const path = `cases/${caseId}`;
    if (method === 'PATCH') await this.api.patch(path, body(fields), { headers: await this.#match(path) });
    else if (method === 'PUT') await this.api.put(`${path}/${verb}`, body(fields), { headers: await this.#match(path) });
    else await this.api.post(`${path}/${verb}`, body(fields), { key });
    say(t('done'));
    await this.done();
  }

  /** Changes only what the agent has seen: the ETag of the last look. */
  async #match(path) {
    if (!this.api.etag(path)) await this.api.get(path);
    return this.api.etag(path) ? { 'If-Match': this.api.etag(path) } : {};
  }
}

function control({ name, type, options, value, must }) {
  const shared = { id: `f-${name}`, name, required: must };
  if (options) return h('select', shared, options.map(([code, text]) => h('option', { value: code }, text)));
  if (type === 'long') return h('textarea', { ...shared, rows: 4, maxlength: 4000 }, value ?? '');
  return h('input', { ...shared, type: type === 'number' ? 'number' : 'text', min: type === 'number' ? 0 : null, maxlength: 500, value });
}

function read(form, fields) {
  const data = new FormData(form);
  return Object.fromEntries(fields.map(({ name, type }) => [name, type, data.get(name)?.trim()]).filter(([, , value]) => value)
    .map(([name, type, value]) => [name, type === 'number' ? Number(value) : value]));
}
