import type { ReactNode } from 'react';
import styles from './ListTable.module.css';
import { moveFocus } from './move-focus';
import { VisuallyHidden } from './VisuallyHidden';

interface Props {
  /** What its rows are, for screen readers. */
  readonly caption: string;
  /** The cells of the first row. */
  readonly head: ReactNode;
  /** Bodies of rows. */
  readonly children: ReactNode;
}

/** The list of a place. Arrow keys go from row to row where rows are opened. */
export function ListTable({ caption, head, children }: Props) {
  return (
    <div className={styles.scroller}>
      <table className={styles.table} onKeyDown={moveFocus}>
        <caption>
          <VisuallyHidden>{caption}</VisuallyHidden>
        </caption>
        <thead>
          <tr>{head}</tr>
        </thead>
        {children}
      </table>
    </div>
  );
}
