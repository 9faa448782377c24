import { collectOrganization } from '../../../sandbox/atlassian/organization/testing/collect-organization';
import { fullWorld } from '../../../sandbox/atlassian/organization/testing/full-world';
import { small, smallWorld } from '../../../sandbox/atlassian/organization/testing/small-world';
import { createSite } from '../../../sandbox/atlassian/site';
import { collectAll } from '../../../sandbox/atlassian/testing/collect';
import { siteTransport } from '../../../sandbox/atlassian/testing/transport';
import type { SliceName } from '../../domain';
import { organizationCollectors } from '.';

const settings = { ssoPolicyIds: ['sso'] };

function told({ gaps }: { readonly gaps: readonly { resourceId?: string; reason: string }[] }) {
  return gaps.map(({ resourceId, reason }) => [resourceId, reason]);
}

describe('a key without a scope', () => {
  it('costs only what needs the scope, and the reason names it', async () => {
    const { slices } = await collectOrganization(fullWorld(), {
      authorization: small.scopedKey,
      settings,
    });
    expect(slices('organization.domains').gaps).toEqual([]);
    expect(slices('organization.events').gaps).toEqual([]);
    expect(slices('organization.apiTokens')).toEqual({
      items: [],
      gaps: [
        {
          code: 'forbidden',
          reason:
            'The organization does not allow this to be read (403); an organization API key with the scope read:tokens:admin is needed',
          source: 'GET /admin/api-access/v1/orgs/{}/api-tokens',
        },
      ],
    });
    expect(told(slices('organization.users'))).toEqual([
      [
        undefined,
        'The organization does not allow this to be read (403); an organization API key without scopes, because none of them is for this request, is needed',
      ],
    ]);
    expect(slices('organization.accountPolicies').gaps.map(({ code }) => code)).toEqual([
      'depends-on-unseen',
    ]);
  });

  it.each([small.expiredKey, small.revokedKey, 'Bearer guess'])(
    'and %s, which is no key any more, is told apart',
    async (authorization) => {
      const { slices } = await collectOrganization(fullWorld(), { authorization });
      expect(slices('organization.domains').gaps).toEqual([
        {
          code: 'unauthorized',
          reason:
            'The organization refused the credentials (401); they are wrong, have expired or were revoked, or an organization API key with the scope read:domains:admin is needed',
          source: 'GET /admin/v1/orgs/{}/domains',
        },
      ]);
    },
  );
});

it('an organization whose plan has no audit log is seen without it', async () => {
  const { slices } = await collectOrganization(smallWorld({ hasAuditLog: false }));
  expect(slices('organization.events')).toEqual({
    items: [],
    gaps: [
      {
        code: 'not-found',
        reason: 'The organization does not have this, or hides it from this account (404)',
        source: 'GET /admin/v1/orgs/{}/events-stream',
      },
    ],
  });
  expect(slices('organization.users').gaps).toEqual([]);
});

it('an organization that is not connected is asked nothing, and the reason says what to do', async () => {
  const send = siteTransport(createSite(fullWorld()), {
    product: 'organization',
    prefix: '',
    authorization: small.key,
  });
  const slices = await collectAll({
    collectors: organizationCollectors,
    connections: {},
    product: 'The organization',
    send,
    now: new Date('2026-11-20T09:00:00.000Z'),
  });
  expect(send.sent).toEqual([]);
  for (const { slice } of organizationCollectors) {
    expect(slices(slice)).toEqual({
      items: [],
      gaps: [
        {
          code: 'not-connected',
          reason: 'No organization is connected; add an organization API key in the settings',
          source: 'Organization',
        },
      ],
    });
  }
});

