import type { Overview } from '../../../../../src/contract';
import { LoadError } from '../../components/LoadError';
import { LoadingRows } from '../../components/LoadingRows';
import { ScanProgressCard } from '../scans/ScanProgressCard';
import { Answer } from './Answer';
import { FirstRun } from './FirstRun';
import { ScanNotice } from './ScanNotice';
import { ScoreCard } from './ScoreCard';
import { TopFindings } from './TopFindings';
import { TrendCard } from './TrendCard';
import { UrgencyCard } from './UrgencyCard';
import { useOverview } from './use-overview';
import './overview.css';

/** The first thing an administrator sees: the answer, how sure it is, and what to do first. */
export function OverviewPage() {
  const { data, error, refetch } = useOverview();
  if (error !== null)
    return <LoadError what="The overview" error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <LoadingRows what="the overview" />;
  return (
    <div className="pp-stack">
      <ScanProgressCard />
      <Posture overview={data} />
    </div>
  );
}

function Posture({ overview }: { readonly overview: Overview }) {
  const { scan, running, trend } = overview;
  if (scan === undefined) return running === undefined ? <FirstRun /> : null;
  return (
    <>
      <ScanNotice scan={scan} />
      {trend.length === 0 ? null : (
        <>
          <Answer overview={overview} />
          <div className="pp-overview-grid">
            <ScoreCard overview={overview} />
            <TrendCard trend={trend} />
          </div>
          <UrgencyCard open={overview.open} />
          <TopFindings findings={overview.topFindings} />
        </>
      )}
    </>
  );
}
