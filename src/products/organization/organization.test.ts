import { collectOrganization } from '../../../sandbox/atlassian/organization/testing/collect-organization';
import { fullWorld } from '../../../sandbox/atlassian/organization/testing/full-world';
import { smallWorld } from '../../../sandbox/atlassian/organization/testing/small-world';
import type { SliceName } from '../../domain';
import { organizationCollectors } from '.';

const settings = { ssoPolicyIds: ['sso'] };

describe('a connected organization', () => {
  let full: Awaited<ReturnType<typeof collectOrganization>>;
  beforeAll(async () => {
    full = await collectOrganization(fullWorld(), { settings });
  });

  it.each<[SliceName, readonly unknown[]]>([
    ['organization.organization', [{ id: 'org-1', name: 'Small' }]],
    [
      'organization.users',
      [
        {
          accountId: 'ada',
          name: 'Ada Admin',
          accountType: 'atlassian',
          status: 'active',
          managed: true,
          twoStep: true,
          roles: ['atlassian/org-admin', 'atlassian/site-admin'],
          products: [
            { id: 'jira-1', key: 'jira', lastActiveAt: '2026-11-19T10:00:00.000Z' },
            { id: 'wiki-1', key: 'confluence' },
          ],
          resources: 2,
          groupIds: ['admins'],
          addedAt: '2023-02-14T09:30:00.000Z',
          source: 'invited',
          emailDomain: 'small.example',
        },
        {
          accountId: 'bob',
          name: 'Bob Busy',
          accountType: 'atlassian',
          status: 'deactivated',
          managed: true,
          twoStep: false,
          roles: [],
          products: [],
          resources: 0,
          groupIds: ['staff'],
          addedAt: '2024-05-06T07:00:00.000Z',
          source: 'synced',
          emailDomain: 'small.example',
        },
        {
          accountId: 'eve',
          name: 'Eve External',
          accountType: 'atlassian',
          status: 'suspended',
          managed: false,
          roles: [],
          products: [],
          resources: 0,
          groupIds: [],
          addedAt: '2023-02-14T09:30:00.000Z',
          emailDomain: 'elsewhere.example',
        },
      ],
    ],
    [
      'organization.groups',
      [
        {
          groupId: 'admins',
          name: 'org-admins',
          roles: ['atlassian/admin', 'atlassian/org-admin'],
          users: 1,
          externallySynced: false,
        },
        { groupId: 'staff', name: 'staff', roles: [], users: 1, externallySynced: true },
      ],
    ],
    [
      'organization.domains',
      [
        { id: 'd1', name: 'small.example', claim: 'verified' },
        { id: 'd2', name: 'old.example', claim: 'missing_token' },
      ],
    ],
    [
      'organization.policies',
      [
        { id: 'p1', name: 'Offices', type: 'ip-allowlist', enabled: true, resources: 2 },
        { id: 'p2', name: 'No export', type: 'data-security', enabled: false, resources: 0 },
      ],
    ],
    [
      'organization.apiTokens',
      [
        {
          id: 't1',
          label: 'ci',
          accountId: 'ada',
          blocked: false,
          createdAt: '2026-01-12T10:00:00.000Z',
          expiresAt: '2027-01-01T00:00:00.000Z',
          lastActiveAt: '2026-11-18T00:00:00.000Z',
        },
        {
          id: 't2',
          label: 'old',
          accountId: 'bob',
          blocked: true,
          createdAt: '2026-01-12T10:00:00.000Z',
        },
      ],
    ],
    [
      'organization.apiKeys',
      [
        { id: 'key-all', label: 'Parapet', scopes: [], revoked: false },
        {
          id: 'key-expired',
          label: 'Old',
          scopes: [],
          revoked: false,
          expiresAt: '2026-10-01T00:00:00.000Z',
        },
        { id: 'key-revoked', label: 'Gone', scopes: [], revoked: true },
        {
          id: 'key-scoped',
          label: 'Domains',
          scopes: ['read:domains:admin', 'read:events:admin'],
          revoked: false,
        },
      ].map((key) => ({ ...key, createdAt: '2026-01-12T10:00:00.000Z' })),
    ],
    [
      'organization.serviceAccounts',
      [
        {
          id: 's1',
          accountId: 'svc-1',
          name: 'Deployer',
          status: 'active',
          updatedAt: '2026-01-12T10:00:00.000Z',
        },
      ],
    ],
    [
      'organization.serviceAccountTokens',
      [
        {
          id: 't3',
          label: 'deploy',
          accountId: 'svc-1',
          blocked: false,
          createdAt: '2026-01-12T10:00:00.000Z',
          lastActiveAt: '2026-03-01T00:00:00.000Z',
        },
      ],
    ],
    [
      'organization.oauthClients',
      [
        {
          id: 'c1',
          name: 'Warehouse sync',
          status: 'active',
          createdAt: '2026-01-12T10:00:00.000Z',
          updatedAt: '2026-01-12T10:00:00.000Z',
        },
      ],
    ],
    [
      'organization.sites',
      [
        {
          id: 'jira-1',
          name: 'small',
          product: 'jira-software',
          status: 'online',
          sandbox: false,
          url: 'https://small.atlassian.net',
          createdAt: '2022-01-01T00:00:00.000Z',
          createdBy: 'ada',
          capacity: 50,
        },
        {
          id: 'jira-2',
          name: 'small-sandbox',
          product: 'jira-software',
          status: 'online',
          sandbox: true,
          owner: 'bob',
        },
      ],
    ],
    [
      'organization.events',
      [
        {
          id: 'e1',
          action: 'user_granted_role',
          change: 'role-granted',
          at: '2026-11-10T08:00:00.000Z',
          actorId: 'ada',
          actorName: 'Ada Admin',
          subjects: [{ type: 'users', id: 'bob' }],
        },
        {
          id: 'e2',
          action: 'group_renamed',
          at: '2026-11-11T08:00:00.000Z',
          actorId: 'ada',
          token: { id: 't1', label: 'ci' },
          subjects: [{ type: 'groups', id: 'staff' }],
        },
      ],
    ],
    [
      'organization.accountPolicies',
      [{ accountId: 'ada', policyId: 'sso', policyName: 'Single sign-on' }],
    ],
  ])('fills the slice %s', (name, items) => {
    expect(full.slices(name)).toEqual({ items, gaps: [] });
  });

  it('is asked no more than it takes, and nothing that changes anything', () => {
    const asked = full.sent.map((request) => request.split('?')[0]);
    expect(asked).toEqual([
      'GET /admin/v1/orgs/org-1',
      'POST /admin/v2/orgs/org-1/directories/-/users/search',
      ...Array.from({ length: 5 }, () => 'POST /admin/v2/orgs/org-1/directories/-/groups/search'),
      'GET /admin/v1/orgs/org-1/domains',
      'GET /admin/v1/orgs/org-1/policies',
      'GET /admin/api-access/v1/orgs/org-1/api-tokens',
      'GET /admin/api-access/v1/orgs/org-1/api-keys',
      'GET /admin/api-access/v1/orgs/org-1/service-accounts',
      'GET /admin/api-access/v1/orgs/org-1/service-accounts/api-tokens',
      'GET /admin/api-access/v1/orgs/org-1/oauth-clients',
      'POST /admin/v2/orgs/org-1/workspaces',
      // The audit log names a next page until one is empty.
      'GET /admin/v1/orgs/org-1/events-stream',
      'GET /admin/v1/orgs/org-1/events-stream',
      'POST /admin/control/v1/orgs/org-1/users/auth-policies/bulk-fetch',
    ]);
  });

  it('leaves no e-mail address behind', () => {
    const kept = JSON.stringify(organizationCollectors.map(({ slice }) => full.slices(slice)));
    expect(kept).not.toContain('@');
  });

  it('is not asked about policies of accounts unless the settings name one', async () => {
    const { slices, sent } = await collectOrganization(fullWorld());
    expect(sent.filter((request) => request.includes('auth-policies'))).toEqual([]);
    expect(slices('organization.accountPolicies')).toEqual({ items: [], gaps: [] });
  });
});

