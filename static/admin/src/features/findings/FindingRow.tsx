import { Link } from 'react-router';
import type { FindingSummary } from '../../../../../src/contract';
import { CheckBox } from '../../components/CheckBox';
import list from '../../components/ListTable.module.css';
import { ProductLink } from '../../components/ProductLink';
import { RelativeTime } from '../../components/RelativeTime';
import { countedReach, resourceTypeName } from '../../components/resource-words';
import { severityWords } from '../../components/severity-words';
import { SeverityLozenge } from '../../components/SeverityLozenge';
import { VisuallyHidden } from '../../components/VisuallyHidden';
import styles from './FindingsTable.module.css';
import { rowId } from './row-id';
import type { Selection } from './use-selection';

interface Props {
  readonly finding: FindingSummary;
  readonly address: string;
  /** Whether its panel is open. */
  readonly isOpen: boolean;
  readonly selection: Selection;
  /** Whether the row above says its rule and severity for all of a group. */
  readonly isInGroup?: boolean;
}

/** One finding; the whole row opens its panel. */
export function FindingRow({ finding, address, isOpen, selection, isInGroup = false }: Props) {
  const { fingerprint, title, message, severity, resource, affectedCount, ticket } = finding;
  const isChosen = selection.has(fingerprint);
  return (
    <tr className={list.row} data-selected={isOpen || isChosen ? '' : undefined}>
      <td className={styles.choose}>
        <CheckBox
          label={`Choose: ${message}`}
          hidesLabel
          isChecked={isChosen}
          onChange={(chosen) => selection.set([finding], chosen)}
        />
      </td>
      <td className={styles.severity}>
        {isInGroup ? (
          <VisuallyHidden>{severityWords[severity].name}</VisuallyHidden>
        ) : (
          <SeverityLozenge severity={severity} />
        )}
      </td>
      <td className={isInGroup ? styles.inGroup : undefined}>
        <Link
          id={rowId(fingerprint)}
          className={list.open}
          to={address}
          data-row=""
          aria-current={isOpen ? 'true' : undefined}
        >
          {message}
        </Link>
        {message !== title && !isInGroup && <div className={list.about}>{title}</div>}
      </td>
      <td className={styles.resource}>
        <div className={styles.name} title={resource.name} dir="auto">
          {resource.name}
        </div>
        <div className={list.about}>{resourceTypeName(resource.type)}</div>
      </td>
      <td className={styles.affected}>
        {affectedCount === 0 ? (
          <span aria-label="Nothing else">–</span>
        ) : (
          countedReach(affectedCount, finding.affectedType)
        )}
      </td>
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
