import type { Overview } from '../../../../../src/contract';
import { Card } from '../../components/Card';
import styles from './PostureCard.module.css';
import { Score } from './Score';
import { TrendChart } from './TrendChart';

/** How safe the site is, how sure that is, and where it is going. */
export function PostureCard({ overview }: { readonly overview: Overview }) {
  const { trend, scan } = overview;
  const last = trend.at(-1);
  const before = trend.at(-2);
  const score = last?.score ?? scan?.score;
  return (
    <Card title="Posture">
      <div className={styles.posture}>
        {score !== undefined && (
          <Score score={score} before={before?.score} coverage={scan?.coverage} />
        )}
        {trend.length > 1 ? (
          <TrendChart points={trend} />
        ) : (
          <p className={styles.noTrend}>
            The trend begins with the next scan: from then on you see here what changed.
          </p>
        )}
      </div>
    </Card>
  );
}
