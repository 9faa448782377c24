import type { Connection } from '../../../../../src/contract';
import { Facts } from '../../components/Facts';
import { PersonName } from '../../components/PersonName';
import { RelativeTime } from '../../components/RelativeTime';
import { dayOf } from '../../components/time';
import { useNow } from '../../components/use-now';
import { daysLeft, daysLeftText } from './connection-state';
import { connectionWords } from './connection-words';
import { capitalised } from '../../components/words';

/** All that is known of a connection without its secret. */
export function ConnectionFacts({ connection }: { readonly connection: Connection }) {
  const { kind, name, lastFour, addedBy, addedAt, expiresOn } = connection;
  const days = daysLeft(connection, useNow());
  return (
    <Facts
      facts={[
        ['Connected to', name],
        [capitalised(connectionWords[kind].secret), <code>{`···· ${lastFour}`}</code>],
        [
          'Added',
          <>
            <RelativeTime at={addedAt} /> by <PersonName accountId={addedBy} />
          </>,
        ],
        [
          'Expires',
          expiresOn === undefined || days === undefined
            ? 'Not said'
            : `${dayOf(expiresOn)}, ${daysLeftText(days)}`,
        ],
      ]}
    />
  );
}
