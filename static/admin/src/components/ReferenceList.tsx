import { DetailSection } from './DetailSection';
import styles from './Details.module.css';
import { ProductLink } from './ProductLink';

/** Where more is written; nothing when that is nowhere. */
export function ReferenceList({ references }: { readonly references: readonly string[] }) {
  if (references.length === 0) return null;
  return (
    <DetailSection title="References">
      <ul className={styles.references}>
        {references.map((url) => (
          <li key={url}>
            <ProductLink url={url}>{url.replace(/^https?:\/\//, '')}</ProductLink>
          </li>
        ))}
      </ul>
    </DetailSection>
  );
}
