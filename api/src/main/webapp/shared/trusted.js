/**
 * Trusted Types: our pages write text, never markup. The few constant strings Leaflet writes as markup pass;
 * everything else that reaches a markup sink becomes plain text, and scripts come from this origin only.
 * Import this before anything else.
 */
const LEAFLET_CONSTANTS = new Set(['', '<svg/>', '<v:shape adj="1"/>', '<span aria-hidden="true">+</span>', '<span aria-hidden="true">&#x2212;</span>']);

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

globalThis.trustedTypes?.createPolicy('default', {
  createHTML: (markup) => (LEAFLET_CONSTANTS.has(markup) ? markup : escaped(markup)),
  createScriptURL: (url) => {
    if (new URL(url, location.href).origin !== location.origin) throw new TypeError('Scripts come from this origin only');
    return url;
  },
});
