/** Cases and responders on one map. The list says the same in words; the map is for seeing them together. */
import { fill, h } from '../shared/dom.js';
import { MapView } from '../shared/map.js';
import { t } from './text.js';

export class LiveMap {
  #fitted = false;

  constructor(element, legend, open) {
    Object.assign(this, { element, open });
    fill(legend, ...['urgent', 'normal', 'free', 'busy', 'off'].map((look) => h(`span.${look}`, {}, t(`legend.${look}`))));
    this.view = MapView.create(element, { label: t('map.live'), attribution: t('map.attribution') });
  }

  async show(cases, responders) {
    const view = await this.view;
    const placed = cases.filter((each) => each.scene?.position);
    for (const each of responders) view.put(`r${each.id}`, { lat: each.lat, lon: each.lon, look: each.look, radius: 6, label: [each.callSign, each.name].filter(Boolean).join(' · ') });
    for (const each of placed) {
      view.put(`c${each.id}`, { lat: each.scene.position.lat, lon: each.scene.position.lon, look: `case${Math.min(3, each.priority ?? 3)}`, radius: 10,
        label: `${each.reference} · P${each.priority}`, onSelect: () => this.open(each.id) });
    }
    const kept = new Set([...responders.map(({ id }) => `r${id}`), ...placed.map(({ id }) => `c${id}`)]);
    view.retain((id) => kept.has(id));
    if (!this.#fitted && kept.size) { view.fit(placed.length ? placed.map(({ id }) => `c${id}`) : undefined); this.#fitted = true; }
  }

  async look(id) {
    (await this.view).fit([`c${id}`], { force: true });
  }
}
