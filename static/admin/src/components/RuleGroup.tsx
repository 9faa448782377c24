import type { ReactNode } from 'react';
import styles from './ListTable.module.css';
import { counted } from './words';

interface Props {
  readonly name: string;
  readonly size: number;
  readonly columns: number;
  readonly children: ReactNode;
}

/** The rules of one product in a list of rules, below its name. */
export function RuleGroup({ name, size, columns, children }: Props) {
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={columns} className={styles.heading}>
          {name}
          <span className={styles.size}>{counted(size, 'rule')}</span>
        </th>
      </tr>
      {children}
    </tbody>
  );
}
