import Button from '@atlaskit/button/new';
import Heading from '@atlaskit/heading';
import type { ReactNode } from 'react';
import { useEffect, useId, useRef } from 'react';
import { useVisibleArea } from './use-visible-area';
import styles from './ConfirmDialog.module.css';

interface Props {
  readonly title: string;
  readonly children: ReactNode;
  readonly confirmLabel: string;
  readonly cancelLabel: string;
  readonly isBusy: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** Asks before something that cannot be taken back. The safe answer has the focus. */
export function ConfirmDialog({ title, children, confirmLabel, cancelLabel, ...props }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useVisibleArea(dialog);
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);

  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        props.onCancel();
      }}
    >
      <Heading size="medium" as="h2" id={titleId}>
        {title}
      </Heading>
      <div className={styles.body}>{children}</div>
      <div className={styles.actions}>
        <Button appearance="subtle" autoFocus onClick={props.onCancel}>
          {cancelLabel}
        </Button>
        <Button appearance="warning" isLoading={props.isBusy} onClick={props.onConfirm}>
          {confirmLabel}
        </Button>
      </div>
    </dialog>
  );
}
