/**
 * Opens the page without a network and sends waiting presses when the connection returns, even after the page was
 * closed. The whole shell is renewed at once, so that files of two versions never meet.
 */
import { cacheFirst, renew } from '../shared/shell.js';
import { deliver } from './press-queue.js';

const SHELL = [
  './', 'app.js', 'cancel.js', 'customer.css', 'manifest.json', 'helpers.js', 'home.js', 'positions.js', 'press-queue.js', 'progress.js',
  'questions.js', 'request.js', 'scene-picker.js', 'sending.js', 'share.js', 'survey.js', 'text.js', ...[
    'api.js', 'basemap.js', 'basemap/countries.json', 'basemap/towns.json', 'config.js', 'config.json', 'conversation.js', 'dom.js',
    'event-types.js', 'icon.svg', 'icons.js', 'map.js', 'place.js', 'retry.js', 'session.js', 'shell.js', 'store.js', 'stream.js', 'style.css',
    'text.js', 'time.js', 'towns.js', 'trusted.js', 'view.js', 'vendor/leaflet-1.9.4/leaflet.css', 'vendor/leaflet-1.9.4/leaflet.js',
  ].map((name) => `../shared/${name}`),
];

addEventListener('install', (event) => event.waitUntil(renew('customer', SHELL).then(() => skipWaiting())));
addEventListener('activate', (event) => event.waitUntil(clients.claim()));
addEventListener('message', (event) => event.data === 'renew' && event.waitUntil(renew('customer', SHELL)));
addEventListener('fetch', (event) => cacheFirst('customer', event));
addEventListener('sync', (event) => event.tag === 'presses' && event.waitUntil(deliver().then((done) => done || Promise.reject(new Error('later')))));
