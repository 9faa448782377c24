import Button from '@atlaskit/button/new';
import { useEffect } from 'react';
import { groupKey } from '../../../../../src/contract/finding-groups';
import type { FindingGroup } from '../../../../../src/contract';
import { LoadError } from '../../components/LoadError';
import { LoadingRows } from '../../components/LoadingRows';
import { formatNumber } from '../../components/words';
import type { FindingFilter } from './finding-filter';
import { FindingRow } from './FindingRow';
import { shownAtOnce, useFindings } from './findings-queries';
import styles from './FindingsTable.module.css';
import type { Selection } from './use-selection';

interface Props {
  readonly group: FindingGroup;
  /** Lets through the findings of the group. */
  readonly filter: FindingFilter;
  readonly addressOf: (fingerprint: string) => string;
  readonly opened: string | undefined;
  readonly selection: Selection;
  readonly onRows: (key: string, fingerprints: readonly string[]) => void;
}

/** The rows of an opened group, so many at a time. */
export function GroupFindings({ group, filter, addressOf, opened, selection, onRows }: Props) {
  const found = useFindings(filter);
  const { findings } = found;
  const key = groupKey(group);
  useEffect(() => {
    onRows(
      key,
      findings.map(({ fingerprint }) => fingerprint),
    );
    return () => onRows(key, []);
  }, [key, findings, onRows]);

  const left = group.findings - findings.length;
  return (
    <>
      {findings.map((finding) => (
        <FindingRow
          key={finding.fingerprint}
          finding={finding}
          address={addressOf(finding.fingerprint)}
          isOpen={finding.fingerprint === opened}
          selection={selection}
          isInGroup
        />
      ))}
      {(found.isPending || found.error !== null || found.hasNextPage) && (
        <tr>
          <td colSpan={2} />
          <td colSpan={5} className={styles.inGroup}>
            {found.isPending && (
              <LoadingRows what="the findings" rows={Math.min(group.findings, 3)} />
            )}
            {found.error !== null && (
              <LoadError
                what="The findings"
                error={found.error}
                onRetry={() => void found.refetch()}
              />
            )}
            {found.hasNextPage && (
              <Button
                appearance="subtle"
                spacing="compact"
                isLoading={found.isFetchingNextPage}
                onClick={() => void found.fetchNextPage()}
              >
                {`Show ${formatNumber(Math.min(shownAtOnce, left))} more of ${formatNumber(left)}`}
              </Button>
            )}
          </td>
        </tr>
      )}
    </>
  );
}
