import Heading from '@atlaskit/heading';
import type { ReactNode } from 'react';
import { useId } from 'react';
import styles from './DetailSection.module.css';

interface Props {
  readonly title: string;
  readonly children: ReactNode;
}

/** A titled part of the panel. */
export function DetailSection({ title, children }: Props) {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <Heading size="xsmall" as="h3" id={id}>
        {title}
      </Heading>
      {children}
    </section>
  );
}
