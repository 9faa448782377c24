import { LoadError } from '../../components/LoadError';
import { useProgress } from '../scans/scans-queries';
import { RunningScan } from '../scans/RunningScan';
import { FirstRun } from './FirstRun';
import { NothingEvaluated } from './NothingEvaluated';
import { OverviewLoading } from './OverviewLoading';
import { OverviewReport } from './OverviewReport';
import styles from './OverviewPage.module.css';
import { SetupGuide } from './SetupGuide';
import { useOverview } from './overview-query';

/** The first place of the page: the answer, or the way to it. */
export function OverviewPage() {
  const overview = useOverview();
  const progress = useProgress();
  if (overview.isPending) return <OverviewLoading />;
  if (overview.isError) {
    const retry = () => void overview.refetch();
    return <LoadError what="The overview" error={overview.error} onRetry={retry} />;
  }
  const { data } = overview;
  if (data.trend.length > 0 || data.scan?.score !== undefined) {
    return <OverviewReport overview={data} />;
  }
  const running = progress.data ?? data.running;
  if (running !== undefined) {
    return (
      <div className={styles.first}>
        <RunningScan progress={running} isFirst />
        <SetupGuide />
      </div>
    );
  }
  return data.scan === undefined ? <FirstRun /> : <NothingEvaluated scan={data.scan} />;
}
