import type { ShellLocation } from '../bridge/protocol';

interface Entry {
  readonly state: unknown;
  readonly key: string;
}

function entryOf(state: unknown): Entry {
  const { state: own = null, key = 'initial' } = (state ?? {}) as Partial<Entry>;
  return { state: own, key };
}

/** Where in the app the shell's address is. */
export function appLocation(base: string): ShellLocation {
  const { pathname, search, hash } = window.location;
  const below = pathname.slice(base.length);
  return {
    pathname: below.startsWith('/') ? below : `/${below}`,
    search,
    hash,
    ...entryOf(window.history.state),
  };
}

/** Puts a place in the app into the shell's address. */
export function setAppLocation(base: string, kind: 'push' | 'replace', to: ShellLocation): void {
  const path = to.pathname === '/' ? '' : to.pathname;
  const entry: Entry = { state: to.state, key: to.key };
  const address = `${base}${path}${to.search}${to.hash}`;
  if (kind === 'push') window.history.pushState(entry, '', address);
  else window.history.replaceState(entry, '', address);
}
