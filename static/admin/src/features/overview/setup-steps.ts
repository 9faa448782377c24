import type {
  Connection,
  ConnectionNeeds,
  ManualControl,
  Operations,
} from '../../../../../src/contract';
import { counted } from '../../components/words';
import { connectAddress } from '../connections/connect-address';
import { connectionWords } from '../connections/connection-words';

/** One thing that makes the picture more complete or more useful. */
export interface SetupStep {
  readonly name: string;
  /** What comes of it. */
  readonly about: string;
  readonly address: string;
  readonly isDone: boolean;
}

interface Known {
  readonly needs: readonly ConnectionNeeds[];
  readonly connections: readonly Connection[];
  readonly operations: Operations;
  readonly controls: readonly ManualControl[];
}

/** What is left to set up, and what is done already. Connections that no rule needs are left out. */
export function setupSteps({
  needs,
  connections,
  operations,
  controls,
}: Known): readonly SetupStep[] {
  const attested = controls.filter(({ outcome }) => outcome === 'attested').length;
  return [
    ...needs
      .filter(({ rules }) => rules.length > 0)
      .map(({ kind, rules }) => ({
        name: `Connect ${connectionWords[kind].inSentence}`,
        about: `Adds ${counted(rules.length, 'rule')}`,
        address: connectAddress(kind),
        isDone: connections.some((connection) => connection.kind === kind),
      })),
    {
      name: 'Choose where Jira issues go',
      about: 'Findings become issues',
      address: '/settings',
      isDone: operations.tickets.projectKey !== '',
    },
    {
      name: 'Attest what no API shows',
      about: `${attested} of ${counted(controls.length, 'control')} attested`,
      address: '/coverage/attestations',
      isDone: attested === controls.length,
    },
  ];
}
