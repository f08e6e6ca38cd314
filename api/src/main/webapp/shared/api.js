/** The HTTP contract: JSON in and out, bearer or case key, problems as errors that can be shown to people. */
const BASE = new URL('../api/v1/', import.meta.url);
const PATIENCE_MILLIS = 15000;

/** What went wrong, from problem+json; status 0 when the server was not reached. */
export class Problem extends Error {
  constructor(status, body = {}, retryAfterSeconds = null) {
    super(body.detail ?? body.title ?? `HTTP ${status}`);
    Object.assign(this, { status, title: body.title, detail: body.detail, errors: body.errors ?? [], type: body.type,
      correlationId: body.correlationId, retryAfterSeconds, body });
  }

  get offline() { return this.status === 0; }

  /** Trying the same again later may help. */
  get passing() { return this.status === 0 || this.status === 408 || this.status === 429 || this.status >= 500; }
}

/** At least 20 characters, so that the key identifies the press or request by itself. */
export function newKey() {
  if (crypto.randomUUID) return crypto.randomUUID();
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

export const apiPath = (path) => new URL(path, BASE).pathname;

export class Api {
  #seen = new Map();

  constructor({ token = null, caseKey = null } = {}) {
    this.token = token;
    this.caseKey = caseKey;
  }

  get(path) { return this.call('GET', path); }
  post(path, body, options) { return this.call('POST', path, body, options); }
  put(path, body, options) { return this.call('PUT', path, body, options); }
  patch(path, body, options) { return this.call('PATCH', path, body, options); }
  delete(path) { return this.call('DELETE', path); }

  /** The body of the answer; `answer` of the options receives status and headers. */
  async call(method, path, body, { key, headers = {}, answer } = {}) {
    const known = method === 'GET' ? this.#seen.get(path) : undefined;
    const response = await this.#send(method, path, body, {
      ...this.#credentials(), ...(key ? { 'Idempotency-Key': key } : {}), ...(known ? { 'If-None-Match': known.etag } : {}), ...headers,
    });
    answer?.(response);
    if (response.status === 304 && known) return known.content;
    const content = await readJson(response);
    if (!response.ok) throw new Problem(response.status, content ?? {}, Number(response.headers.get('Retry-After')) || null);
    const etag = response.headers.get('ETag');
    if (method === 'GET' && etag) this.#remember(path, { etag, content });
    return content;
  }

  /** The strong ETag of a resource read before, for `If-Match`. */
  etag(path) { return this.#seen.get(path)?.etag; }

  #remember(path, seen) {
    if (this.#seen.size > 200) this.#seen.clear();
    this.#seen.set(path, seen);
  }

  #credentials() {
    return { ...(this.token ? { Authorization: `Bearer ${this.token}` } : {}), ...(this.caseKey ? { 'Case-Key': this.caseKey } : {}) };
  }

  async #send(method, path, body, headers) {
    try {
      return await fetch(new URL(path, BASE), {
        method, cache: 'no-store', credentials: 'omit', referrerPolicy: 'no-referrer', signal: AbortSignal.timeout(PATIENCE_MILLIS),
        headers: { Accept: 'application/json', ...(body === undefined ? {} : { 'Content-Type': 'application/json' }), ...headers },
        body: body === undefined ? undefined : JSON.stringify(body),
      });
    } catch (failure) {
      throw new Problem(0, { detail: String(failure?.message ?? failure) });
    }
  }
}

async function readJson(response) {
  try {
    return await response.json();
  } catch {
    return null;
  }
}

/** One sentence for people; the server's own words when it said something about the request. */
export function explain(t, problem) {
  if (!(problem instanceof Problem)) return t('problem.other');
  if (problem.offline) return t('problem.offline');
  if (problem.status >= 500) return withReference(t, t('problem.5xx'), problem);
  if ((problem.status === 409 || problem.status === 400 || problem.status === 422) && problem.detail) {
    return [problem.detail, ...problem.errors.map((error) => error.detail)].join(' ');
  }
  const known = t(`problem.${problem.status}`);
  return known.startsWith('problem.') ? withReference(t, t('problem.other'), problem) : known;
}

const withReference = (t, text, { correlationId }) => (correlationId ? `${text} ${t('problem.reference', { id: correlationId })}` : text);
