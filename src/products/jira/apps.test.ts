import { createSite } from '../../../sandbox/atlassian/site';
import { collectAll } from '../../../sandbox/atlassian/testing/collect';
import { siteTransport } from '../../../sandbox/atlassian/testing/transport';
import type { WorldInput } from '../../../sandbox/atlassian/world/schema';
import { tiny, tinyWorld } from '../../../sandbox/worlds/tiny';
import { jiraCollectors } from '.';

type Jira = NonNullable<WorldInput['jira']>;
type Actors = NonNullable<Jira['projects'][number]['roleActors']>;

const addons = '10003';
const addonsGroup = 'group-addons';
const user = (accountId: string) => ({ type: 'user', accountId }) as const;

/** A site with four apps: one in projects, one in the group of administering apps, one switched off, one in neither. */
function worldWith(actors: Actors[string] = [user('app-deck'), user('app-off')]) {
  const account = (accountId: string, more: object = {}) => ({
    accountId,
    name: accountId,
    type: 'app' as const,
    ...more,
  });
  const project: Jira['projects'][number] = {
    id: '10001',
    key: 'ALPHA',
    name: 'Alpha',
    leadAccountId: tiny.lead,
    schemeId: tiny.scheme,
    roleActors: { [addons]: actors },
  };
  return tinyWorld({
    directory: {
      groups: [
        { groupId: tiny.everyone, name: 'jira-users', jiraAccess: ['user'] },
        { groupId: tiny.admins, name: 'jira-admins', jiraAccess: ['admin'] },
        { groupId: 'group-app-admins', name: 'atlassian-addons-admin' },
        { groupId: addonsGroup, name: 'atlassian-addons-project-access' },
      ],
      accounts: [
        { accountId: tiny.admin, name: 'Ada Admin', groups: [tiny.admins, tiny.everyone] },
        { accountId: tiny.lead, name: 'Lea Lead', groups: [tiny.everyone] },
        account('app-deck', { groups: [addonsGroup] }),
        account('app-backup', { groups: ['group-app-admins'] }),
        account('app-off', { active: false, groups: ['group-app-admins'] }),
        account('app-elsewhere'),
      ],
    },
    jira: {
      roles: [
        { id: tiny.administrators, name: 'Administrators', admin: true },
        { id: addons, name: 'atlassian-addons-project-access' },
      ],
      projects: [project],
    },
  });
}

async function collect(world: ReturnType<typeof worldWith>, approvedApps: string[] = []) {
  const site = createSite(world);
  const send = siteTransport(site, {
    product: 'jira',
    prefix: '',
    authorization: '',
    caller: { type: 'app' },
  });
  const slices = await collectAll({
    collectors: jiraCollectors,
    connections: {},
    product: 'Jira',
    send,
    now: new Date('2026-11-20T06:00:00.000Z'),
    settings: { approvedApps },
  });
  return { slices, sent: send.sent };
}

const roleSource = 'GET /rest/api/3/project/{}/role/{}';
const memberSource = 'GET /rest/api/3/group/member';
const app = (accountId: string, source: string, active = true) => ({
  accountId,
  name: accountId,
  active,
  source,
});
/** Everything is new to a site that is looked at for the first time. */
const seen = (...args: Parameters<typeof app>) => ({
  ...app(...args),
  firstSeen: { at: '2026-11-20T06:00:00.000Z', arrived: false, again: false },
});

describe('the apps of a site', () => {
  it('are those in projects and those that another list has shown, for one request', async () => {
    const { slices, sent } = await collect(worldWith());

    expect(slices('jira.apps')).toEqual({
      items: [
        seen('app-backup', memberSource),
        seen('app-deck', roleSource),
        seen('app-off', memberSource, false),
      ],
      gaps: [],
    });
    expect(sent.filter((request) => request.includes('/role/10003'))).toEqual([
      'GET /rest/api/3/project/10001/role/10003?excludeInactiveUsers=true',
    ]);
    expect(sent.filter((request) => request.includes('/users/search'))).toEqual([]);
  });

  it('may be in the role as a group', async () => {
    const { slices } = await collect(worldWith([{ type: 'group', groupId: addonsGroup }]));

    expect(slices('jira.apps').items).toContainEqual(seen('app-deck', memberSource));
  });

  it('are looked for among all accounts once some are approved', async () => {
    const { slices, sent } = await collect(worldWith(), ['app-deck']);

    const source = 'GET /rest/api/3/users/search';
    expect(slices('jira.appDirectory')).toEqual({
      items: [
        app('app-backup', source),
        app('app-deck', source),
        app('app-elsewhere', source),
        app('app-off', source, false),
      ],
      gaps: [],
    });
    expect(sent.filter((request) => request.includes('/users/search'))).toEqual([
      'GET /rest/api/3/users/search?maxResults=1000&startAt=0',
      'GET /rest/api/3/users/search?maxResults=1000&startAt=6',
    ]);
  });

  it('that are in no list cost nothing to miss on a site without the role', async () => {
    const { slices, sent } = await collect(tinyWorld());

    expect(slices('jira.apps')).toEqual({ items: [], gaps: [] });
    expect(sent.filter((request) => /\/role\/\d+\?exclude/.test(request))).toEqual([]);
  });
});
