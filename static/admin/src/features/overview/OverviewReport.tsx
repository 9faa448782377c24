import type { Overview } from '../../../../../src/contract';
import { Answer } from './Answer';
import { LastScanCard } from './LastScanCard';
import { LastScanMessage } from './LastScanMessage';
import styles from './OverviewReport.module.css';
import { PostureCard } from './PostureCard';
import { TopFindings } from './TopFindings';
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
          <TopFindings overview={overview} />
        </div>
        <div className={styles.column}>
          <UrgencyCard open={overview.open} />
          <LastScanCard overview={overview} />
        </div>
      </div>
    </div>
  );
}
