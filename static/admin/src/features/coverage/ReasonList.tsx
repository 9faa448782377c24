import type { UnseenReason } from '../../../../../src/contract';
import { countedReach } from '../../components/resource-words';
import { asSentence, listed } from '../../components/words';
import styles from './ReasonList.module.css';

/** Why resources could not be seen, each reason with the resources that it hides. */
export function ReasonList({ reasons }: { readonly reasons: readonly UnseenReason[] }) {
  return (
    <details className={styles.reasons}>
      <summary>What could not be seen</summary>
      <ul className={styles.list}>
        {reasons.map((reason) => (
          <li key={reason.reason}>
            {asSentence(reason.reason)}
            <div className={styles.names}>{hiddenText(reason)}</div>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** "12 projects: HR, Legal and 10 more" */
function hiddenText({ count, resources }: UnseenReason): string {
  if (count === 0) return 'A whole list, so nobody knows how many.';
  const names = resources.map(({ name }) => name);
  const hidden = count - names.length;
  const shown = hidden > 0 ? [...names, `${hidden} more`] : names;
  return `${countedReach(count, resources[0]?.type)}: ${listed(shown)}`;
}
