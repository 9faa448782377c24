import ChevronDownIcon from '@atlaskit/icon/core/chevron-down';
import ChevronRightIcon from '@atlaskit/icon/core/chevron-right';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { groupKey } from '../../../../../src/contract/finding-groups';
import type { FindingGroup } from '../../../../../src/contract';
import { notify } from '../../bridge/host';
import { CheckBox } from '../../components/CheckBox';
import list from '../../components/ListTable.module.css';
import { RelativeTime } from '../../components/RelativeTime';
import { countedReach } from '../../components/resource-words';
import { SeverityLozenge } from '../../components/SeverityLozenge';
import { asSentence, counted } from '../../components/words';
import type { FindingFilter } from './finding-filter';
import { groupFilter } from './finding-filter';
import { allFindings } from './findings-queries';
import styles from './FindingsTable.module.css';
import { GroupFindings } from './GroupFindings';
import type { Selection } from './use-selection';

interface Props {
  readonly group: FindingGroup;
  readonly filter: FindingFilter;
  readonly addressOf: (fingerprint: string) => string;
  /** Whose panel is open. */
  readonly opened: string | undefined;
  readonly startsOpen: boolean;
  readonly selection: Selection;
  /** Told which of its findings are shown. */
  readonly onRows: (key: string, fingerprints: readonly string[]) => void;
}

/** The findings of one rule behind one row that says how many they are. */
export function FindingGroupRows({ group, filter, startsOpen, selection, onRows, ...row }: Props) {
  const [choice, setChoice] = useState<boolean>();
  // Once open it stays open until people close it: focus comes back to a row when its panel closes.
  if (startsOpen && choice === undefined) setChoice(true);
  const isOpen = choice ?? false;
  const key = groupKey(group);
  const ownFilter = groupFilter(filter, group);
  const chosen = selection.findings.filter((finding) => groupKey(finding) === key);
  const chooseAll = useMutation({
    mutationFn: () => allFindings(ownFilter),
    onSuccess: (findings) => selection.set(findings, true),
    onError: ({ message }) =>
      notify({ type: 'error', title: 'Nothing was chosen', description: asSentence(message) }),
  });
  const Chevron = isOpen ? ChevronDownIcon : ChevronRightIcon;
  return (
    <tbody>
      <tr className={list.row} data-selected={chosen.length === group.findings ? '' : undefined}>
        <td className={styles.choose} aria-busy={chooseAll.isPending}>
          <CheckBox
            label={`Choose all: ${group.title}`}
            hidesLabel
            isChecked={chooseAll.isPending || chosen.length === group.findings}
            isPartial={!chooseAll.isPending && chosen.length > 0 && chosen.length < group.findings}
            onChange={(isChosen) => {
              if (isChosen) chooseAll.mutate();
              else selection.set(chosen, false);
            }}
          />
        </td>
        <td className={styles.severity}>
          <SeverityLozenge severity={group.severity} />
        </td>
        <td>
          <button
            type="button"
            className={`${list.open ?? ''} ${styles.toggle ?? ''}`}
            data-row=""
            aria-expanded={isOpen}
            onClick={() => setChoice(!isOpen)}
          >
            <Chevron label="" size="small" />
            {group.title}
          </button>
        </td>
        <td className={styles.resource}>
          <span className={styles.count}>{counted(group.findings, 'finding')}</span>
        </td>
        <td className={styles.affected}>
          <span className={styles.count}>
            {group.affectedCount === 0
              ? '–'
              : countedReach(group.affectedCount, group.affectedType)}
          </span>
        </td>
        <td className={styles.time}>
          <RelativeTime at={group.firstSeenAt} />
        </td>
        <td className={styles.ticket}>
          {group.tickets === 0 ? (
            <span aria-label="None">–</span>
          ) : (
            `${group.tickets} of ${group.findings}`
          )}
        </td>
      </tr>
      {isOpen && (
        <GroupFindings
          group={group}
          filter={ownFilter}
          selection={selection}
          onRows={onRows}
          {...row}
        />
      )}
    </tbody>
  );
}
