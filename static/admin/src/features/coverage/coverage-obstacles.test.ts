import type { Connection, RuleCoverageDetail } from '../../../../../src/contract';
import { coverageObstacles } from './coverage-obstacles';

const needs = [
  { kind: 'organization', rules: ['organization/a', 'organization/b'], scopes: [], unscoped: [] },
] as const;

const connected: Connection = {
  kind: 'organization',
  name: 'Acme',
  lastFour: '1234',
  addedBy: 'account-1',
  addedAt: '2026-11-01T09:00:00.000Z',
  lacks: [],
};

function line(rule: string, more: Partial<RuleCoverageDetail>): RuleCoverageDetail {
  return { rule, title: rule, outcome: 'evaluated', passed: 0, failed: 0, unseen: 0, ...more };
}

function unseen(rule: string, ...reasons: readonly string[]): RuleCoverageDetail {
  return line(rule, {
    outcome: 'not-available',
    reason: reasons.join(', '),
    reasons: reasons.map((reason) => ({ reason, count: 1, resources: [] })),
  });
}

describe('coverageObstacles', () => {
  it('says once what stops several rules, with the way to change it', () => {
    const rules = [
      line('jira/fine', {}),
      unseen('organization/a', 'No organization is connected'),
      unseen('organization/b', 'Nothing was read'),
      unseen('jira/x', 'Jira refused'),
      line('manual/a', { outcome: 'unattested', reason: 'Nobody has attested it.' }),
    ];

    expect(coverageObstacles({ rules, needs, connections: [] })).toEqual([
      {
        key: 'connection organization',
        text: 'The organization is not connected',
        remedy: {
          label: 'Connect',
          address: '/settings/connections?connect=organization',
        },
        rules: ['organization/a', 'organization/b'],
      },
      { key: 'Jira refused', text: 'Jira refused', rules: ['jira/x'] },
      {
        key: 'attestation',
        text: 'No API shows this, and nobody has attested it',
        remedy: { label: 'Attest', address: '/coverage/attestations' },
        rules: ['manual/a'],
      },
    ]);
  });

  it('gives the reasons of what is connected and still not seen', () => {
    const rules = [unseen('organization/a', 'The key was refused (401)')];

    expect(coverageObstacles({ rules, needs, connections: [connected] })).toEqual([
      {
        key: 'The key was refused (401)',
        text: 'The key was refused (401)',
        rules: ['organization/a'],
      },
    ]);
  });

  it('is empty when everything was answered', () => {
    expect(coverageObstacles({ rules: [line('jira/fine', {})], needs, connections: [] })).toEqual(
      [],
    );
  });
});
