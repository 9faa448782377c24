import {
  type CallbackRef,
  type ColorMode,
  isCallbackRef,
  type ShellLocation,
  type ToApp,
  type ToShell,
} from './protocol';

/** A frame of the app: its page, or a modal of it. */
export interface AppFrame {
  readonly kind: 'page' | 'modal';
  /** What a modal finds as `extension.modal`. */
  readonly modalContext?: unknown;
  send(message: ToApp): void;
}

/** A message of the app, over the page. */
export interface ShellFlag {
  readonly id: string;
  readonly type: 'info' | 'success' | 'warning' | 'error';
  readonly title: string;
  readonly description: string;
  readonly isAutoDismiss: boolean;
  readonly actions: readonly { readonly text: string; readonly click: () => void }[];
}

export interface ShellModal {
  /** Key of the resource; undefined for the page's own. */
  readonly resource: string | undefined;
  readonly size: string;
  readonly title: string;
  /** What the modal finds as `extension.modal` in its context; see {@link AppFrame}. */
  readonly context: unknown;
  readonly closeOnEscape: boolean;
  readonly closeOnOverlayClick: boolean;
  readonly onClose: (payload: unknown) => void;
}

/** What the shell does for the app. */
export interface ShellPorts {
  /** Asks the local Forge: `invoke`, `getContext` and `fetchProduct`. @throws what the page is to see */
  ask(command: 'invoke' | 'getContext' | 'fetchProduct', payload: unknown): Promise<unknown>;
  theme(): ColorMode;
  location(): ShellLocation;
  setLocation(kind: 'push' | 'replace', location: ShellLocation): void;
  go(steps: number): void;
  /** Absolute address of a place in the product; undefined when there is none in the shell. */
  addressOf(target: Readonly<Record<string, unknown>>): string | undefined;
  open(url: string, where: 'same-tab' | 'new-tab'): void;
  showFlag(flag: ShellFlag): void;
  closeFlag(id: string): void;
  openModal(modal: ShellModal): void;
  closeModal(frame: AppFrame, payload: unknown): void;
  reload(): void;
  setTitle(title: string): void;
  frames(): readonly AppFrame[];
}

type Fields = Readonly<Record<string, unknown>>;
type Command = (payload: Fields, frame: AppFrame) => unknown;

function text(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

const flagTypes = ['info', 'success', 'warning', 'error'] as const;

function caller(frame: AppFrame, ref: unknown): (argument: unknown) => void {
  if (!isCallbackRef(ref)) return () => undefined;
  const { forgeCallback: callback }: CallbackRef = ref;
  return (argument) => frame.send({ forge: 'callback', callback, argument });
}

function toFlag(payload: Fields, frame: AppFrame): ShellFlag {
  const wanted = payload.appearance ?? payload.type;
  const actions: readonly unknown[] = Array.isArray(payload.actions) ? payload.actions : [];
  return {
    id: text(payload.id),
    type: flagTypes.find((type) => type === wanted) ?? 'info',
    title: text(payload.title),
    description: text(payload.description),
    isAutoDismiss: payload.isAutoDismiss === true,
    actions: actions.map((action) => {
      const { text: label, onClick } = action as Fields;
      return { text: text(label), click: () => caller(frame, onClick)(undefined) };
    }),
  };
}

/** A bridge command that the shell does not have, or not here. */
export class BridgeCommandError extends Error {
  override readonly name = 'BridgeCommandError';
}

/** Answers the calls of an app's frames, as the product around a real app does. */
export class ShellBridge {
  readonly #commands: Readonly<Record<string, Command>>;

  constructor(private readonly ports: ShellPorts) {
    this.#commands = { ...this.#backend(), ...this.#navigation(), ...this.#surface() };
  }

  /** Answers one call. Never throws: what goes wrong goes back to the app. */
  async handle({ id, command, payload }: ToShell, frame: AppFrame): Promise<void> {
    try {
      const run = Object.hasOwn(this.#commands, command) ? this.#commands[command] : undefined;
      if (run === undefined) {
        throw new BridgeCommandError(
          `The local shell does not know the bridge command "${command}".`,
        );
      }
      const value: unknown = await run((payload ?? {}) as Fields, frame);
      frame.send({ forge: 'answer', id, ok: true, value });
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      frame.send({ forge: 'answer', id, ok: false, error: message });
    }
  }

  #backend(): Readonly<Record<string, Command>> {
    const { ports } = this;
    return {
      invoke: (payload) => ports.ask('invoke', payload),
      async getContext(payload, { kind, modalContext }) {
        const context = (await ports.ask('getContext', payload)) as Fields;
        const extension = { ...(context.extension as Fields) };
        return {
          ...context,
          extension: kind === 'modal' ? { ...extension, modal: modalContext } : extension,
          theme: { colorMode: ports.theme() },
        };
      },
      fetchProduct: (payload) => ports.ask('fetchProduct', payload),
    };
  }

  #navigation(): Readonly<Record<string, Command>> {
    const { ports } = this;
    const address = (payload: Fields) => {
      const url = typeof payload.url === 'string' ? payload.url : ports.addressOf(payload);
      if (url !== undefined) return url;
      throw new BridgeCommandError(`The local shell has no place for ${JSON.stringify(payload)}.`);
    };
    return {
      createHistory: () => ports.location(),
      historyChange: ({ kind, location }) =>
        ports.setLocation(kind === 'replace' ? 'replace' : 'push', location as ShellLocation),
      historyGo: ({ steps }) => ports.go(Number(steps)),
      navigate: (payload) =>
        ports.open(address(payload), payload.type === 'new-tab' ? 'new-tab' : 'same-tab'),
      getUrl: (payload) => ports.addressOf(payload) ?? null,
      reload: () => ports.reload(),
      refresh: () => ports.reload(),
      changeWindowTitle: (payload) => ports.setTitle(text(payload.title ?? payload)),
    };
  }

  #surface(): Readonly<Record<string, Command>> {
    const { ports } = this;
    const broadcast = (kind: 'event' | 'public') => (payload: Fields) => {
      const event = `${kind}:${text(payload.event)}`;
      for (const frame of ports.frames())
        frame.send({ forge: 'event', event, payload: payload.payload });
    };
    const close: Command = (payload, frame) => {
      // A page of the administration is not a view that can be closed.
      if (frame.kind === 'page') return false;
      ports.closeModal(frame, payload);
      return true;
    };
    return {
      enableTheming: () => ports.theme(),
      emit: broadcast('event'),
      emitPublic: broadcast('public'),
      emitReadyEvent: () => true,
      showFlag: (payload, frame) => {
        ports.showFlag(toFlag(payload, frame));
        return true;
      },
      closeFlag: ({ id }) => {
        ports.closeFlag(text(id));
        return true;
      },
      openModal: (payload, frame) => {
        ports.openModal({
          resource: typeof payload.resource === 'string' ? payload.resource : undefined,
          size: text(payload.size) || 'medium',
          title: text(payload.title),
          context: payload.context,
          closeOnEscape: payload.closeOnEscape !== false,
          closeOnOverlayClick: payload.closeOnOverlayClick !== false,
          onClose: caller(frame, payload.onClose),
        });
        return true;
      },
      close,
      submit: close,
    };
  }
}
