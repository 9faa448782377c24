import SectionMessage from '@atlaskit/section-message';
import type { Connection } from '../../../../../src/contract';
import { listed } from '../../components/words';
import styles from './ConnectionCard.module.css';
import type { ConnectionState } from './connection-state';
import { connectionWords } from './connection-words';

interface Props {
  readonly connection: Connection;
  readonly state: ConnectionState;
}

/** What is the matter with a connection, and what that costs. */
export function ConnectionWarning({ connection, state }: Props) {
  const { secret } = connectionWords[connection.kind];
  return (
    <>
      {state === 'expired' && (
        <SectionMessage appearance="error" title={`The ${secret} has expired`}>
          <p>What it reads cannot be seen until you replace it. Everything else goes on.</p>
        </SectionMessage>
      )}
      {state === 'expiring' && (
        <SectionMessage appearance="warning" title={`The ${secret} expires soon`}>
          <p>Create another one and replace it before; the old one may then be revoked.</p>
        </SectionMessage>
      )}
      {connection.lacks.length > 0 && (
        <SectionMessage appearance="warning" title="The last scan was refused">
          <ul className={styles.lacks}>
            {connection.lacks.map(({ permission, what }) => (
              <li key={permission}>
                <code>{permission}</code> is missing, so these could not be read:{' '}
                {listed([...new Set(what)])}.
              </li>
            ))}
          </ul>
        </SectionMessage>
      )}
    </>
  );
}
