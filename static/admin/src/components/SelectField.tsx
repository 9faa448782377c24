import type { ReactNode } from 'react';
import ChevronIcon from '@atlaskit/icon/core/chevron-down';
import styles from './SelectField.module.css';

interface Props {
  readonly id?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly children: ReactNode;
  /** Its name, where no visible label stands before it. */
  readonly label?: string;
  readonly describedBy?: string;
  readonly isDisabled?: boolean;
  readonly isInvalid?: boolean;
  /** Looks like the filters that it stands beside, not like a field of a form. */
  readonly isFilter?: boolean;
}

/** The browser's own select in Atlassian's clothes: it works everywhere, and needs no styles at run time. */
export function SelectField({ value, onChange, children, ...props }: Props) {
  return (
    <span className={styles.field}>
      <select
        id={props.id}
        className={
          props.isFilter === true ? `${styles.select ?? ''} ${styles.filter ?? ''}` : styles.select
        }
        value={value}
        disabled={props.isDisabled === true}
        aria-label={props.label}
        aria-describedby={props.describedBy}
        aria-invalid={props.isInvalid}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {children}
      </select>
      <span className={styles.icon}>
        <ChevronIcon label="" size="small" />
      </span>
    </span>
  );
}
