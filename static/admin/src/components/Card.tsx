import Heading from '@atlaskit/heading';
import type { ReactNode } from 'react';
import { useId } from 'react';
import styles from './Card.module.css';

interface Props {
  readonly title: string;
  readonly children: ReactNode;
  /** What stands at the far end of the heading's line. */
  readonly aside?: ReactNode;
  /** Whether the content goes to the card's edges, as lists and tables do. */
  readonly flush?: boolean;
}

/** A titled part of the page. */
export function Card({ title, children, aside, flush = false }: Props) {
  const id = useId();
  return (
    <section className={styles.card} aria-labelledby={id}>
      <header className={styles.header}>
        <Heading size="small" as="h2" id={id}>
          {title}
        </Heading>
        {aside}
      </header>
      <div className={flush ? styles.flush : styles.body}>{children}</div>
    </section>
  );
}
