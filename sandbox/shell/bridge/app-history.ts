import type { ShellLocation } from './protocol';

type Action = 'PUSH' | 'REPLACE' | 'POP';
type Listener = (location: ShellLocation, action: Action) => void;
type Target = string | Partial<ShellLocation>;

/** A change of place that the shell is to put into its address. */
export interface HistoryChange {
  readonly kind: 'push' | 'replace';
  readonly location: ShellLocation;
}

export interface HistoryLink {
  change(change: HistoryChange): void;
  go(steps: number): void;
}

let lastKey = 0;

function newKey(): string {
  lastKey += 1;
  return `k${Date.now().toString(36)}${lastKey}`;
}

/** A place as the app gives it: an address, absolute or relative to where it is, or its parts. */
function resolve(target: Target, from: ShellLocation, state: unknown): ShellLocation {
  const text =
    typeof target === 'string'
      ? target
      : `${target.pathname ?? from.pathname}${target.search ?? ''}${target.hash ?? ''}`;
  const url = new URL(text, `http://app${from.pathname}${from.search}`);
  return {
    pathname: url.pathname,
    search: url.search,
    hash: url.hash,
    state: (typeof target === 'string' ? state : target.state) ?? null,
    key: newKey(),
  };
}

/** The object that `view.createHistory()` gives to apps: the interface of the package history 4, on the shell's address. */
export class AppHistory {
  action: Action = 'POP';
  readonly #listeners = new Set<Listener>();

  constructor(
    public location: ShellLocation,
    private readonly link: HistoryLink,
  ) {}

  readonly push = (target: Target, state?: unknown): void => this.#change('push', target, state);

  readonly replace = (target: Target, state?: unknown): void =>
    this.#change('replace', target, state);

  readonly go = (steps: number): void => this.link.go(steps);

  readonly goBack = (): void => this.link.go(-1);

  readonly goForward = (): void => this.link.go(1);

  readonly listen = (listener: Listener): (() => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };

  readonly createHref = ({
    pathname = '/',
    search = '',
    hash = '',
  }: Partial<ShellLocation>): string => `${pathname}${search}${hash}`;

  /** The person went back or forward in the browser. */
  arrive(location: ShellLocation): void {
    this.#set(location, 'POP');
  }

  #change(kind: HistoryChange['kind'], target: Target, state: unknown): void {
    const location = resolve(target, this.location, state);
    this.link.change({ kind, location });
    this.#set(location, kind === 'push' ? 'PUSH' : 'REPLACE');
  }

  #set(location: ShellLocation, action: Action): void {
    this.location = location;
    this.action = action;
    for (const listener of [...this.#listeners]) listener(location, action);
  }
}
