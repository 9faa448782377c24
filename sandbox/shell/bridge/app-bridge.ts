import { AppHistory } from './app-history';
import {
  type CallbackRef,
  type ColorMode,
  isToApp,
  type ShellLocation,
  type ToApp,
  type ToShell,
} from './protocol';

/** The app's side of the channel. */
export interface AppChannel {
  send(message: ToShell): void;
  /** Shows the app in a color mode. */
  applyTheme(theme: ColorMode): void;
}

interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

type Callback = (argument: unknown) => unknown;
type Fields = Readonly<Record<string, unknown>>;

/** What `@forge/bridge` finds as `globalThis.__bridge`, talking to the shell around the frame. */
export class AppBridge {
  #lastId = 0;
  readonly #waiting = new Map<number, Waiting>();
  readonly #callbacks = new Map<number, Callback>();
  readonly #listeners = new Map<string, Set<Callback>>();
  #history: AppHistory | undefined;
  #followsTheme = false;

  constructor(private readonly channel: AppChannel) {}

  readonly callBridge = async (command: string, payload?: unknown): Promise<unknown> => {
    switch (command) {
      case 'on':
        return this.#listen('event', payload as Fields);
      case 'onPublic':
        return this.#listen('public', payload as Fields);
      case 'createHistory':
        return this.#createHistory();
      case 'enableTheming':
        this.#followsTheme = true;
        this.channel.applyTheme((await this.#call('enableTheming', undefined)) as ColorMode);
        return undefined;
      default:
        return this.#call(command, this.#withoutFunctions(payload));
    }
  };

  /** Takes a message of the shell. */
  receive(message: unknown): void {
    if (isToApp(message)) this.#take(message);
  }

  #take(message: ToApp): void {
    switch (message.forge) {
      case 'answer': {
        const waiting = this.#waiting.get(message.id);
        this.#waiting.delete(message.id);
        if (message.ok) waiting?.resolve(message.value);
        else waiting?.reject(new Error(message.error));
        return;
      }
      case 'callback':
        this.#callbacks.get(message.callback)?.(message.argument);
        return;
      case 'event':
        for (const listener of this.#listeners.get(message.event) ?? []) listener(message.payload);
        return;
      case 'theme':
        if (this.#followsTheme) this.channel.applyTheme(message.theme);
        return;
      case 'location':
        this.#history?.arrive(message.location);
    }
  }

  #call(command: string, payload: unknown): Promise<unknown> {
    this.#lastId += 1;
    const id = this.#lastId;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.channel.send({ forge: 'call', id, command, payload });
    });
  }

  #listen(kind: 'event' | 'public', { event, callback }: Fields) {
    const name = `${kind}:${String(event)}`;
    const listeners = this.#listeners.get(name) ?? new Set();
    this.#listeners.set(name, listeners);
    listeners.add(callback as Callback);
    return { unsubscribe: () => void listeners.delete(callback as Callback) };
  }

  async #createHistory(): Promise<AppHistory> {
    const location = (await this.#call('createHistory', undefined)) as ShellLocation;
    this.#history = new AppHistory(location, {
      change: (change) => void this.#call('historyChange', change),
      go: (steps) => void this.#call('historyGo', { steps }),
    });
    return this.#history;
  }

  /** Functions cannot leave the frame: each is kept here under a number. */
  #withoutFunctions(value: unknown): unknown {
    if (typeof value === 'function') {
      const callback = this.#callbacks.size + 1;
      this.#callbacks.set(callback, value as Callback);
      return { forgeCallback: callback } satisfies CallbackRef;
    }
    if (Array.isArray(value)) return value.map((item) => this.#withoutFunctions(item));
    if (typeof value !== 'object' || value === null || value instanceof Blob) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, item]) => [name, this.#withoutFunctions(item)]),
    );
  }
}
