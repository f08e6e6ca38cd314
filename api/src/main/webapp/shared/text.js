/** Words of the pages. Each page has a table per language; English is complete, others fall back to it key by key. */
import { h } from './dom.js';

const shared = {
  en: {
    'brand': 'Usizo',
    'kind.ROAD': 'Roadside help', 'kind.MEDICAL': 'Medical help',
    'status.RECEIVED': 'Received', 'status.DISPATCHING': 'Finding help', 'status.ASSIGNED': 'Help found',
    'status.EN_ROUTE': 'On the way', 'status.ON_SCENE': 'Arrived', 'status.TRANSPORTING': 'Taking you there',
    'status.AT_DESTINATION': 'At the destination', 'status.ON_HOLD': 'On hold', 'status.RESOLVED': 'Resolved', 'status.CLOSED': 'Closed',
    'status.CANCELLED': 'Cancelled', 'status.ACCEPTED': 'Accepted', 'status.CLEARED': 'Job done', 'status.RELEASED': 'Given back',
    'status.REDIRECTED': 'Sent elsewhere', 'status.WITHDRAWN': 'Withdrawn', 'status.GONE_ON_ARRIVAL': 'Nobody there',
    'status.UNSUCCESSFUL': 'Could not be done',
    'ago.now': 'just now', 'ago.seconds': '{n}\u00a0s ago', 'ago.minutes': '{n}\u00a0min ago', 'ago.hours': '{n}\u00a0h ago', 'ago.days': '{n}\u00a0d ago',
    'minutes': '{n}\u00a0min', 'hours': '{h}\u00a0h {m}\u00a0min', 'minutes.under': 'under 1\u00a0min',
    'problem.offline': 'No connection. We keep trying.', 'problem.401': 'Your sign-in has ended. Please open your link again.',
    'problem.403': 'Your role does not allow this.', 'problem.404': 'This is not here (any more).',
    'problem.409': 'That was not possible: things have changed meanwhile.', 'problem.412': 'Somebody else changed this first. Please look again.',
    'problem.5xx': 'The service has trouble. We keep trying.', 'problem.other': 'That did not work.',
    'problem.reference': 'Reference {id}',
    'live': 'Live', 'live.POLLING': 'Refreshing every few seconds', 'live.LOST': 'Connection lost, trying again',
    'messages': 'Messages', 'messages.none': 'No messages yet.', 'messages.write': 'Your message', 'messages.send': 'Send',
    'messages.unsent': 'Not sent yet, we keep trying', 'author.CUSTOMER': 'Customer', 'author.RESPONDER': 'Crew', 'author.AGENT': 'Care team',
    'author.me': 'You', 'author.GUEST': 'Customer', 'author.MANAGER': 'Care team', 'author.SYSTEM': 'Usizo', 'author.unknown': 'Usizo',
    'map': 'Map', 'map.scene': 'Where help is needed', 'map.attribution': 'Natural Earth · GeoNames CC BY 4.0',
    'dialog.close': 'Close', 'cancel': 'Cancel', 'save': 'Save',
    'need.TOW': 'Towing', 'need.FLATBED': 'Flatbed', 'need.HEAVY_TOW': 'Heavy towing', 'need.BATTERY': 'Battery', 'need.EV': 'Electric vehicle', 'need.TYRE': 'Tyre', 'need.LOCKOUT': 'Locked out', 'need.FUEL': 'Fuel', 'need.GUARD': 'Guard',
    'need.MEDIC': 'Medic', 'need.PATIENT_TRANSPORT': 'Patient transport', 'need.AMBULANCE_BLS': 'Ambulance (basic)', 'need.AMBULANCE_ALS': 'Ambulance (advanced)',
    'flag.KIND_UNKNOWN': 'kind unknown', 'flag.LATE': 'late', 'flag.IDENTITY_UNVERIFIED': 'unverified', 'flag.POSITION_FROM_LAST_FIX': 'place from last fix',
  },
};

const languages = [...new Set((navigator.languages ?? ['en']).map((tag) => tag.split('-')[0]).concat('en'))];

/** `messages(table)` gives `t(key, values)`; a key with `.one`/`.other` forms is chosen by `values.n`. */
export function messages(table) {
  const find = (key) => languages.map((language) => table[language]?.[key] ?? shared[language]?.[key]).find((text) => text !== undefined);
  return function t(key, values = {}) {
    const plural = values.n === undefined ? undefined : find(`${key}.${new Intl.PluralRules(languages[0]).select(values.n)}`);
    const text = plural ?? find(key) ?? find(`${key}.other`) ?? key;
    return text.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
  };
}

/** Words for codes that may be newer than this page: an unknown code is shown readably, never hidden. */
export function wordFor(t, area, code) {
  if (!code) return '';
  const text = t(`${area}.${code}`);
  return text === `${area}.${code}` ? code.toLowerCase().replaceAll('_', ' ') : text;
}

/** Puts words into elements that name them: `data-t="key"`. */
export function translate(t, root = document) {
  document.documentElement.lang = languages[0] in shared ? languages[0] : 'en';
  for (const element of root.querySelectorAll('[data-t]')) element.replaceChildren(t(element.dataset.t));
  for (const element of root.querySelectorAll('[data-t-label]')) element.setAttribute('aria-label', t(element.dataset.tLabel));
}

export const telephone = ({ service, number }) =>
  h('a.telephone', { href: `tel:${number.replaceAll(/[^+\d*#]/g, '')}` }, h('strong', {}, number), h('span', {}, service));
