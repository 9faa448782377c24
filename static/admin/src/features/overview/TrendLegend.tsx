import type { TrendPoint } from '../../../../../src/contract';
import colors from '../../components/SeverityColors.module.css';
import { severityWords } from '../../components/severity-words';
import { absoluteTime } from '../../components/time';
import styles from './TrendChart.module.css';
import { trendSeverities } from './trend-severities';

/** What the colours of the chart are, with the numbers of one scan. */
export function TrendLegend({ point }: { readonly point: TrendPoint }) {
  return (
    <ul className={styles.legend}>
      <li className={styles.day}>{absoluteTime(point.at)}</li>
      <li>
        <span className={`${styles.key ?? ''} ${styles.scoreKey ?? ''}`} />
        Score {point.score}
      </li>
      {trendSeverities.map((severity) => (
        <li key={severity}>
          <span className={`${styles.key ?? ''} ${colors[severity] ?? ''}`} />
          {severityWords[severity].name} {point.open[severity]}
        </li>
      ))}
    </ul>
  );
}
