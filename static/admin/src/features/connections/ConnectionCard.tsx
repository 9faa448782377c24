import Button from '@atlaskit/button/new';
import { useState } from 'react';
import type { Connection, ConnectionNeeds } from '../../../../../src/contract';
import { Card } from '../../components/Card';
import { useNow } from '../../components/use-now';
import { counted } from '../../components/words';
import styles from './ConnectionCard.module.css';
import { ConnectForm } from './ConnectForm';
import { ConnectionFacts } from './ConnectionFacts';
import { ConnectionLozenge } from './ConnectionLozenge';
import { ConnectionWarning } from './ConnectionWarning';
import { connectionState } from './connection-state';
import { connectionWords } from './connection-words';
import { RemoveConnectionDialog } from './RemoveConnectionDialog';

interface Props {
  readonly needs: ConnectionNeeds;
  readonly connection: Connection | undefined;
  readonly isEntering: boolean;
  readonly onEntering: (isEntering: boolean) => void;
}

/** One thing that can be connected: what it adds, how it stands, and how to connect, replace or remove it. */
export function ConnectionCard({ needs, connection, isEntering, onEntering }: Props) {
  const [asksToRemove, setAsksToRemove] = useState(false);
  // Focus comes back from the form to the button that opened it.
  const [wasEntering, setWasEntering] = useState(false);
  const state = connectionState(connection, useNow());
  const { name, adds } = connectionWords[needs.kind];
  return (
    <Card title={name} aside={<ConnectionLozenge state={state} />}>
      <div className={styles.body}>
        <p className={styles.adds}>
          {needs.rules.length > 0 && (
            <span className={styles.rules}>{`Adds ${counted(needs.rules.length, 'rule')}. `}</span>
          )}
          {adds}
        </p>
        {connection !== undefined && (
          <>
            <ConnectionWarning connection={connection} state={state} />
            <ConnectionFacts connection={connection} />
          </>
        )}
        {!isEntering && (
          <div className={styles.actions}>
            <Button autoFocus={wasEntering} onClick={() => onEntering(true)}>
              {connection === undefined ? 'Connect' : 'Replace'}
            </Button>
            {connection !== undefined && (
              <Button appearance="subtle" onClick={() => setAsksToRemove(true)}>
                Remove
              </Button>
            )}
          </div>
        )}
      </div>
      {isEntering && (
        <ConnectForm
          needs={needs}
          onDone={() => {
            onEntering(false);
            setWasEntering(true);
          }}
        />
      )}
      {asksToRemove && connection !== undefined && (
        <RemoveConnectionDialog
          connection={connection}
          rules={needs.rules.length}
          onClose={() => setAsksToRemove(false)}
        />
      )}
    </Card>
  );
}
