import { view } from '@forge/bridge';

/** A place in the page, below the module's own address. */
export interface PageLocation {
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
  readonly key: string;
}

/** The page's part of the browser's address, which the product around it owns. */
export interface PageHistory {
  readonly location: () => PageLocation;
  readonly push: (path: string) => void;
  readonly replace: (path: string) => void;
  readonly go: (steps: number) => void;
  /** Calls back after every change, its own pushes included; returns how to stop. */
  readonly listen: (changed: (location: PageLocation) => void) => () => void;
}

type ForgeHistory = Awaited<ReturnType<typeof view.createHistory>>;

/** The product's history; undefined where the product gives the page none, so that its states have no address. */
export async function openHistory(): Promise<PageHistory | undefined> {
  try {
    return adapt(await view.createHistory());
  } catch {
    return undefined;
  }
}

function adapt(history: ForgeHistory): PageHistory {
  return {
    location: () => toPageLocation(history.location),
    push: (path) => history.push(path),
    replace: (path) => history.replace(path),
    go: (steps) => history.go(steps),
    listen: (changed) => history.listen((location) => changed(toPageLocation(location))),
  };
}

/** The product may leave out what is empty, and the leading slash. */
function toPageLocation(location: Partial<ForgeHistory['location']>): PageLocation {
  const { pathname = '/', search = '', hash = '', key = 'default' } = location;
  return { pathname: pathname.startsWith('/') ? pathname : `/${pathname}`, search, hash, key };
}
