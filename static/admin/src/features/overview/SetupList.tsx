import DoneIcon from '@atlaskit/icon/core/status-success';
import OpenIcon from '@atlaskit/icon/core/check-circle-unchecked';
import { Link } from 'react-router';
import styles from './SetupList.module.css';
import type { SetupStep } from './setup-steps';

interface Props {
  readonly steps: readonly SetupStep[];
  /** Whether each step says at length what comes of it. */
  readonly isDetailed?: boolean;
}

/** Steps with whether they are done, each leading to where it is done. */
export function SetupList({ steps, isDetailed = false }: Props) {
  return (
    <ul className={styles.list}>
      {steps.map(({ name, about, details, address, isDone }) => (
        <li key={name}>
          <Link className={styles.step} to={address} data-done={isDone ? '' : undefined}>
            <span className={styles.icon}>
              {isDone ? (
                <DoneIcon label="Done" size="small" color="var(--ds-icon-success)" />
              ) : (
                <OpenIcon label="To do" size="small" color="currentColor" />
              )}
            </span>
            <span>
              <span className={styles.name}>{name}</span>
              <span className={styles.about}>{about}</span>
              {isDetailed && <span className={styles.details}>{details}</span>}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
