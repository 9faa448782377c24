import Heading from '@atlaskit/heading';
import type { ReactNode } from 'react';
import styles from './PageTitle.module.css';

interface Props {
  readonly children: string;
  /** What can be done with the whole page, at the far end of the line. */
  readonly actions?: ReactNode;
  /** Lets focus go to the title when what had it is gone. */
  readonly id?: string;
}

/** The heading of a place, and what can be done there. */
export function PageTitle({ children, actions, id }: Props) {
  return (
    <div className={styles.title}>
      <div id={id} tabIndex={id === undefined ? undefined : -1} className={styles.heading}>
        <Heading size="large" as="h1">
          {children}
        </Heading>
      </div>
      {actions}
    </div>
  );
}
