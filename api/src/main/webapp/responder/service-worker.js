/** Opens the page without a network; statuses wait in the page's own store. */
import { cacheFirst, renew } from '../shared/shell.js';

const SHELL = [
  './', 'app.js', 'distress.js', 'facts.js', 'job.js', 'offer.js', 'position-stream.js', 'responder.css', 'manifest.json', 'shift.js',
  'status-queue.js', 'text.js', ...[
    'api.js', 'basemap.js', 'basemap/countries.json', 'basemap/towns.json', 'config.js', 'config.json', 'conversation.js', 'dom.js',
    'event-types.js', 'icon.svg', 'icons.js', 'map.js', 'place.js', 'retry.js', 'session.js', 'shell.js', 'store.js', 'stream.js', 'style.css',
    'text.js', 'time.js', 'towns.js', 'trusted.js', 'view.js', 'vendor/leaflet-1.9.4/leaflet.css', 'vendor/leaflet-1.9.4/leaflet.js',
  ].map((name) => `../shared/${name}`),
];

addEventListener('install', (event) => event.waitUntil(renew('responder', SHELL).then(() => skipWaiting())));
addEventListener('activate', (event) => event.waitUntil(clients.claim()));
addEventListener('message', (event) => event.data === 'renew' && event.waitUntil(renew('responder', SHELL)));
addEventListener('fetch', (event) => cacheFirst('responder', event));
