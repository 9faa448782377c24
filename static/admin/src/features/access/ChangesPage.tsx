import HistoryIcon from '@atlaskit/icon/core/clock';
import { useSearchParams } from 'react-router';
import { EmptyState } from '../../components/EmptyState';
import { LoadError } from '../../components/LoadError';
import { LoadingRows } from '../../components/LoadingRows';
import type { ComparisonQuestion } from './access-queries';
import { useComparison, useSnapshots } from './access-queries';
import { Changes } from './Changes';
import styles from './Answer.module.css';
import { earlierSnapshots } from './earlier-snapshots';
import { SnapshotPicker } from './SnapshotPicker';
import { useOffset } from './use-page';

/** What changed between two dates: the one that is asked, and one before it. */
export function ChangesPage() {
  const [params] = useSearchParams();
  const [at, of] = [params.get('at'), params.get('of')];
  const earlier = earlierSnapshots(useSnapshots().data ?? [], at);
  const before = params.get('before') ?? earlier[0]?.takenAt;
  if (before === undefined) {
    return (
      <EmptyState
        title="There is nothing earlier to compare with"
        icon={<HistoryIcon label="" color="currentColor" />}
      >
        <p>
          Every scan keeps a snapshot for as long as the settings say. From the next scan on you see
          here what changed.
        </p>
      </EmptyState>
    );
  }
  return (
    <div className={styles.answer}>
      <SnapshotPicker
        name="before"
        label="Compared with"
        none="The scan before"
        snapshots={earlier.slice(1)}
      />
      <Comparison question={{ before, at, of }} />
    </div>
  );
}

function Comparison({ question }: { readonly question: ComparisonQuestion }) {
  const key = Object.values(question).join(' ');
  const [offset, setOffset] = useOffset(key);
  const { data, error, isPending, isPlaceholderData, refetch } = useComparison(question, offset);
  return (
    <>
      {isPending && <LoadingRows what="the answer" />}
      {error !== null && (
        <LoadError what="The answer" error={error} onRetry={() => void refetch()} />
      )}
      {error === null && data !== undefined && (
        <Changes
          answered={data}
          page={{ offset, isLoading: isPlaceholderData, onTurn: setOffset }}
        />
      )}
    </>
  );
}
