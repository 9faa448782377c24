import { tiny, tinyWorld } from '../../worlds/tiny';
import { as, clientOf } from './testing/client';

const [alpha] = tinyWorld().jira?.projects ?? [];
if (alpha === undefined) throw new Error('The tiny world has no project');

const world = tinyWorld({
  directory: {
    deletedAccounts: [{ accountId: 'former' }],
    accounts: [
      { accountId: tiny.admin, name: 'Ada Admin', groups: [tiny.admins] },
      { accountId: tiny.lead, name: 'Lea Lead', groups: [tiny.everyone] },
      { accountId: tiny.member, name: 'Max Member', active: false },
    ],
  },
  jira: {
    roles: [
      {
        id: tiny.administrators,
        name: 'Administrators',
        defaultActors: [{ type: 'group', groupId: tiny.admins }],
      },
      { id: '10003', name: 'Developers' },
    ],
    projects: [
      {
        ...alpha,
        roleActors: {
          [tiny.administrators]: [
            { type: 'user', accountId: tiny.member },
            { type: 'user', accountId: tiny.lead },
            { type: 'user', accountId: 'former' },
            { type: 'group', groupId: tiny.everyone },
          ],
        },
      },
    ],
  },
});

const client = clientOf(world);

async function actors(path: string, caller = as(tiny.admin)): Promise<unknown> {
  const { body } = await client.get(`/rest/api/3/${path}`, caller);
  return (body as { actors?: readonly unknown[] }).actors;
}

describe('a project role', () => {
  it('has the people and groups of the project, by name, gone ones included', async () => {
    expect(await actors('project/ALPHA/role/10002')).toMatchObject([
      { displayName: 'Former user', actorUser: { accountId: 'former' } },
      { displayName: 'jira-users', actorGroup: { groupId: tiny.everyone, name: 'jira-users' } },
      { displayName: 'Lea Lead', actorUser: { accountId: tiny.lead } },
      { displayName: 'Max Member', actorUser: { accountId: tiny.member } },
    ]);
  });

  it('leaves out who cannot log in when asked to', async () => {
    expect(await actors('project/ALPHA/role/10002?excludeInactiveUsers=true')).toMatchObject([
      { displayName: 'jira-users' },
      { displayName: 'Lea Lead' },
    ]);
  });

  it('of the site has its default actors', async () => {
    expect(await actors('role/10002')).toMatchObject([
      { type: 'atlassian-group-role-actor', displayName: 'jira-admins' },
    ]);
    expect(await actors('role/10003')).toEqual([]);
  });

  it('is shown to those who administer the project', async () => {
    const ask = async (accountId: string) =>
      (await client.get('/rest/api/3/project/ALPHA/role/10002', as(accountId))).status;
    expect(await Promise.all([tiny.lead, tiny.admin].map(ask))).toEqual([200, 200]);
    expect((await client.get('/rest/api/3/role', as(tiny.lead))).status).toBe(403);
  });
});
