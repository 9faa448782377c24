import type { FindingSummary } from '../../../../../src/contract';
import type { FindingFilter } from './finding-filter';
import { FindingGroupRows } from './FindingGroupRows';
import { FindingRow } from './FindingRow';
import styles from './FindingsTable.module.css';
import { groupFindings } from './group-findings';

interface Props {
  readonly filter: FindingFilter;
  readonly findings: readonly FindingSummary[];
  /** Whether more findings can be loaded, so that a group may not be whole. */
  readonly hasMore: boolean;
  readonly addressOf: (fingerprint: string) => string;
  readonly selected: string | undefined;
}

/** Findings as rows; by rule where several are of the same. */
export function FindingsTable({ filter, findings, hasMore, addressOf, selected }: Props) {
  const groups = filter.grouped && filter.rule === '' ? groupFindings(findings) : undefined;
  const row = (finding: FindingSummary) => (
    <FindingRow
      key={finding.fingerprint}
      finding={finding}
      address={addressOf(finding.fingerprint)}
      isSelected={finding.fingerprint === selected}
    />
  );
  return (
    <div className={styles.scroller}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.severity}>
              Severity
            </th>
            <th scope="col">Finding</th>
            <th scope="col" className={styles.resource}>
              Resource
            </th>
            <th scope="col" className={styles.number}>
              Affected
            </th>
            <th scope="col" className={styles.time}>
              First seen
            </th>
            <th scope="col" className={styles.ticket}>
              Issue
            </th>
          </tr>
        </thead>
        {groups === undefined ? (
          <tbody>{findings.map(row)}</tbody>
        ) : (
          groups.map((group) =>
            group.findings.length === 1 ? (
              <tbody key={group.key}>{row(group.first)}</tbody>
            ) : (
              <FindingGroupRows
                key={group.key}
                group={group}
                hasMore={hasMore}
                startsOpen={
                  filter.search !== '' ||
                  group.findings.some(({ fingerprint }) => fingerprint === selected)
                }
              >
                {group.findings.map(row)}
              </FindingGroupRows>
            ),
          )
        )}
      </table>
    </div>
  );
}
