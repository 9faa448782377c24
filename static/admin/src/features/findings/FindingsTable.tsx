import type { FindingSummary } from '../../../../../src/contract';
import { CheckBox } from '../../components/CheckBox';
import type { FindingFilter } from './finding-filter';
import { FindingGroupRows } from './FindingGroupRows';
import { FindingRow } from './FindingRow';
import styles from './FindingsTable.module.css';
import { moveFocus } from '../../components/move-focus';
import { shownGroups } from './shown-findings';
import type { Selection } from './use-selection';

interface Props {
  readonly filter: FindingFilter;
  readonly findings: readonly FindingSummary[];
  /** Whether more findings can be loaded, so that a group may not be whole. */
  readonly hasMore: boolean;
  readonly addressOf: (fingerprint: string) => string;
  /** Whose panel is open. */
  readonly opened: string | undefined;
  readonly selection: Selection;
}

/** Findings as rows; by rule where several are of the same. Arrow keys go from row to row. */
export function FindingsTable({ filter, findings, hasMore, opened, ...props }: Props) {
  const { addressOf, selection } = props;
  const groups = shownGroups(filter, findings);
  const chosen = selection.ids.size;
  const row = (finding: FindingSummary) => (
    <FindingRow
      key={finding.fingerprint}
      finding={finding}
      address={addressOf(finding.fingerprint)}
      isOpen={finding.fingerprint === opened}
      selection={selection}
    />
  );
  return (
    <div className={styles.scroller}>
      <table className={styles.table} onKeyDown={moveFocus}>
        <thead>
          <tr>
            <td className={styles.choose}>
              <CheckBox
                label="Choose all that are shown"
                hidesLabel
                isChecked={chosen === findings.length}
                isPartial={chosen > 0 && chosen < findings.length}
                onChange={(isChosen) =>
                  selection.set(
                    findings.map(({ fingerprint }) => fingerprint),
                    isChosen,
                  )
                }
              />
            </td>
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
                selection={selection}
                startsOpen={
                  filter.search !== '' ||
                  group.findings.some(({ fingerprint }) => fingerprint === opened)
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
