/** What must outlive the page: presses, case keys, queued statuses. IndexedDB, with memory as the last resort. */
const NAME = 'usizo';
const AREAS = ['presses', 'cases', 'statuses', 'settings'];
const memory = new Map(AREAS.map((area) => [area, new Map()]));

let opening = null;

function open() {
  opening ??= new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => AREAS.forEach((area) => request.result.createObjectStore(area));
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new Error('blocked'));
  });
  return opening;
}

async function run(area, mode, work) {
  const database = await open();
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(area, mode, { durability: 'strict' });
    const request = work(transaction.objectStore(area));
    transaction.oncomplete = () => resolve(request.result);
    transaction.onabort = () => reject(transaction.error);
  });
}

/** Kept in memory always, on disk when the browser allows it (private windows may not). True when on disk. */
export async function keep(area, id, value) {
  memory.get(area).set(id, value);
  try {
    await run(area, 'readwrite', (store) => store.put(structuredClone(value), id));
    return true;
  } catch {
    return false;
  }
}

export async function drop(area, id) {
  memory.get(area).delete(id);
  await run(area, 'readwrite', (store) => store.delete(id)).catch(() => {});
}

export async function find(area, id) {
  const stored = await run(area, 'readonly', (store) => store.get(id)).catch(() => undefined);
  return stored ?? memory.get(area).get(id);
}

export async function list(area) {
  const stored = await run(area, 'readonly', (store) => store.getAll()).catch(() => null);
  return stored ?? [...memory.get(area).values()];
}
