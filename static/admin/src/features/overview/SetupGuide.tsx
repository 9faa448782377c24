import { SetupCard } from './SetupCard';
import styles from './SetupGuide.module.css';

/** Around the first scan: what else can be set up, why, and that none of it has to be. */
export function SetupGuide() {
  return (
    <SetupCard title="See more, if you like" isDetailed>
      <p className={styles.lead}>
        Each is optional and can wait: it stays in the settings. What is connected is read from the
        next scan on.
      </p>
    </SetupCard>
  );
}
