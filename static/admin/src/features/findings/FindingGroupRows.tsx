import ChevronDownIcon from '@atlaskit/icon/core/chevron-down';
import ChevronRightIcon from '@atlaskit/icon/core/chevron-right';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { RelativeTime } from '../../components/RelativeTime';
import { SeverityLozenge } from '../../components/SeverityLozenge';
import { counted, formatNumber } from '../../components/words';
import styles from './FindingsTable.module.css';
import type { FindingGroup } from './group-findings';

interface Props {
  readonly group: FindingGroup;
  readonly hasMore: boolean;
  readonly startsOpen: boolean;
  readonly children: ReactNode;
}

/** The findings of one rule behind one row that says how many they are. */
export function FindingGroupRows({ group, hasMore, startsOpen, children }: Props) {
  const [choice, setChoice] = useState<boolean>();
  const isOpen = choice ?? startsOpen;
  const { first, findings } = group;
  const affected = findings.reduce((sum, { affectedCount }) => sum + affectedCount, 0);
  const oldest = findings.map(({ firstSeenAt }) => firstSeenAt).sort()[0] ?? first.firstSeenAt;
  const tickets = findings.filter(({ ticket }) => ticket !== undefined).length;
  const Chevron = isOpen ? ChevronDownIcon : ChevronRightIcon;
  return (
    <tbody className={isOpen ? styles.openGroup : undefined}>
      <tr className={styles.row}>
        <td className={styles.severity}>
          <SeverityLozenge severity={first.severity} />
        </td>
        <td className={styles.finding}>
          <button
            type="button"
            className={styles.toggle}
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
        <td className={styles.number}>{affected === 0 ? '–' : formatNumber(affected)}</td>
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
