import Lozenge from '@atlaskit/lozenge';
import { Link } from 'react-router';
import type { CoverageOutcome, RuleCoverageDetail } from '../../../../../src/contract';
import list from '../../components/ListTable.module.css';
import { asSentence } from '../../components/words';
import { ruleAddress } from '../catalogue/rule-address';
import { findingsAddress } from '../findings/finding-filter';
import styles from './CoverageTable.module.css';
import { ofTotal, seenText } from './coverage-numbers';
import { outcomeWords } from './coverage-words';
import { ReasonList } from './ReasonList';

const appearances = {
  evaluated: 'success',
  attested: 'success',
  unattested: 'warning',
  'not-available': 'warning',
  error: 'danger',
  'not-applicable': 'neutral',
} as const satisfies Record<CoverageOutcome, string>;

/** One rule with what came of it, in numbers of resources, and why the rest was not seen. */
export function CoverageRow({ rule }: { readonly rule: RuleCoverageDetail }) {
  const { name, meaning } = outcomeWords[rule.outcome];
  const { passed, failed, reasons = [] } = rule;
  const total = passed + failed + rule.unseen;
  return (
    <tr>
      <th scope="row">
        <Link className={styles.title} to={ruleAddress(rule.rule)}>
          {rule.title}
        </Link>
        <div className={list.about}>{rule.rule}</div>
        {rule.reason !== undefined && (
          <div className={styles.reason}>{asSentence(rule.reason)}</div>
        )}
        {reasons.some(({ count }) => count > 0) && <ReasonList reasons={reasons} />}
      </th>
      <td className={styles.outcome} title={meaning}>
        <Lozenge appearance={appearances[rule.outcome]}>{name}</Lozenge>
      </td>
      <td className={list.number}>{seenText(rule)}</td>
      <td className={`${list.number ?? ''} ${styles.passed ?? ''}`}>{ofTotal(passed, total)}</td>
      <td className={list.number}>
        {failed === 0 ? (
          ofTotal(failed, total)
        ) : (
          <Link to={findingsAddress({ rules: [rule.rule] })}>{ofTotal(failed, total)}</Link>
        )}
      </td>
    </tr>
  );
}
