/** The customer's page: press, then follow the help until it is done. */
import '../shared/trusted.js';
import { configuration } from '../shared/config.js';
import { byId, fill } from '../shared/dom.js';
import { Place } from '../shared/place.js';
import { Retry } from '../shared/retry.js';
import { currentToken } from '../shared/session.js';
import { openOffline } from '../shared/shell.js';
import { find } from '../shared/store.js';
import { telephone, translate } from '../shared/text.js';
import { Home } from './home.js';
import { change, deliver, newPress, tidy } from './press-queue.js';
import { Request } from './request.js';
import { sending } from './sending.js';
import { t } from './text.js';

const FIX_PATIENCE_MILLIS = 2000;

const token = currentToken();
const place = new Place();
const home = new Home(token, byId('own-cases'));
let request = null;
let shownPress = null;

const queue = new Retry(async () => {
  const done = await deliver({ token, onChange: pressChanged });
  if (shownPress) pressChanged(await find('presses', shownPress));
  return done;
});

async function press(kind) {
  place.start();
  const fresh = await newPress(kind, FIX_PATIENCE_MILLIS);
  history.pushState(null, '', `#press/${fresh.key}`);
  await show();
  if (!fresh.onDisk) byId('request').dataset.unsaved = 'true';
  const position = await place.within(FIX_PATIENCE_MILLIS);
  await change(fresh.key, (now) => ({ ...now, dueAt: 0, ...(position ? { position } : {}) }));
  queue.wake();
  registration.then((worker) => worker?.sync?.register('presses')).catch(() => {});
}

function pressChanged(changed) {
  if (!changed) return;
  if (changed.key === shownPress) {
    if (changed.receipt) location.replace(`#case/${changed.receipt.caseId}`);
    else sending(byId('request'), changed, place, queue);
  } else if (changed.receipt && request?.caseId === changed.receipt.caseId) request.questionsSent();
}

async function show() {
  const [, what, id] = location.hash.match(/^#(press|case)\/([\w-]+)$/) ?? [];
  const stored = what === 'press' ? await find('presses', id) : null;
  if (stored?.receipt) { location.replace(`#case/${stored.receipt.caseId}`); return; }
  request?.stop();
  request = null;
  shownPress = stored ? id : null;
  byId('home').hidden = Boolean(what);
  byId('request').hidden = !what;
  const typing = byId('questions');
  const typingIn = typing?.contains(document.activeElement) ? document.activeElement : null;
  // Whoever is typing goes on typing: the new view takes the field over in one step, once it is there.
  if (!typingIn || what !== 'case') byId('request').replaceChildren();
  if (stored) sending(byId('request'), stored, place, queue);
  else if (what === 'case') await follow(id, typing);
  else { await home.refresh(); document.title = t('home.title'); }
  if (!what) return;
  // Nor is the focus taken from whoever began to answer while the first look at the case was under way.
  if (byId('request').contains(document.activeElement)) return;
  scrollTo(0, 0);
  byId('request').focus({ preventScroll: true });
}

async function follow(caseId, typing) {
  place.start();
  request = new Request({ caseId, token, place, queue, element: byId('request'), typing, numbers: byId('emergency-numbers') });
  await request.start();
}

function watchNetwork() {
  byId('network').hidden = navigator.onLine;
}

translate(t);
byId('press-road').addEventListener('click', () => press('ROAD'));
byId('press-medical').addEventListener('click', () => press('MEDICAL'));
document.querySelector('.skip').addEventListener('click', (event) => { event.preventDefault(); byId('main').focus(); });
document.querySelector('.brand').addEventListener('click', (event) => { event.preventDefault(); location.hash = ''; });
addEventListener('hashchange', show);
addEventListener('online', watchNetwork);
addEventListener('offline', watchNetwork);
place.onChange(async () => shownPress && sending(byId('request'), await find('presses', shownPress), place, queue));
const registration = openOffline('service-worker.js');
configuration().then(({ emergencyNumbers }) => fill(byId('emergency-numbers'), ...emergencyNumbers.map(telephone)));
watchNetwork();
await show();
queue.wake();
tidy();
