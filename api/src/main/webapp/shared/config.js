/** What the operator configured for the pages: tiles, first view, emergency numbers to show before any answer came. */
let loading = null;
const BARE = { tiles: { url: '' }, home: { lat: -28.8, lon: 24.9, zoom: 5 }, emergencyNumbers: [{ service: '', number: '112' }] };

export function configuration() {
  loading ??= fetch(new URL('config.json', import.meta.url)).then((response) => response.json())
    .then((found) => ({ ...BARE, ...found })).catch(() => { loading = null; return BARE; });
  return loading;
}
