/** The files a page needs to open without a network, for service workers. */

const PREFIX = 'usizo-shell-';

/** Fetches every file into a new cache and only then drops the old one: all of one version, or the old version. */
export async function renew(app, files) {
  const name = `${PREFIX}${app}-${String(Date.now()).padStart(15, '0')}`;
  const fresh = await caches.open(name);
  try {
    await fresh.addAll(files.map((file) => new Request(file, { cache: 'no-cache' })));
  } catch (failure) {
    await caches.delete(name);
    if (!(await current(app))) throw failure;
    return;
  }
  const old = (await namesOf(app)).filter((other) => other < name);
  await Promise.all(old.map((other) => caches.delete(other)));
}

const namesOf = async (app) => (await caches.keys()).filter((name) => name.startsWith(`${PREFIX}${app}-`)).sort();
/** The oldest is the complete one: a newer exists only while it is being filled. */
const current = async (app) => (await namesOf(app)).at(0);

/** Pages, styles and scripts from the cache, at once; the API and everything unknown from the network. */
export function cacheFirst(app, event) {
  const { method, url } = event.request;
  if (method !== 'GET' || new URL(url).origin !== location.origin || new URL(url).pathname.includes('/api/')) return;
  event.respondWith(answer(app, event.request));
}

async function answer(app, request) {
  const name = await current(app);
  const wanted = request.mode === 'navigate' ? registration.scope : request;
  const stored = name ? await (await caches.open(name)).match(wanted, { ignoreSearch: true }) : undefined;
  return stored ?? fetch(request);
}

/** Registers the page's worker where the browser can; the page works without it. */
export async function openOffline(script) {
  if (!navigator.serviceWorker) return null;
  try {
    const registration = await navigator.serviceWorker.register(script, { type: 'module' });
    if (registration.active) setTimeout(() => registration.active.postMessage('renew'), 4000);
    return registration;
  } catch {
    return null;
  }
}