describe('a large organization', () => {
  it('is read page by page', async () => {
    const world = structuredClone(smallWorld());
    const { directory, organization } = world;
    const [template] = organization?.accounts ?? [];
    if (organization === undefined || template === undefined) throw new Error('No organization');
    const [person] = directory.accounts;
    for (let at = 0; at < 250; at += 1) {
      const accountId = `p${String(at).padStart(3, '0')}`;
      if (person) directory.accounts.push({ ...person, accountId });
      organization.accounts.push({ ...template, accountId });
      organization.domains.push({ id: accountId, name: `${accountId}.example`, status: 'deleted' });
      organization.apiTokens.push({
        id: `t-${accountId}`,
        label: 'many',
        accountId,
        status: 'ALLOWED',
        createdAt: '2026-01-12T10:00:00.000Z',
      });
      organization.workspaces.push({
        ...{ id: accountId, name: accountId, typeKey: 'trello', status: 'online', sandbox: false },
      });
    }
    for (let at = 0; at < 1100; at += 1)
      organization.events.push({
        id: `e${String(at).padStart(4, '0')}`,
        time: '2026-11-10T08:00:00.000Z',
        action: 'policy_updated',
        actor: { id: 'ada' },
        subjects: [],
      });
    const { slices, sent } = await collectOrganization(world, { settings });
    const read = (name: SliceName) => slices(name).items.length;
    expect({
      users: read('organization.users'),
      domains: read('organization.domains'),
      tokens: read('organization.apiTokens'),
      sites: read('organization.sites'),
      events: read('organization.events'),
    }).toEqual({ users: 253, domains: 250, tokens: 250, sites: 250, events: 1100 });
    const count = (end: string) => sent.filter((request) => request.includes(end)).length;
    expect(
      ['users/search', 'domains', 'api-tokens?', 'workspaces', 'events-stream'].map(count),
    ).toEqual([3, 5, 4, 1, 4]);
  });
});
