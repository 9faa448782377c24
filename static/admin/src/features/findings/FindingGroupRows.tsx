import ChevronDownIcon from '@atlaskit/icon/core/chevron-down';
import ChevronRightIcon from '@atlaskit/icon/core/chevron-right';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { CheckBox } from '../../components/CheckBox';
import { RelativeTime } from '../../components/RelativeTime';
import { countedReach } from '../../components/resource-words';
import { SeverityLozenge } from '../../components/SeverityLozenge';
import { counted } from '../../components/words';
import styles from './FindingsTable.module.css';
import type { FindingGroup } from './group-findings';
import type { Selection } from './use-selection';

interface Props {
  readonly group: FindingGroup;
  readonly hasMore: boolean;
  readonly startsOpen: boolean;
  readonly selection: Selection;
  readonly children: ReactNode;
}

/** The findings of one rule behind one row that says how many they are. */
export function FindingGroupRows({ group, hasMore, startsOpen, selection, children }: Props) {
  const [choice, setChoice] = useState<boolean>();
  // Once open it stays open until people close it: focus comes back to a row when its panel closes.
  if (startsOpen && choice === undefined) setChoice(true);
  const isOpen = choice ?? false;
  const { first, findings } = group;
  const ids = findings.map(({ fingerprint }) => fingerprint);
  const chosen = ids.filter((id) => selection.has(id)).length;
  const oldest = findings.map(({ firstSeenAt }) => firstSeenAt).sort()[0] ?? first.firstSeenAt;
  const tickets = findings.filter(({ ticket }) => ticket !== undefined).length;
  const Chevron = isOpen ? ChevronDownIcon : ChevronRightIcon;
  return (
    <tbody className={isOpen ? styles.openGroup : undefined}>
      <tr className={styles.row} data-selected={chosen === ids.length ? '' : undefined}>
        <td className={styles.choose}>
          <CheckBox
            label={`Choose all: ${first.title}`}
            hidesLabel
            isChecked={chosen === ids.length}
            isPartial={chosen > 0 && chosen < ids.length}
            onChange={(isChosen) => selection.set(ids, isChosen)}
          />
        </td>
        <td className={styles.severity}>
          <SeverityLozenge severity={first.severity} />
        </td>
        <td className={styles.finding}>
          <button
            type="button"
            className={styles.toggle}
            data-row=""
            aria-expanded={isOpen}
            onClick={() => setChoice(!isOpen)}
          >
            <Chevron label="" size="small" />
            {first.title}
          </button>
        </td>
        <td className={styles.resource}>
          <span className={styles.count}>
            {counted(findings.length, 'finding')}
            {hasMore ? ' so far' : ''}
          </span>
        </td>
        <td className={styles.affected}>
          <span className={styles.count}>{affectedText(group)}</span>
        </td>
        <td className={styles.time}>
          <RelativeTime at={oldest} />
        </td>
        <td className={styles.ticket}>
          {tickets === 0 ? <span aria-label="None">–</span> : counted(tickets, 'issue')}
        </td>
      </tr>
      {isOpen && children}
    </tbody>
  );
}

/** What the findings affect together, as far as that can be added up. */
function affectedText({ findings }: FindingGroup): string {
  const affected = findings.reduce((sum, { affectedCount }) => sum + affectedCount, 0);
  const [type, ...others] = new Set(
    findings.filter(({ affectedCount }) => affectedCount > 0).map((one) => one.affectedType),
  );
  if (affected === 0) return '–';
  return countedReach(affected, others.length === 0 ? type : undefined);
}
