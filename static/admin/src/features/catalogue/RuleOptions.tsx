import { Link } from 'react-router';
import type { CatalogueRule } from '../../../../../src/contract';
import { useSettings } from '../settings/settings-queries';
import { optionLines } from './rule-options';
import styles from './RuleOptions.module.css';

/** The settings that change a rule's answer: what they are now, and at first. */
export function RuleOptions({ options }: Pick<CatalogueRule, 'options'>) {
  const settings = useSettings().data?.settings;
  if (settings === undefined || options.length === 0) return null;
  return (
    <div className={styles.scroller}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Setting it reads</th>
            <th scope="col">Now</th>
            <th scope="col">Default</th>
          </tr>
        </thead>
        <tbody>
          {optionLines(options, settings).map(({ name, label, current, initial }) => (
            <tr key={name}>
              <th scope="row">
                <Link to="/settings">{label}</Link>
              </th>
              <td className={current === initial ? undefined : styles.changed}>{current}</td>
              <td>{initial}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
