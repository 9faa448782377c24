import { as, clientOf, visitor } from '../testing/client';
import { smallWorld } from '../testing/small-world';

function client(anonymous = { canUse: false, canViewProfiles: false }) {
  return clientOf(smallWorld({ roleMode: 'PRE_ROLES', anonymous, spaces: [] }));
}

function names(body: unknown): readonly string[] {
  return (body as { results: { name: string }[] }).results.map(({ name }) => name);
}

function members(body: unknown): readonly string[] {
  return (body as { results: { displayName: string }[] }).results.map((user) => user.displayName);
}

describe('groups', () => {
  it('are listed by name, whatever they open', () => {
    const { body } = client().get('/wiki/rest/api/group');
    expect(names(body)).toEqual(['A team', 'confluence-admins', 'confluence-users', 'jira-users']);
    expect(body).toMatchObject({ start: 0, limit: 200, size: 4 });
  });

  it('are narrowed to those that open or administer Confluence', () => {
    const of = (access: string) =>
      names(client().get(`/wiki/rest/api/group?accessType=${access}`).body);
    expect(of('user')).toEqual(['confluence-admins', 'confluence-users']);
    expect(of('admin')).toEqual(['confluence-admins']);
    expect(of('site-admin')).toEqual([]);
  });

  it('are cut to 200 a page, and each page links the next', () => {
    expect(client().get('/wiki/rest/api/group?limit=1000').body).toMatchObject({ limit: 200 });
    const first = client().get('/wiki/rest/api/group?accessType=user&limit=1').body as {
      _links: { next: string };
    };
    expect(first._links).toEqual({
      base: 'https://small.atlassian.net/wiki',
      context: '/wiki',
      self: 'https://small.atlassian.net/wiki/rest/api/group',
      next: '/rest/api/group?accessType=user&limit=1&start=1',
    });
    const second = client().get(`/wiki${first._links.next}`).body;
    expect(names(second)).toEqual(['confluence-users']);
    expect((second as { _links: object })._links).not.toHaveProperty('next');
  });

  it('say who may join them', () => {
    expect(client().get('/wiki/rest/api/group/by-id?id=team').body).toMatchObject({
      name: 'A team',
      managedBy: 'OPEN',
      usageType: 'TEAM_COLLABORATION',
    });
    expect(client().get('/wiki/rest/api/group/by-id?id=none')).toMatchObject({
      status: 404,
      body: { statusCode: 404, message: 'No group found with id: none' },
    });
  });
});

describe('members of a group', () => {
  it('include deactivated accounts and apps, and are counted on request', () => {
    const path = '/wiki/rest/api/group/users/membersByGroupId';
    const { body } = client().get(`${path}?shouldReturnTotalSize=true&limit=2`);
    expect(members(body)).toEqual(['Ada Admin', 'Uma User']);
    expect(body).toMatchObject({ totalSize: 4, size: 2 });
    const rest = client().get(`${path}?start=2`).body;
    expect(members(rest)).toEqual(['Ida Inactive (Deactivated)', 'Backup']);
    expect(rest).not.toHaveProperty('totalSize');
    expect(client().get('/wiki/rest/api/group/none/membersByGroupId').status).toBe(404);
  });
});

describe('accounts', () => {
  it('are told apart in bulk, and unknown ones are left out', () => {
    const { body } = client().post('/wiki/api/v2/users-bulk', {
      accountIds: ['ada', 'ida', 'gil', 'bot', 'cus', 'jan', 'nobody'],
    });
    const { results } = body as { results: Record<string, unknown>[] };
    expect(
      results.map((user) => [
        user.accountId,
        user.displayName,
        user.accountStatus,
        user.accountType,
        user.isExternalCollaborator,
      ]),
    ).toEqual([
      ['ada', 'Ada Admin', 'active', 'atlassian', false],
      ['ida', 'Ida Inactive (Deactivated)', 'inactive', 'atlassian', false],
      ['gil', 'Gil Guest', 'active', 'atlassian', true],
      ['bot', 'Backup', 'active', 'app', false],
      ['cus', 'Cus Tomer', 'active', 'customer', false],
      ['jan', 'Jan Jira (Unlicensed)', 'active', 'atlassian', false],
    ]);
  });

  it('are asked for at most 250 at a time, by a list', () => {
    const accountIds = Array.from({ length: 251 }, (_, at) => String(at));
    expect(client().post('/wiki/api/v2/users-bulk', { accountIds }).status).toBe(400);
    expect(client().post('/wiki/api/v2/users-bulk', {}).status).toBe(400);
  });

  it('tell their groups and what they may do on the site', () => {
    expect(names(client().get('/wiki/rest/api/user/memberof?accountId=ada').body)).toEqual([
      'confluence-admins',
      'confluence-users',
    ]);
    const path = '/wiki/rest/api/user/current?expand=operations';
    expect(client().get(path, as('ada')).body).toMatchObject({
      accountId: 'ada',
      operations: [
        { operation: 'use', targetType: 'application' },
        { operation: 'read', targetType: 'userProfile' },
        { operation: 'create_space', targetType: 'application' },
        { operation: 'administer', targetType: 'application' },
      ],
    });
    expect(client().get(path, as('gil')).body).toMatchObject({
      operations: [{ operation: 'use', targetType: 'application' }],
    });
    expect(client().get('/wiki/rest/api/user?accountId=nobody').status).toBe(404);
    expect(client().get('/wiki/rest/api/user?accountId=ada', as('jan')).status).toBe(403);
  });

  it('are found as guests by the search for external collaborators', () => {
    const search = (filter: string) =>
      (
        client().get(
          `/wiki/rest/api/search/user?cql=type%3Duser&sitePermissionTypeFilter=${filter}`,
        ).body as { results: { user: { accountId: string } }[] }
      ).results.map(({ user }) => user.accountId);
    expect(search('externalCollaborator')).toEqual(['gil']);
    expect(search('none')).toEqual(['ada', 'uma']);
    expect(search('all')).toEqual(['ada', 'uma', 'gil']);
    expect(client().get('/wiki/rest/api/search/user?cql=type%3Dpage').status).toBe(400);
  });
});

describe('anonymous visitors', () => {
  const path = '/wiki/rest/api/user/anonymous?expand=operations';

  it('may do nothing on a closed site, and cannot even ask', () => {
    expect(client().get(path).body).toMatchObject({ displayName: 'Anonymous', operations: [] });
    expect(client().get(path, visitor)).toMatchObject({
      status: 403,
      body: { statusCode: 403, message: 'Current user not permitted to use Confluence' },
    });
  });

  it('may use an open site', () => {
    const open = client({ canUse: true, canViewProfiles: true });
    expect(open.get(path, visitor).body).toMatchObject({
      operations: [
        { operation: 'use', targetType: 'application' },
        { operation: 'read', targetType: 'userProfile' },
      ],
    });
    const plain = open.get('/wiki/rest/api/user/anonymous').body;
    expect(plain).toMatchObject({ _expandable: { operations: '' } });
    expect(plain).not.toHaveProperty('operations');
  });
});
