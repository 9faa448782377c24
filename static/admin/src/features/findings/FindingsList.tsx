import Button from '@atlaskit/button/new';
import { useEffect, useMemo } from 'react';
import type { FindingSummary } from '../../../../../src/contract';
import { LoadingRows } from '../../components/LoadingRows';
import { counted } from '../../components/words';
import { BulkBar } from './BulkBar';
import type { FindingFilter } from './finding-filter';
import { FindingsTable } from './FindingsTable';
import styles from './FindingsList.module.css';
import { NoFindings } from './NoFindings';
import { useSelection } from './use-selection';

interface Props {
  readonly filter: FindingFilter;
  readonly findings: readonly FindingSummary[];
  /** Whether these are the findings of the filter before, while those of this one load. */
  readonly isStale: boolean;
  /** How to load more; undefined when this is all. */
  readonly more: { readonly load: () => void; readonly isLoading: boolean } | undefined;
  readonly addressOf: (fingerprint: string) => string;
  readonly opened: string | undefined;
  readonly onClear: () => void;
}

/** The findings that were loaded, the way to more of them, and what can be done with chosen ones. */
export function FindingsList({ filter, findings, isStale, more, onClear, ...table }: Props) {
  const isEmpty = findings.length === 0;
  const selection = useSelection(
    useMemo(() => findings.map(({ fingerprint }) => fingerprint), [findings]),
  );
  // An answer may be short although there is more to look through.
  useEffect(() => {
    if (isEmpty && more?.isLoading === false) more.load();
  }, [isEmpty, more]);

  if (isEmpty && more !== undefined) return <LoadingRows what="the findings" rows={10} />;
  if (isEmpty) return <NoFindings filter={filter} onClear={onClear} />;
  return (
    <div className={isStale ? styles.stale : undefined} aria-busy={isStale}>
      <FindingsTable
        filter={filter}
        findings={findings}
        hasMore={more !== undefined}
        selection={selection}
        {...table}
      />
      <div className={styles.foot}>
        <span role="status">
          {counted(findings.length, 'finding')}
          {more === undefined ? '' : ' so far'}
        </span>
        {more !== undefined && (
          <Button isLoading={more.isLoading} onClick={more.load}>
            Load more
          </Button>
        )}
      </div>
      {selection.ids.size > 0 && (
        <BulkBar
          chosen={findings.filter(({ fingerprint }) => selection.has(fingerprint))}
          onClear={selection.clear}
        />
      )}
    </div>
  );
}
