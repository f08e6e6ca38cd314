/** Who is using the page: a token arrives in the fragment, leaves the address bar at once, and lives with the tab. */
const NAME = 'usizo.token';

/** The value of `#name=...`, removed from the address bar and from history. */
export function takeFromFragment(name) {
  const fragment = new URLSearchParams(location.hash.slice(1));
  const value = fragment.get(name);
  if (value) history.replaceState(null, '', location.pathname + location.search);
  return value;
}

export function currentToken() {
  const fresh = takeFromFragment('token');
  if (fresh) sessionStorage.setItem(NAME, fresh);
  const token = fresh ?? sessionStorage.getItem(NAME);
  return token && !expired(token) ? token : null;
}

export function forgetToken() {
  sessionStorage.removeItem(NAME);
}

/** The claims of a token, unverified: only to greet people and to choose what to show. */
export function claims(token) {
  try {
    const payload = token.split('.')[1].replaceAll('-', '+').replaceAll('_', '/');
    return JSON.parse(new TextDecoder().decode(Uint8Array.from(atob(payload), (character) => character.charCodeAt(0))));
  } catch {
    return {};
  }
}

function expired(token) {
  const { exp } = claims(token);
  return exp !== undefined && exp * 1000 < Date.now();
}
