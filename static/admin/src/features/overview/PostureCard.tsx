import type { Overview } from '../../../../../src/contract';
import { Card } from '../../components/Card';
import styles from './PostureCard.module.css';
import { ProductBars } from './ProductBars';
import { Score } from './Score';

/** How safe the site is, how sure that is, and where the findings are. */
export function PostureCard({ overview }: { readonly overview: Overview }) {
  const { trend, scan, posture } = overview;
  const score = trend.at(-1)?.score ?? scan?.score;
  return (
    <Card title="Posture">
      <div className={styles.posture}>
        {score !== undefined && (
          <Score score={score} before={trend.at(-2)?.score} coverage={scan?.coverage} />
        )}
        {posture !== undefined && (
          <ProductBars products={posture.products} scannedAt={scan?.startedAt} />
        )}
      </div>
    </Card>
  );
}
