import Button from '@atlaskit/button/new';
import DoneIcon from '@atlaskit/icon/core/status-success';
import OpenIcon from '@atlaskit/icon/core/check-circle-unchecked';
import { Link } from 'react-router';
import { Card } from '../../components/Card';
import { useStoredFlag } from '../../components/use-stored-flag';
import { useControls } from '../attestations/attestations-queries';
import { useConnectionNeeds, useConnections } from '../connections/connections-queries';
import { useSettings } from '../settings/settings-queries';
import styles from './SetupCard.module.css';
import { setupSteps } from './setup-steps';

/** What would make the picture more complete, until it is or people do not want to be told. */
export function SetupCard() {
  const [isHidden, hide] = useStoredFlag('setup-hidden');
  const needs = useConnectionNeeds().data;
  const connections = useConnections().data;
  const operations = useSettings().data?.operations;
  const controls = useControls().data;
  if (isHidden) return null;
  if (needs === undefined || connections === undefined) return null;
  if (operations === undefined || controls === undefined) return null;
  const steps = setupSteps({ needs, connections, operations, controls });
  const done = steps.filter(({ isDone }) => isDone).length;
  if (done === steps.length) return null;
  return (
    <Card
      title="Complete the picture"
      aside={
        <Button appearance="subtle" spacing="compact" onClick={() => hide(true)}>
          Hide
        </Button>
      }
      flush
    >
      <ul className={styles.list}>
        {steps.map(({ name, about, address, isDone }) => (
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
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}
