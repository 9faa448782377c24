import type { FindingEvent } from '../../../../../src/contract';
import { RelativeTime } from '../../components/RelativeTime';
import styles from './FindingHistory.module.css';

const kindWords: Readonly<Record<FindingEvent['kind'], string>> = {
  opened: 'Opened',
  reopened: 'Opened again',
  resolved: 'Resolved: a scan saw that it is fixed',
  gone: 'Gone: there is nothing left to check',
  'severity-changed': 'Severity changed',
  'ticket-created': 'Jira issue created',
};

/** What happened to the finding, newest first. */
export function FindingHistory({ history }: { readonly history: readonly FindingEvent[] }) {
  return (
    <ol className={styles.history}>
      {history.toReversed().map((event, index) => (
        <li key={index} className={styles.event}>
          <span>
            {kindWords[event.kind]}
            {event.note !== undefined && <span className={styles.note}> {event.note}</span>}
          </span>
          <span className={styles.time}>
            <RelativeTime at={event.at} />
          </span>
        </li>
      ))}
    </ol>
  );
}
