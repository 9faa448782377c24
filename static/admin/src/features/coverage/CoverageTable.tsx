import type { RuleCoverageDetail } from '../../../../../src/contract';
import { byProduct } from '../../components/by-product';
import { VisuallyHidden } from '../../components/VisuallyHidden';
import { CoverageRow } from './CoverageRow';
import styles from './CoverageTable.module.css';

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
              Seen
            </th>
            <th scope="col" className={styles.number}>
              Passed
            </th>
            <th scope="col" className={styles.number}>
              Failed
            </th>
          </tr>
        </thead>
        {byProduct(rules, ({ rule }) => rule).map(({ name, members }) => (
          <tbody key={name}>
            <tr>
              <th scope="rowgroup" colSpan={5} className={styles.product}>
                {name}
              </th>
            </tr>
            {members.map((rule) => (
              <CoverageRow key={rule.rule} rule={rule} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}
