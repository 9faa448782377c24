import type { SnapshotData } from '../../../domain';
import { names } from './generated-parts';
import { Oracle } from './oracle';

/** What a stranger is called who is put into one group, or into none, to see what that alone gives. */
const stranger = 'stranger';

/**
 * Every way to administer something by one step, as `step who → through`, found by trying all accounts, groups, tokens
 * and keys of the slices. Knows nothing of the map.
 */
export function shadowWaysTo(data: SnapshotData, resource: string): readonly string[] {
  const oracle = new Oracle(data);
  const administers = (accountId: string) =>
    oracle.can({ accountId, word: 'administer', resource });
  const inside = new Set<string>(names.groups.filter((group) => givesAlone(data, group, resource)));
  const everyUser = can(withStranger(data, 'atlassian'), resource);
  const ofOrganization = (group: string) => givesAlone(data, group, 'org:organization/o');
  const items = itemsOf(data);
  const found: string[] = [];
  for (const group of inside) {
    if (items.open.has(group)) found.push(`join everyone → ${group}`);
    if (items.defaults.has(group) && !everyUser) found.push(`sign-up ${items.newUsers} → ${group}`);
    if (items.synced.has(group)) continue;
    const guarded = resource === 'org:organization/o' || ofOrganization(group);
    const managing = [
      ...items.managers.accounts.filter((one) => !administers(one)),
      ...items.managers.groups.filter((one) => !inside.has(one)),
    ];
    for (const who of [...(guarded ? [] : managing), ...items.writingKeys]) {
      found.push(`edit-groups ${who} → ${group}`);
    }
  }
  for (const { id, accountId } of items.tokens) {
    if (administers(accountId)) found.push(`token ${id}`);
  }
  if (!resource.startsWith('bitbucket:')) {
    for (const id of items.allKeys) found.push(`token ${id}`);
  }
  for (const app of items.apps) if (administers(app)) found.push(`app ${app}`);
  return [...new Set(found)].sort();
}

/** Whether being in a group is enough. */
function givesAlone(data: SnapshotData, group: string, resource: string): boolean {
  return can(withStranger(data, 'app', group), resource);
}

function can(data: SnapshotData, resource: string): boolean {
  return new Oracle(data).can({ accountId: stranger, word: 'administer', resource });
}

/** The same organization, with one more account. An app is in no class of people. */
export function withStranger(
  data: SnapshotData,
  accountType: 'atlassian' | 'app',
  group?: string,
): SnapshotData {
  const account = {
    accountId: stranger,
    name: stranger,
    active: true,
    accountType,
    exists: true,
  };
  const { 'jira.accounts': accounts, 'jira.groupMembers': members } = data.slices;
  return {
    ...data,
    slices: {
      ...data.slices,
      'jira.accounts': { items: [...(accounts?.items ?? []), account], gaps: [] },
      'jira.groupMembers': {
        items: (members?.items ?? []).map((one) =>
          one.groupId === group ? { ...one, members: [...one.members, account] } : one,
        ),
        gaps: [],
      },
    },
  };
}

function itemsOf({ slices }: SnapshotData) {
  const isBarred = (id: string) => !new Oracle({ siteUrl: '', takenAt: '', slices }).canLogIn(id);
  const users = slices['organization.users']?.items ?? [];
  const groups = slices['organization.groups']?.items ?? [];
  const roles = slices['jira.applicationRoles']?.items ?? [];
  const keys = slices['organization.apiKeys']?.items ?? [];
  const role = 'atlassian/user-access-admin';
  const idsOf = (some: readonly { readonly groupId: string }[]) =>
    new Set<string>(some.map(({ groupId }) => groupId));
  return {
    open: idsOf((slices['confluence.groups']?.items ?? []).filter((one) => one.openToJoin)),
    defaults: idsOf(roles.flatMap((one) => one.defaultGroups)),
    newUsers: roles.some((one) => one.selectedByDefault) ? 'new-users' : 'new-users:software',
    synced: idsOf(groups.filter((one) => one.externallySynced === true)),
    managers: {
      accounts: users
        .filter((user) => user.roles.includes(role) && !isBarred(user.accountId))
        .map(({ accountId }) => accountId),
      groups: groups.filter(({ roles }) => roles.includes(role)).map(({ groupId }) => groupId),
    },
    tokens: (slices['organization.apiTokens']?.items ?? []).filter((token) => !token.blocked),
    allKeys: keys.filter(({ scopes }) => scopes?.length === 0).map(({ id }) => id),
    writingKeys: keys
      .filter(({ scopes }) => scopes?.some((scope) => scope.startsWith('write:')) === true)
      .map(({ id }) => id),
    apps: (slices['jira.accounts']?.items ?? [])
      .filter(({ accountType }) => accountType === 'app')
      .map(({ accountId }) => accountId),
  };
}
