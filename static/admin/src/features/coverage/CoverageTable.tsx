import Lozenge from '@atlaskit/lozenge';
import { Link } from 'react-router';
import type { CoverageOutcome, RuleCoverageDetail } from '../../../../../src/contract';
import { VisuallyHidden } from '../../components/VisuallyHidden';
import { asSentence, formatNumber } from '../../components/words';
import { findingsAddress } from '../findings/finding-filter';
import styles from './CoverageTable.module.css';
import { coverageByProduct } from './coverage-view';
import { outcomeWords } from './coverage-words';

const appearances = {
  evaluated: 'success',
  attested: 'success',
  unattested: 'warning',
  'not-available': 'warning',
  error: 'danger',
  'not-applicable': 'neutral',
} as const satisfies Record<CoverageOutcome, string>;

/** Rules by product with what came of them, in numbers of resources. */
export function CoverageTable({ rules }: { readonly rules: readonly RuleCoverageDetail[] }) {
  return (
    <div className={styles.scroller}>
      <table className={styles.table}>
        <caption>
          <VisuallyHidden>Rules by product, and whether they could be answered</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            <th scope="col">Rule</th>
            <th scope="col" className={styles.outcome}>
              Outcome
            </th>
            <th scope="col" className={styles.number}>
              Passed
            </th>
            <th scope="col" className={styles.number}>
              Failed
            </th>
            <th scope="col" className={styles.number}>
              Unseen
            </th>
          </tr>
        </thead>
        {coverageByProduct(rules).map(({ name, rules: members }) => (
          <tbody key={name}>
            <tr>
              <th scope="rowgroup" colSpan={5} className={styles.product}>
                {name}
              </th>
            </tr>
            {members.map((rule) => (
              <RuleRow key={rule.rule} rule={rule} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

function RuleRow({ rule }: { readonly rule: RuleCoverageDetail }) {
  const { name, meaning } = outcomeWords[rule.outcome];
  const total = rule.passed + rule.failed + rule.unseen;
  return (
    <tr>
      <th scope="row" className={styles.rule}>
        {rule.title}
        <div className={styles.id}>{rule.rule}</div>
        {rule.reason !== undefined && (
          <div className={styles.reason}>{asSentence(rule.reason)}</div>
        )}
      </th>
      <td className={styles.outcome} title={meaning}>
        <Lozenge appearance={appearances[rule.outcome]}>{name}</Lozenge>
      </td>
      <td className={styles.number}>{ofTotal(rule.passed, total)}</td>
      <td className={styles.number}>
        {rule.failed === 0 ? (
          ofTotal(rule.failed, total)
        ) : (
          <Link to={findingsAddress({ rules: [rule.rule] })}>{ofTotal(rule.failed, total)}</Link>
        )}
      </td>
      <td className={styles.number}>{ofTotal(rule.unseen, total)}</td>
    </tr>
  );
}

/** A number of resources with what it is a part of; a dash where the rule looked at none. */
function ofTotal(count: number, total: number): string {
  return total === 0 ? '–' : `${formatNumber(count)} of ${formatNumber(total)}`;
}
