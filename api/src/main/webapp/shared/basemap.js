/** The bundled basemap: country outlines and town names, drawn without any network. */
import { colour } from './dom.js';
import { listTowns } from './towns.js';

const { L } = globalThis;
const load = async (name) => (await fetch(new URL(`basemap/${name}.json`, import.meta.url))).json();
let data = null;

export async function basemap(map) {
  data ??= Promise.all([load('countries'), listTowns()]);
  const [countries, towns] = await data.catch(() => { data = null; return [null, []]; });
  if (!countries) return;
  map.getContainer().classList.add('basemap');
  under(map, 'land', 200);
  under(map, 'towns', 300);
  L.geoJSON(countries, { pane: 'land', renderer: L.canvas({ pane: 'land', padding: 0.5 }), interactive: false, style: () => ({ color: colour('--map-border'), weight: 1.2, fillColor: colour('--map-land'), fillOpacity: 1 }) }).addTo(map);
  new Towns(towns).addTo(map);
}

/** A layer below everything that moves. */
function under(map, name, height) {
  map.createPane(name).style.zIndex = height;
  map.getPane(name).style.pointerEvents = 'none';
}

/** The smallest town worth a name at this zoom, in thousands of people. */
const leastPeople = (zoom) => [0, 0, 0, 0, 900, 400, 120, 60, 25, 10, 2][Math.floor(zoom)] ?? 0;

/** Names and dots on one canvas; the larger town wins where two names would meet. */
const Towns = L.Layer.extend({
  initialize(towns) { this.towns = towns; },

  onAdd(map) {
    this.canvas = L.DomUtil.create('canvas', 'map-towns', map.getPane('towns'));
    map.on('moveend resize', this.draw, this);
    this.draw();
  },

  onRemove(map) {
    map.off('moveend resize', this.draw, this);
    this.canvas.remove();
  },

  draw() {
    const map = this._map;
    const { x, y } = map.getSize();
    const ratio = devicePixelRatio || 1;
    Object.assign(this.canvas, { width: x * ratio, height: y * ratio });
    Object.assign(this.canvas.style, { width: `${x}px`, height: `${y}px` });
    L.DomUtil.setPosition(this.canvas, map.containerPointToLayerPoint([0, 0]));
    const pen = this.canvas.getContext('2d');
    pen.scale(ratio, ratio);
    Object.assign(pen, { font: '500 12px system-ui, sans-serif', fillStyle: colour('--map-town'), strokeStyle: colour('--map-land'), lineWidth: 3, lineJoin: 'round' });
    this.write(pen, map, map.getBounds().pad(0.05));
  },

  write(pen, map, bounds) {
    const least = leastPeople(map.getZoom());
    const taken = [];
    for (const [name, lat, lon, people] of this.towns) {
      if (people < least || !bounds.contains([lat, lon])) continue;
      const { x, y } = map.latLngToContainerPoint([lat, lon]);
      const box = [x - 4, y - 9, x + 12 + pen.measureText(name).width, y + 9];
      if (taken.some((other) => box[0] < other[2] && other[0] < box[2] && box[1] < other[3] && other[1] < box[3])) continue;
      taken.push(box);
      pen.beginPath();
      pen.arc(x, y, people > 500 ? 3 : 2, 0, 2 * Math.PI);
      pen.fill();
      pen.strokeText(name, x + 7, y + 4);
      pen.fillText(name, x + 7, y + 4);
    }
  },
});
