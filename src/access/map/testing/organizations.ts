import fc from 'fast-check';
import type { Slice, SliceName, SnapshotData, SpaceGrant, SpacePrincipal } from '../../../domain';
import { bitbucket, confluence, directory, jira, names } from './generated-parts';

/** Everything in a generated organization that can be asked about. */
export const resources: readonly string[] = [
  'org:organization/o',
  'jira:site/site',
  'confluence:site/site',
  'bitbucket:workspace/w',
  'bitbucket:project/b',
  ...names.projects.map((id) => `jira:project/${id}`),
  ...names.filters.map((id) => `jira:filter/${id}`),
  ...names.spaces.map((id) => `confluence:space/${id}`),
  ...names.repositories.map((id) => `bitbucket:repository/${id}`),
];

/** A whole organization: all four products, with the organization connected or not. */
export const organizations: fc.Arbitrary<SnapshotData> = fc
  .record({ directory, jira, confluence, bitbucket })
  .map((drawn) => ({
    siteUrl: 'https://example.test',
    takenAt: '2026-11-20T06:00:00.000Z',
    slices: {
      ...directorySlices(drawn.directory),
      ...jiraSlices(drawn.jira),
      ...confluenceSlices(drawn.confluence),
      ...bitbucketSlices(drawn.bitbucket),
    },
  }));

type Drawn<T> = T extends fc.Arbitrary<infer V> ? V : never;

function whole<N extends SliceName>(items: Slice<N>['items']): Slice<N> {
  return { items, gaps: [] };
}

function directorySlices({
  accounts,
  members,
  told,
  guests,
  managers,
  synced,
  tokens,
  keys,
}: Drawn<typeof directory>): SnapshotData['slices'] {
  const byId = new Map(accounts.map((one) => [one.accountId, one]));
  return {
    'jira.accounts': whole(accounts),
    'jira.groups': whole(names.groups.map((groupId) => ({ groupId, name: groupId }))),
    'jira.groupMembers': whole(
      members.map(({ groupId, members: ids }) => ({
        groupId,
        members: ids.flatMap((id) => byId.get(id) ?? []),
      })),
    ),
    'confluence.guests': whole(
      guests.map((id) => ({ accountId: id, name: id, groupIds: [], since: '' })),
    ),
    ...(told === null
      ? {}
      : {
          'organization.organization': whole([{ id: 'o', name: 'Org' }]),
          'organization.users': whole(
            told.map((user) => ({ ...user, accountType: 'atlassian' as const })),
          ),
          'organization.groups': whole(
            names.groups.map((groupId) => ({
              groupId,
              name: groupId,
              roles: [
                ...(groupId === 'g3' ? ['atlassian/org-admin'] : []),
                ...(managers.includes(groupId) ? ['atlassian/user-access-admin'] : []),
              ],
              externallySynced: synced.includes(groupId),
            })),
          ),
          'organization.apiTokens': whole(
            tokens.map((token, place) => ({ id: `t${place}`, label: `t${place}`, ...token })),
          ),
          'organization.apiKeys': whole(
            keys.map((key, place) => ({
              id: `k${place}`,
              label: `k${place}`,
              revoked: false,
              ...key,
            })),
          ),
        }),
  };
}

