/** A calm map: Leaflet on canvas over the bundled basemap, or over tiles when the operator configured some. */
import './trusted.js';
import './vendor/leaflet-1.9.4/leaflet.js';
import { basemap } from './basemap.js';
import { configuration } from './config.js';
import { colour, h } from './dom.js';
import { icon } from './icons.js';

const { L } = globalThis;
const CLOSE_ZOOM = 15;
const PIN_PIXELS = 40;

export class MapView {
  #things = new Map();
  #touched = false;
  #line = null;
  #unfitted = null;

  /** @param element an empty element with a size; @param label what the map shows, for people who do not see it */
  static async create(element, { label, attribution, home = true }) {
    const { tiles, home: start } = await configuration();
    const view = new MapView(element, label, start);
    if (tiles.url) L.tileLayer(tiles.url, { maxZoom: tiles.maxZoom ?? 19 }).addTo(view.map);
    else await basemap(view.map);
    element.append(h('p.map-attribution', {}, tiles.url && tiles.attribution ? tiles.attribution : attribution));
    if (home) view.map.setView([start.lat, start.lon], start.zoom);
    return view;
  }

  constructor(element, label, start) {
    element.setAttribute('role', 'region');
    element.setAttribute('aria-label', label);
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.map = L.map(element, { preferCanvas: true, attributionControl: false, zoomControl: false, zoomAnimation: !calm, fadeAnimation: !calm,
      markerZoomAnimation: false, minZoom: 4, maxZoom: 18, maxBoundsViscosity: 1 }).setView([start.lat, start.lon], start.zoom);
    L.control.zoom({ position: 'topright' }).addTo(this.map);
    L.control.scale({ imperial: false, position: 'topleft' }).addTo(this.map);
    this.map.on('dragstart', () => { this.#touched = true; });
    new ResizeObserver(() => this.#resized()).observe(element);
  }

  /** Shows or moves a thing: `{lat, lon, accuracy?, look: 'scene'|'vehicle'|'me'|..., icon?, label?, named?, onSelect?}`. */
  put(id, thing) {
    const known = this.#things.get(id);
    if (known && known.look === thing.look && known.label === thing.label && known.icon === thing.icon) this.#move(known, thing);
    else { this.remove(id); this.#add(id, thing); }
  }

  remove(id) {
    const { dot, halo } = this.#things.get(id) ?? {};
    dot?.remove();
    halo?.remove();
    this.#things.delete(id);
  }

  /** Removes every thing whose id `keep` does not want. */
  retain(keep) {
    for (const id of [...this.#things.keys()]) if (!keep(id)) this.remove(id);
  }

  /** A thin dashed line between two things: which belongs to which, not the road. Nothing without both. */
  link(from, to) {
    const ends = [from, to].map((id) => this.#things.get(id)?.dot.getLatLng());
    if (ends.every(Boolean)) this.#line = (this.#line ?? L.polyline([], { color: colour('--map-vehicle'), weight: 2.5, opacity: 0.6, dashArray: '3 8', interactive: false }).addTo(this.map)).setLatLngs(ends);
    else { this.#line?.remove(); this.#line = null; }
  }

  /** The middle of what is shown. */
  get middle() {
    const { lat, lng } = this.map.getCenter();
    return { lat, lon: lng };
  }

  /** Brings these things into view, unless somebody is looking around by hand. */
  fit(ids = [...this.#things.keys()], { force = false } = {}) {
    const { x, y } = this.map.getSize();
    this.#unfitted = x && y ? null : ids;
    if (this.#unfitted) return;
    const places = ids.map((id) => this.#things.get(id)?.dot.getLatLng()).filter(Boolean);
    if (!places.length || (this.#touched && !force)) return;
    if (places.length === 1) this.map.setView(places[0], CLOSE_ZOOM - 2, { animate: false });
    else this.map.fitBounds(L.latLngBounds(places), { maxZoom: CLOSE_ZOOM, animate: false, ...this.#room(x, y) });
  }

  /** Keeps pins and their labels clear of the buttons and the scale. */
  #room(x, y) {
    const side = Math.min(76, x / 5);
    return { paddingTopLeft: [side, Math.min(64, y / 4)], paddingBottomRight: [side, Math.min(40, y / 6)] };
  }

  /** A map that was hidden is fitted when it is first seen. */
  #resized() {
    this.map.invalidateSize({ animate: false });
    if (this.#unfitted) this.fit(this.#unfitted);
  }

  #add(id, thing) {
    const place = [thing.lat, thing.lon];
    const color = colour(`--map-${thing.look}`);
    const halo = thing.accuracy > 15
      ? L.circle(place, { radius: thing.accuracy, color, weight: 1, opacity: 0.5, fillOpacity: 0.1, interactive: false }).addTo(this.map) : null;
    const dot = (thing.icon ? pin(place, thing) : L.circleMarker(place, { radius: thing.radius ?? 9, color: colour('--map-rim'), weight: 2.5, fillColor: color, fillOpacity: 1,
      interactive: Boolean(thing.onSelect) })).addTo(this.map);
    if (thing.label) dot.bindTooltip(() => h('span', {}, thing.label), { permanent: thing.named ?? false, direction: 'top', offset: [0, thing.icon ? -PIN_PIXELS / 2 : -8], className: 'map-label' });
    if (thing.onSelect) dot.on('click', thing.onSelect);
    this.#things.set(id, { dot, halo, look: thing.look, label: thing.label, icon: thing.icon });
  }

  #move({ dot, halo }, { lat, lon, accuracy }) {
    dot.setLatLng([lat, lon]);
    halo?.setLatLng([lat, lon]);
    if (accuracy) halo?.setRadius(accuracy);
  }
}

/** A round sign with an icon, for the few things a person looks for; the many stay dots on canvas. */
const pin = (place, { icon: name, look }) => L.marker(place, { interactive: false, keyboard: false,
  icon: L.divIcon({ className: `map-pin ${look}`, html: icon(name), iconSize: [PIN_PIXELS, PIN_PIXELS] }) });
