import type { AttestationEvent } from '../../../../../src/contract';
import { PersonName } from '../../components/PersonName';
import { dayOf } from '../../components/time';
import { RelativeTime } from '../../components/RelativeTime';
import styles from './AttestationHistory.module.css';

/** What people attested and took back, newest first. */
export function AttestationHistory({ history }: { readonly history: readonly AttestationEvent[] }) {
  return (
    <ol className={styles.history}>
      {history.toReversed().map((event) => (
        <li key={`${event.at} ${event.kind}`} className={styles.event}>
          {event.kind === 'attested' && <p className={styles.evidence}>{event.evidence}</p>}
          <p className={styles.who}>
            {event.kind === 'attested' ? 'Attested by ' : 'Withdrawn by '}
            <PersonName accountId={event.accountId} />, <RelativeTime at={event.at} />
            {event.kind === 'attested' && `, valid until ${dayOf(event.expiresAt)}`}
          </p>
        </li>
      ))}
    </ol>
  );
}
