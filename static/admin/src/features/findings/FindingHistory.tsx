import type { FindingEvent } from '../../../../../src/contract';
import { RelativeTime } from '../../components/RelativeTime';

const names: Readonly<Record<FindingEvent['kind'], string>> = {
  opened: 'Opened',
  reopened: 'Reopened',
  resolved: 'Resolved',
  gone: 'Gone',
  'severity-changed': 'Severity changed',
  'ticket-created': 'Issue created',
};

/** What happened to a finding, newest first. */
export function FindingHistory({ history }: { readonly history: readonly FindingEvent[] }) {
  return (
    <section>
      <h3>History</h3>
      <ul className="pp-history">
        {[...history].reverse().map(({ at, kind, note }) => (
          <li key={`${at}${kind}`}>
            <span>{names[kind]}</span> <RelativeTime at={at} />
            {note === undefined ? null : <span className="pp-subtle"> — {note}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
