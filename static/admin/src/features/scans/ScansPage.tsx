import Button from '@atlaskit/button/new';
import ClockIcon from '@atlaskit/icon/core/clock';
import { EmptyState } from '../../components/EmptyState';
import { LoadError } from '../../components/LoadError';
import { LoadingRows } from '../../components/LoadingRows';
import { PageTitle } from '../../components/PageTitle';
import { RunningScan } from './RunningScan';
import { ScanNowButton } from './ScanNowButton';
import { ScansTable } from './ScansTable';
import { useProgress, useScans } from './scans-queries';
import styles from './ScansPage.module.css';

/** The running scan, and all scans before it. */
export function ScansPage() {
  const progress = useProgress();
  const scans = useScans();
  const running = progress.data ?? undefined;
  const finished =
    scans.data?.pages.flatMap(({ items }) => items).filter(({ id }) => id !== running?.scan.id) ??
    [];
  return (
    <div className={styles.page}>
      <PageTitle>Scans</PageTitle>
      {running !== undefined && <RunningScan progress={running} />}
      {scans.isPending && <LoadingRows what="the scans" />}
      {scans.isError && (
        <LoadError what="The scans" error={scans.error} onRetry={() => void scans.refetch()} />
      )}
      {scans.isSuccess && finished.length > 0 && <ScansTable scans={finished} />}
      {scans.isSuccess && finished.length === 0 && running === undefined && (
        <EmptyState
          title="No scan yet"
          icon={<ClockIcon label="" color="currentColor" />}
          action={<ScanNowButton isPrimary />}
        >
          <p>Every scan is kept here with what it saw, what changed and what it cost.</p>
        </EmptyState>
      )}
      {scans.hasNextPage && (
        <div>
          <Button isLoading={scans.isFetchingNextPage} onClick={() => void scans.fetchNextPage()}>
            Load more
          </Button>
        </div>
      )}
    </div>
  );
}
