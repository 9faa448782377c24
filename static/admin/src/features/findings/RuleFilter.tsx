import { byProduct } from '../../components/by-product';
import { SelectField } from '../../components/SelectField';
import { useCoverage } from '../coverage/coverage-queries';
import styles from './RuleFilter.module.css';

interface Props {
  /** Empty = any rule. */
  readonly chosen: readonly string[];
  readonly onChange: (rules: readonly string[]) => void;
}

/** Narrows the table to a rule; an address may narrow it to several. The rules are those of the last scan. */
export function RuleFilter({ chosen, onChange }: Props) {
  const { data: rules = [] } = useCoverage();
  const value = chosen.join(',');
  const isListed = value === '' || rules.some((one) => one.rule === value);
  return (
    <span className={styles.field}>
      <SelectField
        isFilter
        label="Rule"
        value={value}
        onChange={(next) => onChange(next === '' ? [] : next.split(','))}
      >
        <option value="">Any rule</option>
        {!isListed && (
          <option value={value}>{chosen.length === 1 ? value : `${chosen.length} rules`}</option>
        )}
        {byProduct(rules, ({ rule }) => rule).map(({ name, members }) => (
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
