import { Link, useSearchParams } from 'react-router';
import styles from './AccessPage.module.css';
import { shadowAddress } from './access-address';

/** Before anything was asked: what can be. */
export function AccessStart() {
  const [params] = useSearchParams();
  return (
    <>
      <p className={styles.lead}>
        Choose a person, group, app or token to see what it can reach and by which ways; or a
        project, space, filter, dashboard or repository to see who can read, change or administer
        it, what the smallest change is that ends that, and who would lose what.
      </p>
      <p className={styles.lead}>
        Or ask <Link to={shadowAddress(params)}>who can become an administrator by one step</Link>.
      </p>
    </>
  );
}
