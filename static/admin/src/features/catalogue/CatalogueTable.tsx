import { Link } from 'react-router';
import type { CatalogueEntry } from '../../../../../src/contract';
import type { ProductGroup } from '../../components/by-product';
import list from '../../components/ListTable.module.css';
import { ListTable } from '../../components/ListTable';
import { RuleGroup } from '../../components/RuleGroup';
import { SeverityLozenge } from '../../components/SeverityLozenge';
import { ofTotal } from '../coverage/coverage-numbers';
import { effectiveSeverity } from './catalogue-filter';
import styles from './CatalogueTable.module.css';
import { ruleAddress } from './rule-address';
import { standingsOf } from './standing';
import { StandingLozenge } from './StandingLozenge';

interface Props {
  readonly groups: readonly ProductGroup<CatalogueEntry>[];
  /** Id of the rule whose panel is open; empty when none is. */
  readonly opened: string;
  readonly params: URLSearchParams;
}

/** Rules by product. Arrow keys go from row to row. */
export function CatalogueTable({ groups, opened, params }: Props) {
  return (
    <ListTable
      caption="Rules by product, and where each stands"
      head={
        <>
          <th scope="col" className={styles.severity}>
            Severity
          </th>
          <th scope="col">Rule</th>
          <th scope="col" className={styles.outcome}>
            Today
          </th>
          <th scope="col" className={list.number}>
            Failed
          </th>
        </>
      }
    >
      {groups.map(({ name, members }) => (
        <RuleGroup key={name} name={name} size={members.length} columns={4}>
          {members.map((entry) => (
            <RuleRow
              key={entry.id}
              entry={entry}
              isOpen={entry.id === opened}
              address={ruleAddress(entry.id, params)}
            />
          ))}
        </RuleGroup>
      ))}
    </ListTable>
  );
}

interface RowProps {
  readonly entry: CatalogueEntry;
  readonly isOpen: boolean;
  readonly address: string;
}

/** One rule; the whole row opens its panel. */
function RuleRow({ entry, isOpen, address }: RowProps) {
  const { id, title, disabled, coverage } = entry;
  return (
    <tr className={list.row} data-selected={isOpen ? '' : undefined}>
      <td className={styles.severity}>
        <SeverityLozenge severity={effectiveSeverity(entry)} />
      </td>
      <th scope="row">
        <Link
          id={`rule-${id}`}
          className={disabled ? `${list.open ?? ''} ${styles.off ?? ''}` : (list.open ?? '')}
          to={address}
          data-row=""
          aria-current={isOpen ? 'true' : undefined}
        >
          {title}
        </Link>
        <div className={list.about}>{id}</div>
      </th>
      <td className={styles.outcome}>
        <span className={styles.lozenges}>
          {standingsOf(entry).map((standing) => (
            <StandingLozenge key={standing} standing={standing} />
          ))}
        </span>
      </td>
      <td className={list.number}>
        {coverage === undefined || disabled
          ? '–'
          : ofTotal(coverage.failed, coverage.passed + coverage.failed + coverage.unseen)}
      </td>
    </tr>
  );
}
