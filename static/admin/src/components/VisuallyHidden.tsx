import type { ReactNode } from 'react';
import styles from './VisuallyHidden.module.css';

interface Props {
  readonly children: ReactNode;
  /** Whether assistive technology reads it out when it changes. */
  readonly live?: boolean;
}

/** Content for screen readers alone. */
export function VisuallyHidden({ children, live = false }: Props) {
  return (
    <span className={styles.hidden} {...(live ? { role: 'status' } : {})}>
      {children}
    </span>
  );
}
