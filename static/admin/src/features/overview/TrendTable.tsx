import { severities } from '../../../../../src/contract/severity';
import type { TrendPoint } from '../../../../../src/contract';
import { severityWords } from '../../components/severity-words';
import { absoluteTime } from '../../components/time';
import styles from './TrendTable.module.css';

/** The numbers of the trend, newest first. */
export function TrendTable({ points }: { readonly points: readonly TrendPoint[] }) {
  return (
    <div className={styles.scroller}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Scan</th>
            <th scope="col">Score</th>
            {severities.map((severity) => (
              <th key={severity} scope="col">
                {severityWords[severity].name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {points.toReversed().map(({ scanId, at, score, open }) => (
            <tr key={scanId}>
              <th scope="row">{absoluteTime(at)}</th>
              <td>{score}</td>
              {severities.map((severity) => (
                <td key={severity}>{open[severity]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
