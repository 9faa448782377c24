import { snapshotOf } from '../../../domain';
import type { SnapshotData } from '../../../domain';
import { siteSnapshot } from '../../../rules/testing/snapshot';
import { accessMapOf } from '../from-snapshot';
import { answerShadowAdmins } from './shadow-admins';

const admins = { groupId: 'admins', name: 'jira-admins' };
const helpers = { groupId: 'helpers', name: 'helpdesk' };

function person(accountId: string, accountType: 'atlassian' | 'app' = 'atlassian') {
  return { accountId, name: accountId.toUpperCase(), active: true, accountType };
}

const userDefaults = { accountType: 'atlassian', status: 'active', products: [] } as const;

/** A Jira with one group of administrators, in which Ada is; Bob is in another group. */
const site = siteSnapshot({
  'jira.projects': [],
  'jira.groups': [admins, helpers],
  'jira.accessGroups': [{ ...admins, access: 'admin' }],
  'jira.groupMembers': [
    { groupId: 'admins', members: [person('ada')] },
    { groupId: 'helpers', members: [person('bob')] },
  ],
});

function ask(slices: SnapshotData['slices'], resource?: string) {
  const data = { ...site, slices: { ...site.slices, ...slices } };
  return answerShadowAdmins(
    accessMapOf(snapshotOf(data)),
    resource === undefined ? {} : { resource },
  );
}

function whole<T>(items: readonly T[]) {
  return { items, gaps: [] };
}

const organization = whole([{ id: 'o', name: 'Acme' }]);

