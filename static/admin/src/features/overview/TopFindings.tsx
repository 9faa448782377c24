import { Link } from 'react-router';
import type { Overview } from '../../../../../src/contract';
import { Card } from '../../components/Card';
import { resourceTypeName } from '../../components/resource-words';
import { SeverityLozenge } from '../../components/SeverityLozenge';
import { findingAddress, findingsAddress } from '../findings/finding-filter';
import styles from './TopFindings.module.css';

/** What to begin with: the most urgent open findings. */
export function TopFindings({ overview }: { readonly overview: Overview }) {
  const { topFindings, open } = overview;
  return (
    <Card
      title={open.critical > 0 ? 'What to do today' : 'What to do next'}
      aside={<Link to={findingsAddress()}>All findings</Link>}
      flush
    >
      {topFindings.length === 0 ? (
        <p className={styles.none}>Nothing is open.</p>
      ) : (
        <ul className={styles.list}>
          {topFindings.map(({ fingerprint, severity, message, resource, ticket }) => (
            <li key={fingerprint} className={styles.row}>
              <SeverityLozenge severity={severity} />
              <div>
                <Link className={styles.open} to={findingAddress(fingerprint)}>
                  {message}
                </Link>
                <p className={styles.about}>
                  {resourceTypeName(resource.type)} {resource.name}
                  {ticket === undefined ? '' : ` · ${ticket.issueKey}`}
                </p>
              </div>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
