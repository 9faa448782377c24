import { products } from '../../../../../src/contract/resource';
import type { RuleCoverageDetail } from '../../../../../src/contract';
import { productNames, productOfRule } from '../../components/resource-words';
import { SelectField } from '../../components/SelectField';
import { useCoverage } from '../coverage/coverage-queries';
import styles from './RuleFilter.module.css';

interface Props {
  /** '' = any rule. */
  readonly rule: string;
  readonly onChange: (rule: string) => void;
}

/** Narrows the table to one rule. The rules are those of the last scan. */
export function RuleFilter({ rule, onChange }: Props) {
  const { data: rules = [] } = useCoverage();
  const isKnown = rule === '' || rules.some((one) => one.rule === rule);
  return (
    <span className={styles.field}>
      <SelectField label="Rule" value={rule} onChange={onChange}>
        <option value="">Any rule</option>
        {!isKnown && <option value={rule}>{rule}</option>}
        {byProduct(rules).map(({ name, members }) => (
          <optgroup key={name} label={name}>
            {members.map((one) => (
              <option key={one.rule} value={one.rule}>
                {one.title}
              </option>
            ))}
          </optgroup>
        ))}
      </SelectField>
    </span>
  );
}

function byProduct(rules: readonly RuleCoverageDetail[]) {
  return [...products, undefined]
    .map((product) => ({
      name: product === undefined ? 'Other' : productNames[product],
      members: rules.filter(({ rule }) => productOfRule(rule) === product),
    }))
    .filter(({ members }) => members.length > 0);
}
