import { tiny, tinyWorld } from '../../worlds/tiny';
import { app, as, clientOf, visitor } from './testing/client';

const shares = {
  private: [],
  public: [{ type: 'global' }],
  loggedIn: [{ type: 'authenticated' }],
  group: [{ type: 'group', groupId: tiny.admins }],
  project: [{ type: 'project', projectId: tiny.projects.alpha }],
  user: [{ type: 'user', accountId: tiny.member }],
  role: [{ type: 'projectRole', projectId: tiny.projects.alpha, roleId: tiny.administrators }],
} as const;

const items = Object.entries(shares).map(([name, share], at) => ({
  id: String(10_000 + at),
  name,
  ownerAccountId: tiny.lead,
  shares: [...share],
}));

const client = clientOf(
  tinyWorld({
    jira: {
      filters: items.map((item) => ({ ...item, jql: 'project = ALPHA' })),
      dashboards: items,
    },
  }),
);

async function names(path: string, caller = app): Promise<readonly string[]> {
  const { body } = await client.get(`/rest/api/3/${path}`, caller);
  return (body as { values: { name: string }[] }).values.map(({ name }) => name);
}

describe.each(['filter', 'dashboard'])('the %s search', (what) => {
  const path = `${what}/search?orderBy=id`;

  it('shows visitors what is public', async () => {
    expect(await names(path, visitor)).toEqual(['public']);
  });

  it('shows people what is shared with them', async () => {
    expect(await names(path, as(tiny.member))).toEqual(['public', 'loggedIn', 'project', 'user']);
    expect(await names(path, as(tiny.admin))).toEqual(['public', 'loggedIn', 'group', 'project']);
  });

  it('shows owners everything of theirs', async () => {
    expect(await names(path, as(tiny.lead))).toEqual(Object.keys(shares));
  });

  it('shows the app what is public, for everyone, or of projects', async () => {
    expect(await names(path)).toEqual(['public', 'loggedIn', 'project']);
  });
});

describe('sharing', () => {
  it('of filters can be passed over by administrators only', async () => {
    const path = 'filter/search?orderBy=id&overrideSharePermissions=true';
    expect(await names(path)).toEqual(Object.keys(shares));
    expect(await names(path, as(tiny.admin))).toEqual(Object.keys(shares));
    expect((await client.get(`/rest/api/3/${path}`, as(tiny.member))).status).toBe(400);
  });

  it('is told with ids, names and kinds when asked for', async () => {
    const { body } = await client.get(
      '/rest/api/3/filter/search?orderBy=id&overrideSharePermissions=true&expand=sharePermissions',
    );
    const { values } = body as { values: { sharePermissions: unknown }[] };
    expect(values.map(({ sharePermissions }) => sharePermissions)).toMatchObject([
      [],
      [{ id: 100010, type: 'global' }],
      [{ id: 100020, type: 'authenticated' }],
      [{ type: 'group', group: { groupId: tiny.admins, name: 'jira-admins' } }],
      [{ type: 'project', project: { id: tiny.projects.alpha, key: 'ALPHA' } }],
      [{ type: 'user', user: { accountId: tiny.member, displayName: 'Max Member' } }],
      [{ type: 'projectRole', project: { key: 'ALPHA' }, role: { name: 'Administrators' } }],
    ]);
  });
});
