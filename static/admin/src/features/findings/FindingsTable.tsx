import type { ReactNode } from 'react';
import { ListTable } from '../../components/ListTable';
import styles from './FindingsTable.module.css';

interface Props {
  /** The box that chooses all rows, where all can be chosen. */
  readonly choose?: ReactNode;
  /** Bodies of rows. */
  readonly children: ReactNode;
}

/** The columns of the findings. */
export function FindingsTable({ choose, children }: Props) {
  return (
    <ListTable
      caption="Findings"
      head={
        <>
          <td className={styles.choose}>{choose}</td>
          <th scope="col" className={styles.severity}>
            Severity
          </th>
          <th scope="col">Finding</th>
          <th scope="col" className={styles.resource}>
            Resource
          </th>
          <th scope="col" className={styles.affected}>
            Affected
          </th>
          <th scope="col" className={styles.time}>
            First seen
          </th>
          <th scope="col" className={styles.ticket}>
            Issue
          </th>
        </>
      }
    >
      {children}
    </ListTable>
  );
}
