import { Link } from 'react-router';
import { severities } from '../../../../../src/contract/severity';
import type { SeverityCounts } from '../../../../../src/contract';
import { Card } from '../../components/Card';
import { severityWords } from '../../components/severity-words';
import { formatNumber } from '../../components/words';
import { findingsAddress } from '../findings/finding-filter';
import { SeverityMark } from './SeverityMark';
import styles from './UrgencyCard.module.css';

/** Open findings by the time they leave. */
export function UrgencyCard({ open }: { readonly open: SeverityCounts }) {
  return (
    <Card title="Open findings" flush>
      <ul className={styles.list}>
        {severities.map((severity) => (
          <li key={severity}>
            <Link className={styles.row} to={findingsAddress({ severities: [severity] })}>
              <SeverityMark severity={severity} />
              <span>
                <span className={styles.when}>{severityWords[severity].when}</span>
                <span className={styles.name}>{severityWords[severity].name}</span>
              </span>
              <span className={styles.count} data-none={open[severity] === 0 ? '' : undefined}>
                {formatNumber(open[severity])}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}
