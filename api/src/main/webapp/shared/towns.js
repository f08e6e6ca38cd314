/** The towns of the bundled basemap by themselves: a name near a position, without a map. */
import { metresBetween } from './place.js';

const NEAR_METRES = 60000;
let loading = null;
let known = [];

/** `[name, lat, lon, thousands of people]` each, the largest first. */
export function listTowns() {
  loading ??= fetch(new URL('basemap/towns.json', import.meta.url)).then((response) => response.json()).then((found) => (known = found))
    .catch((problem) => { loading = null; throw problem; });
  return loading;
}

/** The name of the nearest town; an empty text where none is within an hour's drive, or as long as none are loaded. */
export function nearestTown(position) {
  if (!known.length) listTowns().catch(() => {});
  const [name] = known.reduce(([best, least], [town, lat, lon]) => {
    const away = metresBetween(position, { lat, lon });
    return away < least ? [town, away] : [best, least];
  }, ['', NEAR_METRES]);
  return name;
}
