import { useEffect } from 'react';
import { CheckBox } from '../../components/CheckBox';
import { counted } from '../../components/words';
import type { FindingsViewProps } from './FindingsFrame';
import { FindingsFrame } from './FindingsFrame';
import { FindingRow } from './FindingRow';
import { FindingsTable } from './FindingsTable';
import { useFindings } from './findings-queries';
import { scopeOf } from './finding-filter';
import { useSelection } from './use-selection';

/** Findings one below the other, so many at a time. */
export function FindingsInOrder({
  filter,
  addressOf,
  opened,
  onShown,
  onClear,
}: FindingsViewProps) {
  const found = useFindings(filter);
  const { findings } = found;
  const selection = useSelection(scopeOf(filter));
  const { hasNextPage, fetchNextPage } = found;
  useEffect(() => {
    onShown({
      total: findings.length,
      order: findings.map(({ fingerprint }) => fingerprint),
    });
  }, [findings, onShown]);

  const chosen = findings.filter(({ fingerprint }) => selection.has(fingerprint)).length;
  return (
    <FindingsFrame
      found={found}
      filter={filter}
      isEmpty={findings.length === 0}
      isWhole={!hasNextPage}
      size={counted(findings.length, 'finding')}
      more={hasNextPage ? () => void fetchNextPage() : undefined}
      selection={selection}
      onClear={onClear}
    >
      <FindingsTable
        choose={
          <CheckBox
            label="Choose all that are shown"
            hidesLabel
            isChecked={chosen === findings.length}
            isPartial={chosen > 0 && chosen < findings.length}
            onChange={(isChosen) => selection.set(findings, isChosen)}
          />
        }
      >
        <tbody>
          {findings.map((finding) => (
            <FindingRow
              key={finding.fingerprint}
              finding={finding}
              address={addressOf(finding.fingerprint)}
              isOpen={finding.fingerprint === opened}
              selection={selection}
            />
          ))}
        </tbody>
      </FindingsTable>
    </FindingsFrame>
  );
}
