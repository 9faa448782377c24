import Heading from '@atlaskit/heading';
import { useCallback } from 'react';
import { useNavigate, useParams } from 'react-router';
import { LoadError } from '../../components/LoadError';
import { LoadingRows } from '../../components/LoadingRows';
import { findingAddress, findingsAddress } from './finding-filter';
import { FindingPanel } from './FindingPanel';
import { FindingsList } from './FindingsList';
import styles from './FindingsPage.module.css';
import { FindingsToolbar } from './FindingsToolbar';
import { useFindings } from './findings-queries';
import { rowId } from './row-id';
import { useFindingFilter } from './use-finding-filter';

/** The findings table, and over it the panel of the finding in the address. */
export function FindingsPage() {
  const { fingerprint } = useParams();
  const { filter, change, params } = useFindingFilter();
  const findings = useFindings(filter);
  const navigate = useNavigate();

  const close = useCallback(() => {
    void navigate(findingsAddress(filter));
    if (fingerprint !== undefined) document.getElementById(rowId(fingerprint))?.focus();
  }, [navigate, filter, fingerprint]);

  return (
    <>
      <div className={styles.top}>
        <Heading size="large" as="h1">
          Findings
        </Heading>
        <FindingsToolbar filter={filter} onChange={change} />
      </div>
      {findings.isError && (
        <LoadError
          what="The findings"
          error={findings.error}
          onRetry={() => void findings.refetch()}
        />
      )}
      {findings.isPending && <LoadingRows what="the findings" rows={10} />}
      {findings.isSuccess && (
        <FindingsList
          filter={filter}
          findings={findings.data.pages.flatMap((page) => page.items)}
          isStale={findings.isPlaceholderData}
          more={
            findings.hasNextPage
              ? {
                  load: () => void findings.fetchNextPage(),
                  isLoading: findings.isFetchingNextPage,
                }
              : undefined
          }
          addressOf={(one) => findingAddress(one, params)}
          selected={fingerprint}
          onClear={() => change({ severities: [], products: [], rule: '', search: '' })}
        />
      )}
      {fingerprint !== undefined && <FindingPanel fingerprint={fingerprint} onClose={close} />}
    </>
  );
}
