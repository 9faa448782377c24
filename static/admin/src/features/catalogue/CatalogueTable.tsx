import { Link } from 'react-router';
import type { CatalogueEntry } from '../../../../../src/contract';
import type { ProductGroup } from '../../components/by-product';
import { moveFocus } from '../../components/move-focus';
import { SeverityLozenge } from '../../components/SeverityLozenge';
import { VisuallyHidden } from '../../components/VisuallyHidden';
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
    <div className={styles.scroller}>
      <table className={styles.table} onKeyDown={moveFocus}>
        <caption>
          <VisuallyHidden>Rules by product, and where each stands</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            <th scope="col" className={styles.severity}>
              Severity
            </th>
            <th scope="col">Rule</th>
            <th scope="col" className={styles.outcome}>
              Today
            </th>
            <th scope="col" className={styles.result}>
              Failed
            </th>
          </tr>
        </thead>
        {groups.map(({ name, members }) => (
          <tbody key={name}>
            <tr>
              <th scope="rowgroup" colSpan={4} className={styles.product}>
                {name}
              </th>
            </tr>
            {members.map((entry) => (
              <RuleRow
                key={entry.id}
                entry={entry}
                isOpen={entry.id === opened}
                address={ruleAddress(entry.id, params)}
              />
            ))}
          </tbody>
        ))}
      </table>
    </div>
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
    <tr
      className={styles.row}
      data-selected={isOpen ? '' : undefined}
      data-off={disabled ? '' : undefined}
    >
      <td className={styles.severity}>
        <SeverityLozenge severity={effectiveSeverity(entry)} />
      </td>
      <th scope="row" className={styles.rule}>
        <Link
          id={`rule-${id}`}
          className={styles.open}
          to={address}
          data-row=""
          aria-current={isOpen ? 'true' : undefined}
        >
          {title}
        </Link>
        <div className={styles.id}>{id}</div>
      </th>
      <td className={styles.outcome}>
        <span className={styles.lozenges}>
          {standingsOf(entry).map((standing) => (
            <StandingLozenge key={standing} standing={standing} />
          ))}
        </span>
      </td>
      <td className={styles.result}>
        {coverage === undefined || disabled
          ? '–'
          : ofTotal(coverage.failed, coverage.passed + coverage.failed + coverage.unseen)}
      </td>
    </tr>
  );
}
