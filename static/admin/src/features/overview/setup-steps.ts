import type {
  Connection,
  ConnectionNeeds,
  ManualControl,
  Operations,
} from '../../../../../src/contract';
import { counted } from '../../components/words';
import { connectAddress } from '../connections/connect-address';
import { connectionWords } from '../connections/connection-words';

/** One thing that makes the picture more complete or more useful. All of them are optional. */
export interface SetupStep {
  readonly name: string;
  /** What comes of it, in a few words. */
  readonly about: string;
  /** The same as sentences, for those who see it for the first time. */
  readonly details: string;
  readonly address: string;
  readonly isDone: boolean;
}

interface Known {
  readonly needs: readonly ConnectionNeeds[];
  readonly connections: readonly Connection[];
  readonly operations: Operations;
  readonly controls: readonly ManualControl[];
}

const scheduleWords: Readonly<Record<Operations['schedule'], string>> = {
  off: 'By hand only',
  daily: 'Every day',
  weekly: 'Every week',
};

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
        details: connectionWords[kind].adds,
        address: connectAddress(kind),
        isDone: connections.some((connection) => connection.kind === kind),
      })),
    {
      name: 'Choose where Jira issues go',
      about: 'Findings become issues',
      details:
        'One issue for each finding, in a project of yours. It is yours to say whether people create them, or every scan does.',
      address: '/settings',
      isDone: operations.tickets.projectKey !== '',
    },
    {
      name: 'Scan by itself',
      about: scheduleWords[operations.schedule],
      details:
        'What opens between two scans is found by the next one. Scans keep to the hourly quota.',
      address: '/settings',
      isDone: operations.schedule !== 'off',
    },
    {
      name: 'Attest what no API shows',
      about: `${attested} of ${counted(controls.length, 'control')} attested`,
      details: 'A person looks, says what they saw, and the rule is answered for 90 days.',
      address: '/coverage/attestations',
      isDone: attested === controls.length,
    },
  ];
}
