import type { AppFrame, ShellBridge } from '../bridge/shell-bridge';
import { isToShell, type ToApp } from '../bridge/protocol';

/** A frame of the app in the page. */
export class IframeFrame implements AppFrame {
  readonly kind: AppFrame['kind'];
  readonly modalContext: unknown;

  constructor(
    readonly element: HTMLIFrameElement,
    private readonly origin: string,
    { kind, modalContext }: Pick<AppFrame, 'kind' | 'modalContext'>,
  ) {
    this.kind = kind;
    this.modalContext = modalContext;
  }

  send(message: ToApp): void {
    this.element.contentWindow?.postMessage(message, this.origin);
  }
}

/** The app's frames, and the messages that come from them. Messages of anyone else are ignored. */
export class Frames {
  readonly all = new Set<IframeFrame>();

  constructor(private readonly origin: string) {}

  listen(bridge: ShellBridge): void {
    window.addEventListener('message', ({ origin, source, data }: MessageEvent<unknown>) => {
      if (origin !== this.origin || !isToShell(data)) return;
      const frame = [...this.all].find(({ element }) => element.contentWindow === source);
      if (frame !== undefined) void bridge.handle(data, frame);
    });
  }

  add(frame: IframeFrame): IframeFrame {
    this.all.add(frame);
    return frame;
  }

  remove(frame: AppFrame): void {
    for (const known of this.all) if (known === frame) this.all.delete(known);
  }
}