function jiraSlices(drawn: Drawn<typeof jira>): SnapshotData['slices'] {
  const { schemes, projects, filters, opening, software, defaults, powers, admins } = drawn;
  const { forEverybody: selectedByDefault } = drawn;
  const access = (ids: readonly string[], kind: 'user' | 'admin') =>
    ids.map((groupId) => ({ groupId, name: groupId, access: kind }));
  return {
    'jira.permissionSchemes': whole(
      schemes.map(({ id, name, grants }) => ({
        id,
        name,
        grants: grants.map((grant, place) => ({ id: `${id}-${place}`, ...grant })),
      })),
    ),
    'jira.projects': whole(
      projects.map(({ id, lead }) => ({
        id,
        key: id.toUpperCase(),
        name: id,
        status: 'live',
        style: 'classic',
        typeKey: 'software',
        lead: { accountId: lead, name: lead, active: true },
      })),
    ),
    'jira.projectSchemes': whole(
      projects.flatMap(({ id, scheme }) =>
        scheme === null ? [] : [{ projectId: id, schemeId: scheme }],
      ),
    ),
    'jira.roles': whole(names.roles.map((id) => ({ id, name: id, defaultActors: [] }))),
    'jira.roleActors': whole(
      projects.flatMap(({ id, actors }) => actors.map((role) => ({ projectId: id, ...role }))),
    ),
    'jira.accessGroups': whole([...access(opening, 'user'), ...access(admins, 'admin')]),
    'jira.applicationRoles': whole([
      {
        key: 'software',
        name: 'Jira',
        groups: software.map((groupId) => ({ groupId, name: groupId })),
        defaultGroups: defaults.map((groupId) => ({ groupId, name: groupId })),
        selectedByDefault,
      },
    ]),
    'jira.globalPowers': whole(
      powers.map((accountId) => ({ accountId, permissions: ['ADMINISTER'] })),
    ),
    'jira.filters': whole(
      filters.map(({ id, owner, shares, editors }) => ({
        id,
        name: id,
        jql: '',
        owner: { accountId: owner, name: owner, active: true },
        shares,
        editors,
      })),
    ),
  };
}

function confluenceSlices(drawn: Drawn<typeof confluence>): SnapshotData['slices'] {
  const { anonymousUse, roles, spaces, opening, open, admins } = drawn;
  const access = (ids: readonly string[], kind: 'user' | 'admin') =>
    ids.map((groupId) => ({
      groupId,
      name: groupId,
      access: kind,
      openToJoin: open.some((one) => one === groupId),
    }));
  const assigned = (role: string, who: SpacePrincipal): SpaceGrant[] =>
    roles
      .filter(({ id }) => id === role)
      .flatMap(({ permissions }) =>
        permissions.map((one) => ({ principal: who, ...one, roleId: role })),
      );
  return {
    'confluence.site': whole([{ roleMode: 'roles', anonymousUse }]),
    'confluence.spaces': whole(
      spaces.map(({ id }) => ({
        id,
        key: id.toUpperCase(),
        name: id,
        type: 'global',
        status: 'current',
      })),
    ),
    'confluence.spaceRoles': whole(
      roles.map(({ id, permissions }) => ({ id, name: id, custom: true, permissions })),
    ),
    'confluence.spaceGrants': whole(
      spaces.map(({ id, grants, assigned: given }) => ({
        spaceId: id,
        grants: [
          ...grants.map((grant) => ({ principal: grant.principal, ...grant.operation })),
          ...given.flatMap(({ role, principal: who }) => assigned(role, who)),
        ],
      })),
    ),
    'confluence.anonymousReads': whole(
      spaces.map(({ id, canRead, canUpdate }) => ({ spaceId: id, canRead, canUpdate })),
    ),
    'confluence.accessGroups': whole([...access(opening, 'user'), ...access(admins, 'admin')]),
    'confluence.groups': whole(
      names.groups.map((groupId) => ({
        groupId,
        name: groupId,
        openToJoin: open.includes(groupId),
      })),
    ),
  };
}

function bitbucketSlices(drawn: Drawn<typeof bitbucket>): SnapshotData['slices'] {
  const { owners, isPrivate, grants, admins } = drawn;
  return {
    'bitbucket.workspace': whole([{ id: 'w', slug: 'w', name: 'Workspace' }]),
    'bitbucket.members': whole(
      owners.map((id) => ({ userId: `u-${id}`, accountId: id, name: id, permission: 'owner' })),
    ),
    'bitbucket.projects': whole([{ id: 'b', key: 'B', name: 'Code', isPrivate: true }]),
    'bitbucket.repositories': whole(
      names.repositories.map((id, place) => ({
        id,
        slug: id,
        name: id,
        projectId: 'b',
        isPrivate: isPrivate[place] ?? true,
      })),
    ),
    'bitbucket.groupGrants': whole(
      grants.map(({ resourceId, slug, permission: given }) => ({
        on: resourceId === 'b' ? 'project' : 'repository',
        resourceId,
        grants: [{ slug, name: slug, permission: given }],
      })),
    ),
    'bitbucket.repositoryAdmins': whole(
      admins.map(({ repositoryId, userId }) => ({
        repositoryId,
        userId: `u-${userId}`,
        accountId: userId,
        name: userId,
      })),
    ),
  };
}
