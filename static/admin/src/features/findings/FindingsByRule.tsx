import { useCallback, useEffect, useMemo, useState } from 'react';
import { groupKey } from '../../../../../src/contract/finding-groups';
import { counted } from '../../components/words';
import { scopeOf } from './finding-filter';
import { FindingGroupRows } from './FindingGroupRows';
import { FindingRow } from './FindingRow';
import type { FindingsViewProps } from './FindingsFrame';
import { FindingsFrame } from './FindingsFrame';
import { FindingsTable } from './FindingsTable';
import { useFinding, useFindingGroups } from './findings-queries';
import { useSelection } from './use-selection';

/** Findings by rule: how many there are, and behind each the findings themselves, loaded when it is opened. */
export function FindingsByRule({ filter, addressOf, opened, onShown, onClear }: FindingsViewProps) {
  const found = useFindingGroups(filter);
  const { groups, isCounting } = found;
  const selection = useSelection(scopeOf(filter));
  const openedFinding = useFinding(opened).data;
  const openedGroup = openedFinding === undefined ? undefined : groupKey(openedFinding);
  const [rows, setRows] = useState<ReadonlyMap<string, readonly string[]>>(new Map());
  const onRows = useCallback(
    (key: string, fingerprints: readonly string[]) =>
      setRows((before) => new Map(before).set(key, fingerprints)),
    [],
  );
  const total = useMemo(() => groups.reduce((sum, { findings }) => sum + findings, 0), [groups]);
  useEffect(() => {
    onShown({
      total,
      order: groups.flatMap((group) =>
        group.only === undefined ? (rows.get(groupKey(group)) ?? []) : [group.only.fingerprint],
      ),
    });
  }, [groups, rows, total, onShown]);

  return (
    <FindingsFrame
      found={found}
      filter={filter}
      isEmpty={groups.length === 0}
      isWhole={!isCounting}
      size={`${counted(total, 'finding')} of ${counted(new Set(groups.map(({ rule }) => rule)).size, 'rule')}`}
      selection={selection}
      onClear={onClear}
    >
      <FindingsTable>
        {groups.map((group) => {
          const key = groupKey(group);
          return group.only === undefined ? (
            <FindingGroupRows
              key={key}
              group={group}
              filter={filter}
              addressOf={addressOf}
              opened={opened}
              startsOpen={key === openedGroup}
              selection={selection}
              onRows={onRows}
            />
          ) : (
            <tbody key={key}>
              <FindingRow
                finding={group.only}
                address={addressOf(group.only.fingerprint)}
                isOpen={group.only.fingerprint === opened}
                selection={selection}
              />
            </tbody>
          );
        })}
      </FindingsTable>
    </FindingsFrame>
  );
}
