import SectionMessage from '@atlaskit/section-message';
import { asSentence } from '../../components/words';
import styles from './Limits.module.css';

/** What an answer does not know, said where the answer is. */
export function Limits({ limits }: { readonly limits: readonly string[] }) {
  if (limits.length === 0) return null;
  return (
    <SectionMessage appearance="warning" title="What this answer does not know">
      <ul className={styles.limits}>
        {limits.map((limit) => (
          <li key={limit}>{asSentence(limit)}</li>
        ))}
      </ul>
    </SectionMessage>
  );
}
