import { Link } from 'react-router';
import type { FindingSummary } from '../../../../../src/contract';
import { ProductLink } from '../../components/ProductLink';
import { RelativeTime } from '../../components/RelativeTime';
import { resourceTypeName } from '../../components/resource-words';
import { SeverityLozenge } from '../../components/SeverityLozenge';
import { formatNumber } from '../../components/words';
import styles from './FindingsTable.module.css';
import { rowId } from './row-id';

interface Props {
  readonly finding: FindingSummary;
  readonly address: string;
  readonly isSelected: boolean;
}

/** One finding; the whole row opens its panel. */
export function FindingRow({ finding, address, isSelected }: Props) {
  const { fingerprint, title, message, severity, resource, affectedCount, ticket } = finding;
  return (
    <tr className={styles.row} data-selected={isSelected ? '' : undefined}>
      <td className={styles.severity}>
        <SeverityLozenge severity={severity} />
      </td>
      <td className={styles.finding}>
        <Link
          id={rowId(fingerprint)}
          className={styles.open}
          to={address}
          aria-current={isSelected ? 'true' : undefined}
        >
          {message}
        </Link>
        {message !== title && <div className={styles.title}>{title}</div>}
      </td>
      <td className={styles.resource}>
        <div className={styles.name}>{resource.name}</div>
        <div className={styles.title}>{resourceTypeName(resource.type)}</div>
      </td>
      <td className={styles.number}>{affectedCount === 0 ? '–' : formatNumber(affectedCount)}</td>
      <td className={styles.time}>
        <RelativeTime at={finding.firstSeenAt} />
      </td>
      <td className={styles.ticket}>
        {ticket === undefined ? (
          <span aria-label="None">–</span>
        ) : (
          <ProductLink url={ticket.url} plain>
            {ticket.issueKey}
          </ProductLink>
        )}
      </td>
    </tr>
  );
}
