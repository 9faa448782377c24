import CheckIcon from '@atlaskit/icon/core/status-success';
import HiddenIcon from '@atlaskit/icon/core/eye-open-strikethrough';
import PausedIcon from '@atlaskit/icon/core/video-pause';
import WaitingIcon from '@atlaskit/icon/core/minus';
import WarningIcon from '@atlaskit/icon/core/status-warning';
import Heading from '@atlaskit/heading';
import Spinner from '@atlaskit/spinner';
import type { CollectorProgress } from '../../../../../src/contract';
import { asSentence, capitalised, formatNumber } from '../../components/words';
import styles from './CollectorList.module.css';
import { collectorGroups } from './collector-groups';
import { collectorStateWords } from './scan-words';

interface Props {
  readonly collectors: readonly CollectorProgress[];
  /** Whether nothing is being read at the moment. */
  readonly isPaused: boolean;
}

/** What is read of each product, and how far each reading is. */
export function CollectorList({ collectors, isPaused }: Props) {
  return (
    <div className={styles.groups}>
      {collectorGroups(collectors).map((group) => (
        <section key={group.name} className={styles.group} aria-label={group.name}>
          <header className={styles.header}>
            <Heading size="xsmall" as="h3">
              {group.name}
            </Heading>
            {group.reason === undefined && (
              <span className={styles.count}>{`${group.over} of ${group.collectors.length}`}</span>
            )}
          </header>
          {group.reason === undefined ? (
            <ul>
              {group.collectors.map((collector) => (
                <CollectorLine
                  key={collector.collector}
                  collector={collector}
                  isPaused={isPaused}
                />
              ))}
            </ul>
          ) : (
            <p className={styles.reason}>{asSentence(group.reason)}</p>
          )}
        </section>
      ))}
    </div>
  );
}

interface LineProps {
  readonly collector: CollectorProgress;
  readonly isPaused: boolean;
}

function CollectorLine({ collector, isPaused }: LineProps) {
  return (
    <li className={styles.collector}>
      <span className={styles.icon}>
        <StateIcon state={collector.state} isPaused={isPaused} />
      </span>
      <span className={styles.label}>
        {capitalised(collector.label)}
        {collector.reason !== undefined && (
          <span className={styles.reason}>{asSentence(collector.reason)}</span>
        )}
      </span>
      <span className={styles.count}>{countOf(collector)}</span>
    </li>
  );
}

function StateIcon({
  state,
  isPaused,
}: Pick<CollectorProgress, 'state'> & Pick<LineProps, 'isPaused'>) {
  const label = collectorStateWords[state];
  switch (state) {
    case 'waiting':
      return <WaitingIcon label={label} size="small" color="var(--ds-icon-disabled)" />;
    case 'running':
      return isPaused ? (
        <PausedIcon label="Paused" size="small" color="var(--ds-icon-subtle)" />
      ) : (
        <Spinner size="xsmall" label={label} />
      );
    case 'done':
      return <CheckIcon label={label} size="small" color="var(--ds-icon-success)" />;
    case 'partial':
      return <WarningIcon label={label} size="small" color="var(--ds-icon-warning)" />;
    case 'unavailable':
      return <HiddenIcon label={label} size="small" color="var(--ds-icon-subtle)" />;
  }
}

function countOf({ state, done, total }: CollectorProgress): string {
  if (state === 'waiting') return '';
  if (state === 'unavailable') return collectorStateWords.unavailable;
  return total === undefined || state !== 'running'
    ? formatNumber(done)
    : `${formatNumber(done)} of ${formatNumber(total)}`;
}
