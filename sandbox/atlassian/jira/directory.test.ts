import { tiny, tinyWorld } from '../../worlds/tiny';
import { app, as, clientOf, visitor } from './testing/client';

const world = tinyWorld({
  directory: {
    groups: [
      { groupId: tiny.everyone, name: 'jira-users', jiraAccess: ['user'] },
      { groupId: tiny.admins, name: 'jira-admins', jiraAccess: ['admin'] },
      { groupId: 'owners', name: 'site-admins', jiraAccess: ['site-admin'] },
      { groupId: 'quiet', name: 'book-club' },
    ],
    accounts: [
      { accountId: tiny.admin, name: 'Ada Admin', email: 'ada@a.example', groups: [tiny.admins] },
      { accountId: tiny.lead, name: 'Lea Lead', email: 'lea@a.example', groups: [tiny.everyone] },
      {
        ...{ accountId: tiny.member, name: 'Max Member', groups: [tiny.everyone] },
        ...{ email: 'max@a.example', emailVisibility: 'anyone' as const },
      },
      { accountId: 'left', name: 'Bea Before', active: false, groups: [tiny.admins] },
      { accountId: 'bot', name: 'Robo', type: 'app', groups: [tiny.admins] },
      { accountId: 'buyer', name: 'Carl Customer', type: 'customer' },
    ],
  },
});

const client = clientOf(world);

async function names(path: string, caller = app): Promise<unknown> {
  const { body } = await client.get(`/rest/api/3${path}`, caller);
  const rows = Array.isArray(body) ? (body as unknown[]) : (body as { values: unknown[] }).values;
  return rows.map((row) => {
    const { name, displayName } = row as { name?: string; displayName?: string };
    return displayName ?? name;
  });
}

describe('groups', () => {
  it('are found by what they open', async () => {
    expect(await names('/group/bulk')).toEqual([
      'book-club',
      'jira-admins',
      'jira-users',
      'site-admins',
    ]);
    expect(await names('/group/bulk?accessType=admin')).toEqual(['jira-admins']);
    expect(await names('/group/bulk?accessType=site-admin')).toEqual(['site-admins']);
    expect(await names('/group/bulk?accessType=user')).toEqual(['jira-users']);
    expect(await names('/group/bulk?applicationKey=jira-software')).toEqual(['jira-users']);
    expect(await names('/group/bulk?applicationKey=jira-core')).toEqual([]);
  });

  it('are found by ids and names; those that do not exist are left out', async () => {
    expect(await names('/group/bulk?groupId=quiet&groupId=none&groupName=site-admins')).toEqual([
      'book-club',
      'site-admins',
    ]);
  });

  it('show deactivated members only when asked, and never more than 50 at once', async () => {
    const path = `/group/member?groupId=${tiny.admins}`;
    expect(await names(path)).toEqual(['Ada Admin', 'Robo']);
    expect(await names(`${path}&includeInactiveUsers=true`)).toEqual([
      'Ada Admin',
      'Bea Before',
      'Robo',
    ]);
    const { body } = await client.get(`/rest/api/3${path}&maxResults=1000`);
    expect(body).toMatchObject({ maxResults: 50, total: 2 });
  });

  it('are for people who may browse users', async () => {
    const ask = async (caller: typeof app) =>
      (await client.get('/rest/api/3/group/bulk', caller)).status;
    expect(await Promise.all([visitor, as('buyer'), as(tiny.member)].map(ask))).toEqual([
      401, 403, 200,
    ]);
  });
});

describe('accounts', () => {
  it('asked for in bulk come without those that are unknown, ten at a time by default', async () => {
    const { body } = await client.get(
      `/rest/api/3/user/bulk?accountId=left&accountId=unknown&accountId=buyer`,
    );
    expect(body).toMatchObject({
      maxResults: 10,
      total: 2,
      isLast: true,
      values: [
        { accountId: 'left', active: false, accountType: 'atlassian' },
        { accountId: 'buyer', active: true, accountType: 'customer' },
      ],
    });
  });

  it('of every type are in the search', async () => {
    expect(await names('/users/search?startAt=2&maxResults=1000')).toEqual([
      'Max Member',
      'Bea Before',
      'Robo',
      'Carl Customer',
    ]);
  });

  it('show their e-mail address to administrators and themselves, and to apps only if to anyone', async () => {
    const emailsOf = (accountId: string) =>
      Promise.all(
        [app, as(tiny.member), as(tiny.lead), as(tiny.admin)].map(async (caller) => {
          const { body } = await client.get(`/rest/api/3/user?accountId=${accountId}`, caller);
          return (body as { emailAddress?: string }).emailAddress;
        }),
      );
    const [lea, max] = ['lea@a.example', 'max@a.example'];

    expect(await emailsOf(tiny.lead)).toEqual([undefined, undefined, lea, lea]);
    expect(await emailsOf(tiny.member)).toEqual([max, max, max, max]);
  });

  it('that are deactivated cannot ask anything', async () => {
    const { status, body } = await client.get('/rest/api/3/serverInfo', as('left'));
    expect([status, body]).toEqual([
      401,
      { message: 'Client must be authenticated to access this resource.', 'status-code': 401 },
    ]);
  });
});

describe('who may administer Jira', () => {
  it.each([
    ['a visitor', visitor, false],
    ['a member', as(tiny.member), false],
    ['an administrator', as(tiny.admin), true],
    ['the app', app, true],
  ])('%s', async (_who, caller, expected) => {
    const { body } = await client.get(
      '/rest/api/3/mypermissions?permissions=ADMINISTER,BROWSE_PROJECTS',
      caller,
    );
    expect(body).toMatchObject({ permissions: { ADMINISTER: { havePermission: expected } } });
  });

  it('can be asked about others by administrators', async () => {
    const question = { accountId: tiny.admin, globalPermissions: ['ADMINISTER', 'SYSTEM_ADMIN'] };
    const path = '/rest/api/3/permissions/check';
    expect((await client.post(path, question, as(tiny.admin))).body).toEqual({
      globalPermissions: ['ADMINISTER'],
      projectPermissions: [],
    });
    expect((await client.post(path, question, as(tiny.member))).status).toBe(403);
  });
});
