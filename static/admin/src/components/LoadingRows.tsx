import Skeleton from '@atlaskit/skeleton';
import styles from './LoadingRows.module.css';
import { VisuallyHidden } from './VisuallyHidden';

interface Props {
  /** What is being loaded, for screen readers: "the findings". */
  readonly what: string;
  readonly rows?: number;
}

/** Holds the place of a list while it loads. */
export function LoadingRows({ what, rows = 6 }: Props) {
  return (
    <div className={styles.rows}>
      <VisuallyHidden live>Loading {what}</VisuallyHidden>
      {Array.from({ length: rows }, (_, index) => (
        <div key={index} className={styles.row} aria-hidden="true">
          <Skeleton width="72px" height="16px" borderRadius="var(--ds-radius-small)" isShimmering />
          <Skeleton width="100%" height="16px" borderRadius="var(--ds-radius-small)" isShimmering />
        </div>
      ))}
    </div>
  );
}
