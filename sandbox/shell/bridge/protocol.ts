/** What passes between an app's frame and the shell around it, by `postMessage`. */
export interface ToShell {
  readonly forge: 'call';
  readonly id: number;
  readonly command: string;
  /** Plain data: functions are replaced by a {@link CallbackRef}. */
  readonly payload: unknown;
}

export type ToApp =
  | { readonly forge: 'answer'; readonly id: number; readonly ok: true; readonly value: unknown }
  | { readonly forge: 'answer'; readonly id: number; readonly ok: false; readonly error: string }
  | { readonly forge: 'callback'; readonly callback: number; readonly argument: unknown }
  | { readonly forge: 'event'; readonly event: string; readonly payload: unknown }
  | { readonly forge: 'theme'; readonly theme: ColorMode }
  | { readonly forge: 'location'; readonly location: ShellLocation; readonly action: 'POP' };

/** Stands for a function of the app: the shell calls it by number. */
export interface CallbackRef {
  readonly forgeCallback: number;
}

export type ColorMode = 'light' | 'dark';

/** A place in the app, below the address of its page. */
export interface ShellLocation {
  /** Begins with a slash. */
  readonly pathname: string;
  /** Begins with `?`, or is empty. */
  readonly search: string;
  /** Begins with `#`, or is empty. */
  readonly hash: string;
  readonly state: unknown;
  readonly key: string;
}

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}

/** Whether a message is a call of an app. Other scripts send messages too. */
export function isToShell(data: unknown): data is ToShell {
  return isFields(data) && data.forge === 'call' && typeof data.id === 'number';
}

const kinds = ['answer', 'callback', 'event', 'theme', 'location'];

/** Whether a message is from the shell. */
export function isToApp(data: unknown): data is ToApp {
  return isFields(data) && typeof data.forge === 'string' && kinds.includes(data.forge);
}

export function isCallbackRef(value: unknown): value is CallbackRef {
  return isFields(value) && typeof value.forgeCallback === 'number';
}
