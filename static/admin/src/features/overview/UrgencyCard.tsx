import { Link } from 'react-router';
import { severities } from '../../../../../src/contract/severity';
import type { Posture, SeverityCounts } from '../../../../../src/contract';
import { Card } from '../../components/Card';
import { severityWords } from '../../components/severity-words';
import { formatNumber } from '../../components/words';
import { findingsAddress } from '../findings/finding-filter';
import { SeverityMark } from './SeverityMark';
import styles from './UrgencyCard.module.css';

interface Props {
  readonly open: SeverityCounts;
  readonly forecast: Posture['forecast'] | undefined;
}

/** Open findings by the time they leave, and what the score becomes when all down to there are fixed. */
export function UrgencyCard({ open, forecast }: Props) {
  return (
    <Card title="Open findings" flush>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Fix</th>
            <th scope="col" className={styles.number}>
              Open
            </th>
            {forecast !== undefined && (
              <th
                scope="col"
                className={styles.number}
                title="The score once these and everything more urgent are fixed"
              >
                Score after
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {severities.map((severity) => (
            <tr
              key={severity}
              className={styles.row}
              data-none={open[severity] === 0 ? '' : undefined}
            >
              <th scope="row" className={styles.due}>
                <SeverityMark severity={severity} />
                <span>
                  <Link className={styles.when} to={findingsAddress({ severities: [severity] })}>
                    {severityWords[severity].when}
                  </Link>
                  <span className={styles.name}>{severityWords[severity].name}</span>
                </span>
              </th>
              <td className={styles.count}>{formatNumber(open[severity])}</td>
              {forecast !== undefined && (
                <td className={styles.then}>{severity === 'info' ? '' : forecast[severity]}</td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}
