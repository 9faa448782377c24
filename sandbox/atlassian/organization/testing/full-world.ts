import type { World } from '../../world/schema';
import { smallWorld } from './small-world';

/** An organization with one of everything that is simulated. */
export function fullWorld(): World {
  return smallWorld({
    accounts: [
      {
        accountId: 'ada',
        mfaEnabled: true,
        managementSource: 'invited',
        platformRoles: ['atlassian/site-admin', 'atlassian/org-admin'],
        productAccess: [
          { id: 'jira-1', key: 'jira', lastActiveTimestamp: '2026-11-19T10:00:00.000Z' },
          { id: 'wiki-1', key: 'confluence' },
        ],
        authPolicyId: 'sso',
      },
      {
        accountId: 'bob',
        accountStatus: 'inactive',
        mfaEnabled: false,
        managementSource: 'synced',
        addedToOrg: '2024-05-06T07:00:00.000Z',
      },
      { accountId: 'eve', claimStatus: 'unmanaged', membershipStatus: 'suspended' },
    ],
    domains: [
      { id: 'd1', name: 'Small.example' },
      { id: 'd2', name: 'old.example', status: 'missing_token' },
    ],
    policies: [
      { id: 'p1', name: 'Offices', type: 'ip-allowlist', resources: ['jira-1', 'wiki-1'] },
      { id: 'p2', name: 'No export', type: 'data-security', status: 'disabled' },
    ],
    authPolicies: [{ id: 'sso', name: 'Single sign-on' }],
    apiTokens: [
      {
        id: 't1',
        label: 'ci',
        accountId: 'ada',
        expiresAt: '2027-01-01T00:00:00.000Z',
        lastActiveAt: '2026-11-18T00:00:00.000Z',
      },
      { id: 't2', label: 'old', accountId: 'bob', status: 'BLOCKED' },
    ],
    serviceAccounts: [{ id: 's1', accountId: 'svc-1', name: 'Deployer' }],
    serviceAccountTokens: [
      { id: 't3', label: 'deploy', accountId: 'svc-1', lastActiveAt: '2026-03-01T00:00:00.000Z' },
    ],
    oauthClients: [{ id: 'c1', name: 'Warehouse sync' }],
    workspaces: [
      {
        id: 'jira-1',
        name: 'small',
        typeKey: 'jira-software',
        hostUrl: 'https://small.atlassian.net',
        createdAt: '2022-01-01T00:00:00.000Z',
        createdBy: 'ada',
        capacity: 50,
      },
      {
        id: 'jira-2',
        name: 'small-sandbox',
        typeKey: 'jira-software',
        sandbox: true,
        owner: 'bob',
      },
    ],
    events: [
      {
        id: 'e1',
        time: '2026-11-10T08:00:00.000Z',
        action: 'user_granted_role',
        actor: { id: 'ada', name: 'Ada Admin', email: 'ada@small.example' },
        subjects: [{ type: 'users', id: 'bob' }],
      },
      {
        id: 'e2',
        time: '2026-11-11T08:00:00.000Z',
        action: 'group_renamed',
        actor: { id: 'ada', authType: 'api-token', tokenId: 't1', tokenLabel: 'ci' },
        subjects: [{ type: 'groups', id: 'staff' }],
      },
      {
        id: 'e3',
        time: '2026-11-12T08:00:00.000Z',
        action: 'jira_issue_viewed',
        actor: { id: 'ada', authType: 'api-token' },
      },
      {
        id: 'e4',
        time: '2026-11-12T09:00:00.000Z',
        action: 'user_changed_email',
        actor: { id: 'bob' },
      },
      {
        id: 'e5',
        time: '2026-08-01T08:00:00.000Z',
        action: 'policy_updated',
        actor: { id: 'ada' },
      },
    ],
  });
}
