import { tiny, tinyWorld } from '../../worlds/tiny';
import { as, clientOf, visitor } from './testing/client';

const deletedGroup = { groupId: 'gone', name: 'old-team' };

const world = tinyWorld({
  directory: { deletedGroups: [deletedGroup], deletedAccounts: [{ accountId: 'former' }] },
  jira: {
    permissionSchemes: [
      {
        id: '10000',
        name: 'Shared',
        grants: [
          { id: '1', permission: 'BROWSE_PROJECTS', holder: { type: 'anyone' } },
          { id: '2', permission: 'BROWSE_PROJECTS', holder: { type: 'applicationRole' } },
          {
            id: '3',
            permission: 'BROWSE_PROJECTS',
            holder: { type: 'applicationRole', application: 'jira-servicedesk' },
          },
          {
            id: '4',
            permission: 'EDIT_ISSUES',
            holder: { type: 'group', groupId: tiny.everyone },
          },
          { id: '5', permission: 'EDIT_ISSUES', holder: { type: 'group', groupId: 'gone' } },
          { id: '6', permission: 'EDIT_ISSUES', holder: { type: 'user', accountId: 'former' } },
          {
            id: '7',
            permission: 'ADMINISTER_PROJECTS',
            holder: { type: 'projectRole', roleId: tiny.administrators },
          },
        ],
      },
      { id: '10001', name: 'Own', grants: [] },
    ],
    projects: [
      { id: '1', key: 'ONE', name: 'One', leadAccountId: tiny.lead, schemeId: '10000' },
      {
        id: '2',
        key: 'TWO',
        name: 'Two',
        style: 'next-gen',
        leadAccountId: tiny.lead,
        schemeId: '10001',
      },
    ],
  },
});

interface Scheme {
  readonly id: number;
  readonly scope?: { readonly project: { readonly id: string } };
  readonly permissions?: readonly { readonly holder: unknown }[];
}

async function schemes(query = ''): Promise<readonly Scheme[]> {
  const { body } = await clientOf(world).get(`/rest/api/3/permissionscheme${query}`);
  return (body as { permissionSchemes: readonly Scheme[] }).permissionSchemes;
}

describe('permission schemes', () => {
  it('come without grants unless something is expanded', async () => {
    const found = await schemes();
    expect(found.map(({ id, permissions }) => [id, permissions])).toEqual([
      [10000, undefined],
      [10001, undefined],
    ]);
  });

  it('name each kind of holder as Jira does, also when a group or account is gone', async () => {
    const [shared] = await schemes('?expand=permissions');
    expect(shared?.permissions?.map(({ holder }) => holder)).toEqual([
      { type: 'anyone' },
      { type: 'applicationRole' },
      { type: 'applicationRole', parameter: 'jira-servicedesk', value: 'jira-servicedesk' },
      { type: 'group', parameter: 'jira-users', value: tiny.everyone, expand: 'group' },
      { type: 'group', parameter: 'old-team', value: 'gone', expand: 'group' },
      { type: 'user', parameter: 'former', value: 'former', expand: 'user' },
      { type: 'projectRole', parameter: '10002', value: '10002', expand: 'projectRole' },
    ]);
  });

  it('of a team-managed project say whose they are', async () => {
    const found = await schemes();
    expect(found.map(({ scope }) => scope?.project.id)).toEqual([undefined, '2']);
  });

  it('can be read by everyone who is logged in, and by no visitor', async () => {
    const client = clientOf(world);
    const statuses = [visitor, as(tiny.member), as('former'), as('nobody')].map(
      async (caller) => (await client.get('/rest/api/3/permissionscheme', caller)).status,
    );
    expect(await Promise.all(statuses)).toEqual([401, 200, 401, 401]);
  });

  it('of a project are for those who administer it', async () => {
    const client = clientOf(world);
    const path = '/rest/api/3/project/ONE/permissionscheme';
    const statuses = [visitor, as(tiny.member), as(tiny.admin)].map(
      async (caller) => (await client.get(path, caller)).status,
    );
    expect(await Promise.all(statuses)).toEqual([401, 403, 200]);
  });
});
