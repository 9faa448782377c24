import Button from '@atlaskit/button/new';
import type { ReactNode } from 'react';
import { Card } from '../../components/Card';
import { useStoredFlag } from '../../components/use-stored-flag';
import styles from './SetupCard.module.css';
import { SetupList } from './SetupList';
import { useSetupSteps } from './use-setup-steps';

interface Props {
  readonly title: string;
  /** What stands before the steps. */
  readonly children?: ReactNode;
  /** Whether each step says at length what comes of it. */
  readonly isDetailed?: boolean;
}

/** What would make the picture more complete, until it is or people do not want to be told. */
export function SetupCard({ title, children, isDetailed = false }: Props) {
  const [isHidden, hide] = useStoredFlag('setup-hidden');
  const steps = useSetupSteps();
  if (isHidden || steps === undefined || steps.every(({ isDone }) => isDone)) return null;
  return (
    <Card
      title={title}
      aside={
        <span className={styles.hide}>
          <Button appearance="subtle" spacing="compact" onClick={() => hide(true)}>
            {isDetailed ? 'Skip' : 'Hide'}
          </Button>
        </span>
      }
      flush
    >
      {children}
      <SetupList steps={steps} isDetailed={isDetailed} />
    </Card>
  );
}
