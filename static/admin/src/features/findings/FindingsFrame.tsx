import Button from '@atlaskit/button/new';
import type { ReactNode } from 'react';
import { LoadError } from '../../components/LoadError';
import { LoadingRows } from '../../components/LoadingRows';
import { BulkBar } from './BulkBar';
import type { FindingFilter } from './finding-filter';
import styles from './FindingsFrame.module.css';
import { NoFindings } from './NoFindings';
import type { ShownFindings } from './shown-findings';
import type { Selection } from './use-selection';

/** What every way to show findings is given. */
export interface FindingsViewProps {
  readonly filter: FindingFilter;
  readonly addressOf: (fingerprint: string) => string;
  /** Whose panel is open. */
  readonly opened: string | undefined;
  readonly onShown: (shown: ShownFindings) => void;
  /** Takes the filters back. */
  readonly onClear: () => void;
}

/** How far the findings are loaded. */
interface Found {
  readonly isPending: boolean;
  /** Whether these are the findings of the filter before, while those of this one load. */
  readonly isPlaceholderData: boolean;
  readonly isFetchingNextPage: boolean;
  readonly error: Error | null;
  readonly refetch: () => unknown;
}

interface Props extends Pick<FindingsViewProps, 'filter' | 'onClear'> {
  readonly found: Found;
  readonly isEmpty: boolean;
  /** Whether nothing is left to load. */
  readonly isWhole: boolean;
  /** How many there are: "12 findings". */
  readonly size: string;
  /** Loads more, where people are asked whether they want to. */
  readonly more?: (() => void) | undefined;
  readonly selection: Selection;
  /** The table. */
  readonly children: ReactNode;
}

/** What stands around the findings: why there are none, how many there are, and what can be done with chosen ones. */
export function FindingsFrame({
  found,
  filter,
  isEmpty,
  isWhole,
  more,
  selection,
  ...props
}: Props) {
  if (found.error !== null) {
    return (
      <LoadError what="The findings" error={found.error} onRetry={() => void found.refetch()} />
    );
  }
  if (found.isPending || (isEmpty && !isWhole))
    return <LoadingRows what="the findings" rows={10} />;
  if (isEmpty) return <NoFindings filter={filter} onClear={props.onClear} />;
  const isStale = found.isPlaceholderData;
  return (
    <div className={isStale ? styles.stale : undefined} aria-busy={isStale}>
      {props.children}
      <div className={styles.foot}>
        <span role="status">
          {props.size}
          {isWhole ? '' : ' so far'}
        </span>
        {more !== undefined && (
          <Button isLoading={found.isFetchingNextPage} onClick={more}>
            Load more
          </Button>
        )}
      </div>
      {selection.findings.length > 0 && (
        <BulkBar chosen={selection.findings} onClear={selection.clear} />
      )}
    </div>
  );
}
