import type { AppFrame, ShellModal } from '../bridge/shell-bridge';
import type { ShellConfig } from '../shell-config';
import { type Frames, IframeFrame } from './frames';

interface OpenModal {
  readonly dialog: HTMLDialogElement;
  readonly frame: IframeFrame;
  readonly onClose: (payload: unknown) => void;
}

/** The app's modals, each a frame in a dialog. */
export class Modals {
  readonly #open: OpenModal[] = [];

  constructor(
    private readonly config: ShellConfig,
    private readonly frames: Frames,
  ) {}

  open({
    resource,
    size,
    title,
    context,
    closeOnEscape,
    closeOnOverlayClick,
    onClose,
  }: ShellModal): void {
    const dialog = document.createElement('dialog');
    dialog.className = `modal modal-${size}`;
    dialog.setAttribute('aria-label', title === '' ? 'Dialog' : title);
    const iframe = document.createElement('iframe');
    const { assets } = this.config;
    iframe.title = title === '' ? 'Dialog' : title;
    iframe.src = `${assets}/${resource ?? this.config.resource}/`;
    dialog.append(iframe);
    const frame = this.frames.add(
      new IframeFrame(iframe, assets, { kind: 'modal', modalContext: context }),
    );
    this.#open.push({ dialog, frame, onClose });
    dialog.addEventListener('cancel', (event) => {
      event.preventDefault();
      if (closeOnEscape) this.close(frame, undefined);
    });
    dialog.addEventListener('click', ({ target }) => {
      if (closeOnOverlayClick && target === dialog) this.close(frame, undefined);
    });
    document.body.append(dialog);
    dialog.showModal();
  }

  close(frame: AppFrame, payload: unknown): void {
    const index = this.#open.findIndex((modal) => modal.frame === frame);
    const [modal] = index === -1 ? [] : this.#open.splice(index, 1);
    if (modal === undefined) return;
    this.frames.remove(frame);
    modal.dialog.remove();
    modal.onClose(payload);
  }
}
