import type { Overview } from '../../../../../src/contract';
import { Answer } from './Answer';
import { LastScanCard } from './LastScanCard';
import { LastScanMessage } from './LastScanMessage';
import styles from './OverviewReport.module.css';
import { NextSteps } from './NextSteps';
import { PostureCard } from './PostureCard';
import { SetupCard } from './SetupCard';
import { TrendCard } from './TrendCard';
import { UrgencyCard } from './UrgencyCard';

/** The state of the site after its last evaluated scan. */
export function OverviewReport({ overview }: { readonly overview: Overview }) {
  return (
    <div className={styles.report}>
      <Answer overview={overview} />
      {overview.scan !== undefined && <LastScanMessage scan={overview.scan} />}
      <div className={styles.columns}>
        <div className={styles.column}>
          <PostureCard overview={overview} />
          {overview.posture !== undefined && <NextSteps groups={overview.posture.groups} />}
          <TrendCard trend={overview.trend} />
        </div>
        <div className={styles.column}>
          <UrgencyCard open={overview.open} forecast={overview.posture?.forecast} />
          <LastScanCard overview={overview} />
          <SetupCard title="Complete the picture" />
        </div>
      </div>
    </div>
  );
}