describe('a strange answer', () => {
  it.each<[SliceName, readonly [from: string, to: string], readonly [string, string]]>([
    [
      'organization.users',
      ['"claimStatus":"unmanaged"', '"claimStatus":"borrowed"'],
      ['eve', 'The user eve has an unexpected value in claimStatus and could not be read'],
    ],
    [
      'organization.users',
      ['"mfaEnabled":false', '"mfaEnabled":"perhaps"'],
      ['bob', 'The user bob has an unexpected value in mfaEnabled and could not be read'],
    ],
    [
      'organization.domains',
      ['"status":"missing_token"', '"status":"lost"'],
      [
        'd2',
        'The domain d2 has an unexpected value in attributes.claim.status and could not be read',
      ],
    ],
    [
      'organization.policies',
      ['"status":"disabled"', '"status":null'],
      ['p2', 'The policy p2 has an unexpected value in attributes.status and could not be read'],
    ],
    [
      'organization.apiTokens',
      ['"status":"BLOCKED"', '"status":"SLEEPING"'],
      ['t2', 'The API token t2 has an unexpected value in status and could not be read'],
    ],
    [
      'organization.apiTokens',
      ['"status":"BLOCKED"', '"status":null'],
      ['t2', 'The API token t2 has an unexpected value in status and could not be read'],
    ],
    [
      'organization.sites',
      ['"sandbox":{"type":"CHILD"}', '"sandbox":{"type":"PARENT"}'],
      [
        'jira-2',
        'The site jira-2 has an unexpected value in attributes.sandbox.type and could not be read',
      ],
    ],
    [
      'organization.events',
      ['"time":"2026-11-10T08:00:00.000Z"', '"time":"lately"'],
      ['e1', 'The audit event e1 has an unexpected value in attributes.time and could not be read'],
    ],
  ])('in %s, %j, costs one item', async (name, [from, to], gap) => {
    const { slices: sound } = await collectOrganization(fullWorld());
    const { slices } = await collectOrganization(fullWorld(), {
      tamper: (_path, body) => body.replace(from, to),
    });
    expect(told(slices(name))).toEqual([gap]);
    expect(slices(name).items).toHaveLength(sound(name).items.length - 1);
  });

  it.each<[string, readonly [SliceName, from: RegExp, to: string], Record<string, unknown>]>([
    [
      'an account of another kind',
      ['organization.users', /"accountType":"atlassian"/, '"accountType":"app"'],
      { accountId: 'ada', accountType: 'app' },
    ],
    [
      'a service account among people',
      ['organization.users', /Ada@Small.example/, 'deployer@serviceaccount.atlassian.com'],
      { accountId: 'ada', accountType: 'app' },
    ],
    [
      'a group by its long name',
      ['organization.users', /"groups":\[\{"id":"/, '"groups":[{"id":"ari:cloud:identity::group/'],
      { accountId: 'ada', groupIds: ['admins'] },
    ],
    [
      'a time with more digits than usual',
      ['organization.users', /2026-11-19T10:00:00.000Z/, '2026-11-19T10:00:00.936941226Z'],
      {
        accountId: 'ada',
        products: [
          { id: 'jira-1', key: 'jira', lastActiveAt: '2026-11-19T10:00:00.936Z' },
          { id: 'wiki-1', key: 'confluence' },
        ],
      },
    ],
    [
      'a token without a status',
      ['organization.apiTokens', /"status":"BLOCKED",/, ''],
      { id: 't2', blocked: false },
    ],
    [
      'a key without any word of its end',
      ['organization.apiKeys', /"revocationDate":null,"revokedBy":null/, '"resource":"org"'],
      { id: 'key-all', revoked: false },
    ],
    [
      'a key that is said to have no scopes',
      ['organization.apiKeys', /"scopes":\[\]/, '"scopes":null'],
      { id: 'key-all', scopes: [] },
    ],
    [
      'an event that nobody did',
      ['organization.events', /"actor":\{[^}]*\}/, '"actor":null'],
      { id: 'e1', change: 'role-granted' },
    ],
    [
      'a site without the key of its product',
      ['organization.sites', /"typeKey":"jira-software",/, ''],
      { id: 'jira-1', product: 'jira-software' },
    ],
    [
      'a service account without a status',
      ['organization.serviceAccounts', /"status":"ACTIVE",/, ''],
      { id: 's1', status: 'active' },
    ],
  ])('that shows %s is understood', async (_what, [name, from, to], item) => {
    const { slices } = await collectOrganization(fullWorld(), {
      tamper: (_path, body) => body.replace(from, to),
    });
    expect(slices(name).gaps).toEqual([]);
    expect(slices(name).items).toContainEqual(expect.objectContaining(item));
  });

  it.each([
    '{"attributes":{"roleName":"User"},"id":"bob"',
    '{"id":"atlassian/user","type":"roles"},{"id":"bob"',
  ])('that says of a grant, %s, is no change: the role administers nothing', async (context) => {
    const { slices } = await collectOrganization(fullWorld(), {
      tamper: (_path, body) => body.replace('"context":[{"id":"bob"', `"context":[${context}`),
    });
    expect(slices('organization.events').items.map(({ id }) => id)).toEqual(['e2']);
  });

  it('without the composite status is understood by its parts', async () => {
    const { slices } = await collectOrganization(fullWorld(), {
      tamper: (path, body) =>
        path.endsWith('/users/search')
          ? body.replace(/"status":"(active|suspended|deactivated)",/g, '')
          : body,
    });
    const { slices: sound } = await collectOrganization(fullWorld());
    expect(slices('organization.users')).toEqual(sound('organization.users'));
  });

  it('that is no list at all leaves the list unknown', async () => {
    const { slices } = await collectOrganization(fullWorld(), {
      tamper: (path, body) => (path.endsWith('/domains') ? '{"links":{}}' : body),
    });
    expect(told(slices('organization.domains'))).toEqual([
      [undefined, 'The organization sent an answer of an unexpected shape at data'],
    ]);
  });

  it('that leaves an account out leaves its policy unknown', async () => {
    const { slices } = await collectOrganization(fullWorld(), {
      settings,
      tamper: (path, body) => (path.endsWith('/bulk-fetch') ? '[]' : body),
    });
    expect(told(slices('organization.accountPolicies'))).toEqual([
      ['ada', 'The organization did not tell the authentication policy of this account'],
    ]);
  });

  it.each([
    '[{"accountId":"ada","policy":{"id":"sso","name":"Single sign-on"}}]',
    '{"data":[{"accountId":"ada","policyId":"sso","policyName":"Single sign-on"}]}',
  ])('in another form, %s, is read all the same', async (other) => {
    const { slices } = await collectOrganization(fullWorld(), {
      settings,
      tamper: (path, body) => (path.endsWith('/bulk-fetch') ? other : body),
    });
    expect(slices('organization.accountPolicies').items).toEqual([
      { accountId: 'ada', policyId: 'sso', policyName: 'Single sign-on' },
    ]);
  });
});

it.each(['https://elsewhere.example/admin/next', '/admin/v1/orgs/o/domains?page=2'])(
  'a list that goes on at %s, where no cursor is, is not taken for whole',
  async (next) => {
    const { slices } = await collectOrganization(fullWorld(), {
      tamper: (path, body) =>
        path.endsWith('/domains') ? JSON.stringify({ ...JSON.parse(body), links: { next } }) : body,
    });
    expect(slices('organization.domains').items).toHaveLength(2);
    expect(told(slices('organization.domains'))).toEqual([
      [undefined, 'The organization has more, but does not say how to ask for it'],
    ]);
  },
);
