import type { RuleCoverageDetail } from '../../../../../src/contract';
import { VisuallyHidden } from '../../components/VisuallyHidden';
import { productNames } from '../../components/resource-words';
import { asSentence, counted, formatNumber } from '../../components/words';
import { groupsOf } from './coverage-view';
import type { CoverageGroup } from './coverage-view';
import { OutcomeLozenge } from './OutcomeLozenge';

/** The rules by product, each with what it rests on. */
export function CoverageTable({ rules }: { readonly rules: readonly RuleCoverageDetail[] }) {
  return (
    <div className="pp-table-wrap">
      <table className="pp-table pp-coverage">
        <caption>
          <VisuallyHidden>Rules by product, and whether they could be answered</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            <th scope="col">Rule</th>
            <th scope="col">Outcome</th>
            <th scope="col">Passed</th>
            <th scope="col">Failed</th>
            <th scope="col">Not seen</th>
          </tr>
        </thead>
        {groupsOf(rules).map((group) => (
          <Group key={group.product ?? 'other'} group={group} />
        ))}
      </table>
    </div>
  );
}

function Group({ group: { product, rules } }: { readonly group: CoverageGroup }) {
  return (
    <tbody>
      <tr className="pp-coverage-group">
        <th scope="rowgroup" colSpan={5}>
          {product === undefined ? 'Everything else' : productNames[product]}
          <span className="pp-coverage-quiet"> {counted(rules.length, 'rule')}</span>
        </th>
      </tr>
      {rules.map((line) => (
        <Row key={line.rule} line={line} />
      ))}
    </tbody>
  );
}

function Row({ line }: { readonly line: RuleCoverageDetail }) {
  const { rule, title, outcome, reason, passed, failed, unseen } = line;
  const total = passed + failed + unseen;
  return (
    <tr>
      <th scope="row" className="pp-coverage-rule">
        {title}
        <code>{rule}</code>
      </th>
      <td className="pp-coverage-outcome">
        <OutcomeLozenge outcome={outcome} />
        {reason === undefined ? null : <p className="pp-coverage-quiet">{asSentence(reason)}</p>}
      </td>
      <td className="pp-coverage-number">{ofTotal(passed, total)}</td>
      <td className="pp-coverage-number">{ofTotal(failed, total)}</td>
      <td className="pp-coverage-number">{ofTotal(unseen, total)}</td>
    </tr>
  );
}

function ofTotal(count: number, total: number): string {
  return total === 0 ? '–' : `${formatNumber(count)} of ${formatNumber(total)}`;
}
