import type { NeededScope } from '../../../../../src/contract';
import { listed } from '../../components/words';
import styles from './GuideSteps.module.css';

/** Scopes to choose, and what each is for. */
export function ScopeList({ scopes }: { readonly scopes: readonly NeededScope[] }) {
  return (
    <ul className={styles.scopes}>
      {scopes.map(({ scope, what }) => (
        <li key={scope}>
          <code>{scope}</code> <span className={styles.what}>{listed([...new Set(what)])}</span>
        </li>
      ))}
    </ul>
  );
}
