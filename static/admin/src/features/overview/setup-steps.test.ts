import { defaultOperations } from '../../../../../src/contract/operations';
import type { ManualControl } from '../../../../../src/contract';
import { setupSteps } from './setup-steps';

function control(rule: string, outcome: ManualControl['outcome']): ManualControl {
  return {
    rule,
    title: rule,
    severity: 'high',
    rationale: '',
    evidence: '',
    steps: [],
    references: [],
    outcome,
    reason: '',
    history: [],
  };
}

describe('setupSteps', () => {
  it('says what each step brings, and which are done', () => {
    const steps = setupSteps({
      needs: [
        { kind: 'organization', rules: ['organization/a'], scopes: [], unscoped: [] },
        { kind: 'bitbucket', rules: ['bitbucket/a', 'bitbucket/b'], scopes: [], unscoped: [] },
        { kind: 'site', rules: [], scopes: [], unscoped: [] },
      ],
      connections: [
        {
          kind: 'bitbucket',
          name: 'acme',
          lastFour: '1234',
          addedBy: 'account-1',
          addedAt: '2026-11-01T09:00:00.000Z',
          lacks: [],
        },
      ],
      operations: defaultOperations,
      controls: [control('manual/a', 'attested'), control('manual/b', 'unattested')],
    });

    expect(steps).toMatchObject([
      {
        name: 'Connect the organization',
        about: 'Adds 1 rule',
        address: '/settings/connections?connect=organization',
        isDone: false,
      },
      {
        name: 'Connect Bitbucket',
        about: 'Adds 2 rules',
        address: '/settings/connections?connect=bitbucket',
        isDone: true,
      },
      {
        name: 'Choose where Jira issues go',
        about: 'Findings become issues',
        address: '/settings',
        isDone: false,
      },
      { name: 'Scan by itself', about: 'Every day', address: '/settings', isDone: true },
      {
        name: 'Attest what no API shows',
        about: '1 of 2 controls attested',
        address: '/coverage/attestations',
        isDone: false,
      },
    ]);
  });

  it('leaves scanning by itself to do where only people start scans', () => {
    const operations = { ...defaultOperations, schedule: 'off' } as const;

    const steps = setupSteps({ needs: [], connections: [], operations, controls: [] });

    expect(steps.find(({ name }) => name === 'Scan by itself')).toMatchObject({
      about: 'By hand only',
      isDone: false,
    });
  });
});
