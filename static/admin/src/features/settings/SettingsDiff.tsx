import { VisuallyHidden } from '../../components/VisuallyHidden';
import type { SettingChange } from './settings-diff';
import styles from './SettingsDiff.module.css';

/** What would change, before it does. */
export function SettingsDiff({ changes }: { readonly changes: readonly SettingChange[] }) {
  return (
    <div className={styles.scroller}>
      <table className={styles.table}>
        <caption>
          <VisuallyHidden>What would change</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            <th scope="col">Setting</th>
            <th scope="col">Now</th>
            <th scope="col">Then</th>
          </tr>
        </thead>
        <tbody>
          {changes.map(({ key, label, value, list }) => (
            <tr key={key}>
              <th scope="row">{label}</th>
              {value !== undefined && (
                <>
                  <td className={styles.from}>{value.from}</td>
                  <td>{value.to}</td>
                </>
              )}
              {list !== undefined && (
                <td colSpan={2} className={styles.change}>
                  {list.added.length > 0 && <p>Added: {list.added.join(', ')}</p>}
                  {list.removed.length > 0 && <p>Removed: {list.removed.join(', ')}</p>}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
