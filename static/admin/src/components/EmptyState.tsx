import Heading from '@atlaskit/heading';
import type { ReactNode } from 'react';
import styles from './EmptyState.module.css';

interface Props {
  readonly title: string;
  readonly icon?: ReactNode;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
  /** `h1` when it is all the page has to say. */
  readonly as?: 'h1' | 'h2';
}

/** Says why there is nothing here, and what to do next. */
export function EmptyState({ title, icon, children, action, as = 'h2' }: Props) {
  return (
    <section className={styles.state}>
      {icon !== undefined && <div className={styles.icon}>{icon}</div>}
      <Heading size="medium" as={as}>
        {title}
      </Heading>
      {children !== undefined && <div className={styles.body}>{children}</div>}
      {action}
    </section>
  );
}
