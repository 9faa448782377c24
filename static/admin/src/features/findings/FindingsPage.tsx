import { useCallback, useMemo } from 'react';
import { useNavigate, useParams } from 'react-router';
import { LoadError } from '../../components/LoadError';
import { LoadingRows } from '../../components/LoadingRows';
import { PageTitle } from '../../components/PageTitle';
import { ExportButton } from './ExportButton';
import { findingAddress, findingsAddress } from './finding-filter';
import { FindingPanel } from './FindingPanel';
import { FindingsList } from './FindingsList';
import styles from './FindingsPage.module.css';
import { FindingsToolbar } from './FindingsToolbar';
import { allFindings, useFindings } from './findings-queries';
import { rowId } from './row-id';
import { shownFindings } from './shown-findings';
import { useFindingFilter } from './use-finding-filter';

const titleId = 'findings-title';

/** The findings table, and over it the panel of the finding in the address. */
export function FindingsPage() {
  const { fingerprint } = useParams();
  const { filter, change, params } = useFindingFilter();
  const findings = useFindings(filter);
  const navigate = useNavigate();
  const items = useMemo(
    () => findings.data?.pages.flatMap((page) => page.items) ?? [],
    [findings.data],
  );

  const close = useCallback(() => {
    void navigate(findingsAddress(filter));
    const row = fingerprint === undefined ? null : document.getElementById(rowId(fingerprint));
    (row ?? document.getElementById(titleId))?.focus();
  }, [navigate, filter, fingerprint]);
  const turnTo = useCallback(
    (other: string) => void navigate(findingAddress(other, params), { replace: true }),
    [navigate, params],
  );

  return (
    <>
      <div className={styles.top}>
        <PageTitle
          id={titleId}
          actions={
            items.length > 0 && (
              <ExportButton findings={() => allFindings(filter)}>Export</ExportButton>
            )
          }
        >
          Findings
        </PageTitle>
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
          findings={items}
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
          opened={fingerprint}
          onClear={() => change({ severities: [], products: [], rules: [], search: '' })}
        />
      )}
      {fingerprint !== undefined && (
        <FindingPanel
          fingerprint={fingerprint}
          among={shownFindings(filter, items).map((one) => one.fingerprint)}
          onTurn={turnTo}
          onClose={close}
        />
      )}
    </>
  );
}
