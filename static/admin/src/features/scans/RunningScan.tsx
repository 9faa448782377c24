import Button from '@atlaskit/button/new';
import Heading from '@atlaskit/heading';
import ProgressBar from '@atlaskit/progress-bar';
import SectionMessage from '@atlaskit/section-message';
import { useState } from 'react';
import type { ScanProgress } from '../../../../../src/contract';
import { timeOfDay } from '../../components/time';
import { useNow } from '../../components/use-now';
import { asSentence, counted, formatNumber, formatShare } from '../../components/words';
import { CancelScanDialog } from './CancelScanDialog';
import { CollectorList } from './CollectorList';
import styles from './RunningScan.module.css';
import { scanFraction } from './scan-fraction';
import { ScanSteps } from './ScanSteps';
import { scanDuration } from './scan-words';

const secondMs = 1_000;

interface Props {
  readonly progress: ScanProgress;
  /** Whether there is nothing else to show yet. */
  readonly isFirst?: boolean;
}

/** What the running scan has done, what it cost so far, and the way to stop it. */
export function RunningScan({ progress, isFirst = false }: Props) {
  const now = useNow(secondMs);
  const [asksToCancel, setAsksToCancel] = useState(false);
  const { scan, step, collectors, resumesAt } = progress;
  const fraction = scanFraction(progress);
  const isPaused = scan.status === 'paused';
  return (
    <section className={styles.scan} aria-label="Running scan">
      <header className={styles.header}>
        <Heading size={isFirst ? 'large' : 'small'} as={isFirst ? 'h1' : 'h2'}>
          {isPaused ? 'The scan is paused' : isFirst ? 'The first scan is running' : 'Running scan'}
        </Heading>
        <Button onClick={() => setAsksToCancel(true)}>Cancel scan</Button>
      </header>
      {isFirst && (
        <p className={styles.lead}>
          You can close this page: the scan goes on without it. The answer appears here when it is
          done.
        </p>
      )}
      {isPaused && (
        <SectionMessage
          appearance="information"
          title={
            resumesAt === undefined ? 'It goes on by itself' : `Goes on at ${timeOfDay(resumesAt)}`
          }
        >
          <p>
            {asSentence(
              scan.reason ?? 'The hourly quota of requests to Atlassian is used up for now',
            )}{' '}
            Nothing that was read so far is lost.
          </p>
        </SectionMessage>
      )}
      <ScanSteps step={step} />
      <div className={styles.bar}>
        <ProgressBar value={fraction} ariaLabel="Progress of the scan" />
        <p className={styles.numbers}>
          <span>{formatShare(fraction)}</span>
          <span>{scanDuration(scan, now)}</span>
          <span>{counted(scan.requests, 'request')}</span>
          <span>{`${formatNumber(scan.points)} points`}</span>
        </p>
      </div>
      <CollectorList collectors={collectors} isPaused={isPaused} />
      {asksToCancel && <CancelScanDialog scanId={scan.id} onClose={() => setAsksToCancel(false)} />}
    </section>
  );
}
