import type { Overview } from '../../../../../src/contract';
import { Card } from '../../components/Card';
import { TrendChart } from './TrendChart';
import styles from './TrendCard.module.css';

/** Where the site is going, from the second scan on. */
export function TrendCard({ trend }: Pick<Overview, 'trend'>) {
  return (
    <Card title="Trend">
      {trend.length > 1 ? (
        <TrendChart points={trend} />
      ) : (
        <p className={styles.none}>
          It begins with the next scan: from then on you see here what changed.
        </p>
      )}
    </Card>
  );
}
