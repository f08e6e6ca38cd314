/** Builds pages from elements and text; nothing here ever parses markup. */

/** `h('p.hint', {id: 'x', onclick: f}, 'text', child)`: attributes by name, listeners by `on...`, null children skipped. */
export function h(what, attributes = {}, ...children) {
  const [tag, ...classes] = what.split('.');
  const element = document.createElement(tag || 'div');
  if (classes.length) element.className = classes.join(' ');
  for (const [name, value] of Object.entries(attributes)) set(element, name, value);
  element.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

function set(element, name, value) {
  if (value === null || value === undefined || value === false) return;
  if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
  else if (value === true) element.setAttribute(name, '');
  else element.setAttribute(name, value);
}

export const byId = (id) => document.getElementById(id);

/** A design token of style.css, for what is drawn on canvas. */
export const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

/**
 * Replaces what stands in `parent`, child by child, and only what would look different. Focus stays on the same thing:
 * children that come and go carry a `data-key`, the others are known by their place.
 */
export function fill(parent, ...children) {
  const next = [...h('div', {}, ...children).childNodes];
  const focused = parent.contains(document.activeElement) ? document.activeElement : null;
  const trail = focused && focused !== parent ? trailTo(focused, parent) : null;
  next.forEach((fresh, index) => {
    const old = parent.childNodes[index];
    if (!old) parent.append(fresh);
    else if (!old.isEqualNode(fresh)) old.replaceWith(fresh);
  });
  while (parent.childNodes.length > next.length) parent.lastChild.remove();
  if (trail && !focused.isConnected) follow(parent, trail)?.focus?.({ preventScroll: true });
}

/** Which child of `parent` holds the element (by key or place), and the way down from there. */
function trailTo(element, parent) {
  const path = [];
  let node = element;
  for (; node.parentNode !== parent; node = node.parentNode) path.unshift([...node.parentNode.childNodes].indexOf(node));
  return { key: node.dataset.key, index: [...parent.childNodes].indexOf(node), path };
}

function follow(parent, { key, index, path }) {
  const child = key === undefined ? parent.childNodes[index] : [...parent.childNodes].find((node) => node.dataset?.key === key);
  return path.reduce((node, at) => node?.childNodes[at], child);
}

export function setText(element, text) {
  if (element.textContent !== text) element.textContent = text;
}

/** Tells screen readers, politely; urgent words interrupt. The page carries `#say` and `#shout`. */
export function say(text, { urgent = false } = {}) {
  const region = byId(urgent ? 'shout' : 'say');
  if (region) setText(region, text);
}

/** A field of a form: label, control and hint belong together. */
export function field(label, control, hint) {
  const hintId = hint ? `${control.id}-hint` : null;
  if (hintId) control.setAttribute('aria-describedby', hintId);
  return h('div.field', {}, h('label', { for: control.id }, label), control, hint ? h('p.hint', { id: hintId }, hint) : null);
}

/** A group of radio buttons or checkboxes as large touch targets. */
export function choices(type, name, legend, options, chosen = []) {
  return h('fieldset.choices', {}, h('legend', {}, legend), h('div.chips', {}, options.map(([value, text]) =>
    h('label.chip', {}, h('input', { type, name, value, checked: chosen.includes(value) }), h('span', {}, text)))));
}