describe('who can become administrator by one step', () => {
  it('is nobody where only administrators decide, and what was not read is said', () => {
    expect(ask({})).toMatchObject({
      question: 'Who can become administrator of Jira and Confluence by one step?',
      summary: 'Nobody who was seen can become administrator of Jira and Confluence by one step.',
      wayCount: 0,
      limits: ['Nothing of Bitbucket was collected.', 'Nothing of the organization was collected.'],
    });
  });

  it('is everyone when the group is open, with the path', () => {
    const { summary, ways, accounts } = ask({
      'confluence.groups': whole([{ ...admins, openToJoin: true }]),
    });

    expect(summary).toBe('Everyone with an account can become administrator of Jira by one step.');
    expect(ways).toMatchObject([
      {
        step: 'join',
        sentence:
          'Everyone with an account on the site may join group "jira-admins" → Administer Jira',
        audience: 'everyone',
        group: { id: 'admins' },
        resource: { type: 'jira:site' },
        steps: [
          { relation: 'may-enter', label: 'may join', to: { id: 'admins' } },
          { relation: 'holds', label: 'Administer Jira', to: { type: 'jira:site' } },
        ],
      },
    ]);
    expect(accounts).toEqual([]);
  });

  it('is every new user when the group is a default one', () => {
    const { summary, ways } = ask({
      'jira.applicationRoles': whole([
        {
          key: 'software',
          name: 'Jira',
          groups: [admins],
          defaultGroups: [admins],
          selectedByDefault: true,
        },
      ]),
    });

    expect(summary).toBe('Every new user can become administrator of Jira by one step.');
    expect(ways.map(({ sentence }) => sentence)).toEqual([
      'Every new user is put into group "jira-admins" → Administer Jira',
    ]);
  });

  it.each([
    [{ selectedByDefault: false }, 'Every new user of Service Management'],
    [{ selectedByDefault: true }, 'Every new user'],
  ])('is every new user of the products whose default group it is: %j', (second, who) => {
    const groups = [admins];
    const product = { groups, defaultGroups: groups, selectedByDefault: false };
    const { summary, ways } = ask({
      'jira.applicationRoles': whole([
        { ...product, key: 'software', name: 'Jira', defaultGroups: [] },
        { ...product, key: 'service-desk', name: 'Service Management', ...second },
      ]),
    });

    expect(summary).toBe(`${who} can become administrator of Jira by one step.`);
    expect(ways).toMatchObject([
      { sentence: `${who} is put into group "jira-admins" → Administer Jira`, who: { name: who } },
    ]);
  });

  it('is every new user of one of several products', () => {
    const product = { groups: [admins], defaultGroups: [admins], selectedByDefault: false };
    const { ways } = ask({
      'jira.applicationRoles': whole([
        { ...product, key: 'software', name: 'Jira' },
        { ...product, key: 'service-desk', name: 'Service Management' },
      ]),
    });

    expect(ways.map(({ who }) => who)).toEqual([
      {
        type: 'condition',
        id: 'new-users:software,service-desk',
        name: 'Every new user of Jira or Service Management',
      },
    ]);
  });

  const managing = {
    'organization.organization': organization,
    'organization.users': whole([
      { ...userDefaults, accountId: 'bob', name: 'BOB', roles: [], groupIds: ['helpers'] },
      {
        ...userDefaults,
        accountId: 'ada',
        name: 'ADA',
        roles: ['atlassian/user-access-admin'],
        groupIds: ['admins'],
      },
    ]),
    'organization.groups': whole([
      { ...helpers, roles: ['atlassian/user-access-admin'] },
      { ...admins, roles: [] },
    ]),
  } satisfies SnapshotData['slices'];

  it('is whoever manages users and groups, but not who administers already', () => {
    const { ways, accounts, summary } = ask(managing, 'jira:site/site');

    expect(summary).toBe('1 person can become administrator of Jira by one step.');
    expect(ways).toMatchObject([
      {
        sentence: 'Group "helpdesk" may put anyone into group "jira-admins" → Administer Jira',
        who: { id: 'helpers' },
        members: { seen: 1 },
      },
    ]);
    expect(accounts).toMatchObject([{ account: { id: 'bob' }, paths: [0] }]);
  });

  it.each([
    ['an identity provider decides', { externallySynced: true }],
    ['it administers the organization', { roles: ['atlassian/org-admin'] }],
  ])('is not whoever manages users where of the group %s', (_, change) => {
    const groups = whole([
      { ...helpers, roles: ['atlassian/user-access-admin'] },
      { ...admins, roles: [], ...change },
    ]);

    expect(ask({ ...managing, 'organization.groups': groups }, 'jira:site/site').ways).toEqual([]);
  });

  it.each([
    ['synced', 'organization/admin-through-broad-group'],
    ['invited', undefined],
  ] as const)(
    'names a rule of a group filled by hand beside accounts that are %s',
    (source, rule) => {
      const [bob, ada] = managing['organization.users'].items;
      const { ways } = ask(
        {
          ...managing,
          'organization.users': whole(
            [bob, ada].flatMap((user) => (user ? [{ ...user, source }] : [])),
          ),
          'organization.groups': whole([
            { ...helpers, roles: ['atlassian/user-access-admin'] },
            { ...admins, roles: ['atlassian/product-admin'], externallySynced: false },
          ]),
        },
        'jira:site/site',
      );

      expect(new Set(ways.map((way) => way.rule))).toEqual(new Set([rule]));
    },
  );

  it('is whoever manages users not in the group that Jira keeps for apps', () => {
    const apps = { groupId: 'admins', name: 'atlassian-addons-admin' };
    const slices = {
      ...managing,
      'jira.groups': whole([apps, helpers]),
      'jira.accessGroups': whole([{ ...apps, access: 'admin' as const }]),
      'organization.groups': whole([
        { ...helpers, roles: ['atlassian/user-access-admin'] },
        { ...apps, roles: [] },
      ]),
    };

    expect(ask(slices, 'jira:site/site').ways).toEqual([]);
  });

  it('is whoever has the token of an administrator, as long as it lives', () => {
    const token = { id: 't', label: 'ci', accountId: 'ada', blocked: false };
    const asked = (change: object) =>
      ask({ 'organization.apiTokens': whole([{ ...token, ...change }]) });

    expect(asked({}).summary).toBe(
      'Whoever has a token or key can become administrator of Jira by one step.',
    );
    expect(asked({}).ways.map(({ sentence }) => sentence)).toEqual([
      'Token "ci" → ADA → group "jira-admins" → Administer Jira',
    ]);
    for (const change of [
      { blocked: true },
      { expiresAt: '2020-01-01T00:00:00.000Z' },
      { accountId: 'bob' },
    ]) {
      expect(asked(change).ways).toEqual([]);
    }
  });

  it('is whoever has a key to the organization that may do everything, or write', () => {
    const asked = (key: { scopes?: string[]; expiresAt?: string }) =>
      ask({
        'organization.organization': organization,
        'organization.apiKeys': whole([{ id: 'k', label: 'scim', revoked: false, ...key }]),
      }).ways.map(({ step, sentence }) => `${step}: ${sentence}`);

    expect(asked({ scopes: [] })).toEqual([
      'token: Key "scim" → Administer the organization, which contains Jira',
      'token: Key "scim" → Administer the organization, which contains Confluence',
      'token: Key "scim" → Administer the organization',
    ]);
    expect(asked({ scopes: ['write:users'] })).toEqual([
      'edit-groups: Key "scim" may put anyone into group "jira-admins" → Administer Jira',
    ]);
    expect(asked({ scopes: ['read:users'] })).toEqual([]);
    expect(asked({ scopes: [], expiresAt: '2020-01-01T00:00:00.000Z' })).toEqual([]);
  });

  it('is an app that administers', () => {
    const { summary, ways } = ask({
      'jira.groupMembers': whole([{ groupId: 'admins', members: [person('bot', 'app')] }]),
    });

    expect(summary).toBe('1 app can become administrator of Jira by one step.');
    expect(ways.map(({ sentence }) => sentence)).toEqual([
      'BOT (app) → group "jira-admins" → Administer Jira',
    ]);
  });

  it('says when members of administrators were not read', () => {
    expect(ask({ 'jira.groupMembers': whole([]) }).limits).toContain(
      'Not all members of group "jira-admins", which administers Jira, were read: their tokens and apps may be missing.',
    );
  });

  it('refuses what is not on the map', () => {
    expect(() => ask({}, 'jira:project/99')).toThrow('jira:project/99 is not on the access map');
  });
});
