/** Line icons on a 24 by 24 grid, drawn as elements (never parsed as markup). Decorative: text stands beside them. */
const PATHS = {
  road: ['M3 16v-3l2.2-5.2A2 2 0 0 1 7 6.5h7l4 5.5 3 1v3h-2', 'M8 16h7', 'M9 6.5V12h9', 'M6 18.4a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z', 'M17 18.4a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z'],
  medical: ['M12 20.5s-8-4.6-8-10.4A4.6 4.6 0 0 1 12 7a4.6 4.6 0 0 1 8 3.1c0 5.8-8 10.4-8 10.4Z', 'M7 12.5h2.6l1.4-2.6 2 4.6 1.4-2H17'],
  here: ['M12 21s6.5-6.1 6.5-11A6.5 6.5 0 0 0 5.5 10c0 4.9 6.5 11 6.5 11Z', 'M12 12.3a2.3 2.3 0 1 0 0-4.6 2.3 2.3 0 0 0 0 4.6Z'],
  check: ['M5 12.5l4.5 4.5L19 7.5'],
  phone: ['M6 3.5h3l1.5 4.5-2 1.5a12 12 0 0 0 6 6l1.5-2 4.5 1.5v3a2 2 0 0 1-2.2 2A17 17 0 0 1 4 5.7 2 2 0 0 1 6 3.5Z'],
  share: ['M12 15V4', 'M8 7.5 12 3.5l4 4', 'M5 12v6.5A1.5 1.5 0 0 0 6.5 20h11a1.5 1.5 0 0 0 1.5-1.5V12'],
  alert: ['M12 4 2.8 19.5h18.4L12 4Z', 'M12 10v4.5', 'M12 17v.2'],
  send: ['M4 12 20.5 4.5 15 20l-3.5-6.5L4 12Z'],
  close: ['M6 6l12 12', 'M18 6 6 18'],
};

export function icon(name) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  svg.classList.add('icon');
  for (const d of PATHS[name] ?? []) {
    const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    path.setAttribute('d', d);
    svg.append(path);
  }
  return svg;
}
