import type { RuleCoverageDetail } from '../../../../../src/contract';
import { byProduct } from '../../components/by-product';
import list from '../../components/ListTable.module.css';
import { ListTable } from '../../components/ListTable';
import { RuleGroup } from '../../components/RuleGroup';
import { CoverageRow } from './CoverageRow';
import styles from './CoverageTable.module.css';

/** Rules by product with what came of them, in numbers of resources. */
export function CoverageTable({ rules }: { readonly rules: readonly RuleCoverageDetail[] }) {
  return (
    <ListTable
      caption="Rules by product, and whether they could be answered"
      head={
        <>
          <th scope="col">Rule</th>
          <th scope="col" className={styles.outcome}>
            Outcome
          </th>
          <th scope="col" className={list.number}>
            Seen
          </th>
          <th scope="col" className={`${list.number ?? ''} ${styles.passed ?? ''}`}>
            Passed
          </th>
          <th scope="col" className={list.number}>
            Failed
          </th>
        </>
      }
    >
      {byProduct(rules, ({ rule }) => rule).map(({ name, members }) => (
        <RuleGroup key={name} name={name} size={members.length} columns={5}>
          {members.map((rule) => (
            <CoverageRow key={rule.rule} rule={rule} />
          ))}
        </RuleGroup>
      ))}
    </ListTable>
  );
}
