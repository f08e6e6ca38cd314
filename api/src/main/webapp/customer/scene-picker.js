/** Puts the place right: a map under a fixed pin. Whoever chooses here pins the place; no device moves it afterwards. */
import { explain } from '../shared/api.js';
import { configuration } from '../shared/config.js';
import { h, say, setText } from '../shared/dom.js';
import { icon } from '../shared/icons.js';
import { MapView } from '../shared/map.js';
import { t } from './text.js';

const CLOSE_ZOOM = 16;
const COUNTRY_ZOOM = 6;
/** Further out a fingertip covers a town: no place to send help to. */
const LEAST_ZOOM = 12;

/**
 * @param where what is known now: the scene, else this device, else null
 * @param done called after the place was taken
 * @return the `element`, and `known(yes)` for what its button says
 */
export function scenePicker(api, caseId, where, done) {
  const trouble = h('p.note.bad', { role: 'alert', hidden: true });
  const frame = h('div.map');
  const here = h('button.primary', { type: 'button', onclick: () => send() }, t('scene.here'));
  const far = h('p.hint', { role: 'status' });
  const aim = h('div.aim', { 'aria-hidden': 'true' }, icon('here'));
  const dialog = h('dialog.picker', { 'aria-labelledby': 'scene-title' }, h('div.stack', {}, h('h2', { id: 'scene-title' }, t('scene.title')), h('p', {}, t('scene.aim')), frame, far, trouble,
    h('div.actions', {}, h('button', { type: 'button', onclick: () => dialog.close() }, t('cancel')), here)));
  let view = null;

  async function open() {
    dialog.showModal();
    view ??= create();
    const { map } = await view;
    const known = where();
    const { home } = await configuration();
    map.invalidateSize({ animate: false }).setView(known ? [known.lat, known.lon] : [home.lat, home.lon], known ? CLOSE_ZOOM : COUNTRY_ZOOM, { animate: false });
    showWhetherClose(map);
  }

  async function create() {
    const made = await MapView.create(frame, { label: t('scene.picker'), attribution: t('map.attribution') });
    made.map.on('zoomend', () => showWhetherClose(made.map));
    frame.append(aim);
    return made;
  }

  function showWhetherClose(map) {
    here.disabled = map.getZoom() < LEAST_ZOOM;
    setText(far, here.disabled ? t('scene.closer') : '');
  }

  async function send() {
    try {
      const { lat, lon } = (await view).middle;
      await api.put(`cases/${caseId}/scene`, { position: { lat: Number(lat.toFixed(6)), lon: Number(lon.toFixed(6)), source: 'MANUAL' } });
      dialog.close();
      say(t('scene.saved'));
      await done();
    } catch (problem) {
      trouble.hidden = false;
      trouble.textContent = explain(t, problem);
    }
  }
  const words = h('span', {}, t('scene.map'));
  return { element: h('div', {}, h('button.wide', { type: 'button', onclick: open }, icon('here'), words), dialog), known: (place) => setText(words, t(place ? 'scene.wrong' : 'scene.map')) };
}
