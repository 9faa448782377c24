import type { Evidence } from '../../../../../src/contract';
import styles from './EvidenceList.module.css';

/** What was read, from where, and the raw values behind it. */
export function EvidenceList({ evidence }: { readonly evidence: readonly Evidence[] }) {
  return (
    <ul className={styles.list}>
      {evidence.map(({ text, source, data }, index) => (
        <li key={index} className={styles.evidence}>
          <p>{text}</p>
          <p className={styles.source}>
            Read from <code>{source}</code>
          </p>
          {Object.keys(data).length > 0 && (
            <details>
              <summary className={styles.summary}>Raw values</summary>
              <dl className={styles.data}>
                {Object.entries(data).map(([name, value]) => (
                  <div key={name} className={styles.pair}>
                    <dt>{name}</dt>
                    <dd>
                      <code>{String(value)}</code>
                    </dd>
                  </div>
                ))}
              </dl>
            </details>
          )}
        </li>
      ))}
    </ul>
  );
}
