import Skeleton from '@atlaskit/skeleton';
import { VisuallyHidden } from '../../components/VisuallyHidden';
import styles from './OverviewReport.module.css';

/** Holds the place of the overview while it loads. */
export function OverviewLoading() {
  return (
    <div className={styles.report}>
      <VisuallyHidden live>Loading the overview</VisuallyHidden>
      <Skeleton
        width="min(640px, 100%)"
        height="32px"
        borderRadius="var(--ds-radius-small)"
        isShimmering
      />
      <Skeleton
        width="min(360px, 100%)"
        height="20px"
        borderRadius="var(--ds-radius-small)"
        isShimmering
      />
      <div className={styles.columns}>
        <Skeleton width="100%" height="320px" borderRadius="var(--ds-radius-large)" isShimmering />
        <Skeleton width="100%" height="320px" borderRadius="var(--ds-radius-large)" isShimmering />
      </div>
    </div>
  );
}
