import ErrorIcon from '@atlaskit/icon/core/status-error';
import type { ReactNode } from 'react';
import { useId } from 'react';
import styles from './Field.module.css';

/** What a control needs to belong to its label and its messages. */
export interface FieldControl {
  readonly id: string;
  readonly describedBy: string;
  readonly isInvalid: boolean;
}

interface Props {
  readonly label: string;
  readonly help?: ReactNode;
  readonly error?: string | undefined;
  readonly children: (control: FieldControl) => ReactNode;
}

/** A control with its label, what helps to fill it in, and what is wrong with it. */
export function Field({ label, help, error, children }: Props) {
  const id = useId();
  const messageId = `${id}-message`;
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {children({ id, describedBy: messageId, isInvalid: error !== undefined })}
      <div id={messageId} className={styles.message} aria-live="polite">
        {error === undefined ? (
          help
        ) : (
          <span className={styles.error}>
            <ErrorIcon label="" size="small" color="currentColor" /> {error}
          </span>
        )}
      </div>
    </div>
  );
}
