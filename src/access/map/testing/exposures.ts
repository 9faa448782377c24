import fc from 'fast-check';
import type { PermissionHolder, RoleActor, SnapshotData } from '../../../domain';

/** Accounts of generated exposures. */
export const people = ['a0', 'a1', 'a2', 'a3', 'a4'] as const;

const groupIds = ['g0', 'g1', 'g2'] as const;
const roleIds = ['r0', 'r1'] as const;

const account = fc.constantFrom(...people);
const group = fc.constantFrom(...groupIds);
const role = fc.constantFrom(...roleIds);

const holder: fc.Arbitrary<PermissionHolder> = fc.oneof(
  { weight: 3, arbitrary: role.map((id): PermissionHolder => ({ type: 'projectRole', id })) },
  { weight: 3, arbitrary: group.map((id): PermissionHolder => ({ type: 'group', id })) },
  { weight: 2, arbitrary: account.map((id): PermissionHolder => ({ type: 'user', id })) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<PermissionHolder>({ type: 'anyone' }, { type: 'reporter' }),
  },
);

const actor: fc.Arbitrary<RoleActor> = fc.oneof(
  account.map((id): RoleActor => ({ type: 'user', accountId: id, name: id })),
  group.map((id): RoleActor => ({ type: 'group', groupId: id, name: id })),
);

const project = {
  key: 'P',
  name: 'p',
  status: 'live',
  style: 'classic',
  typeKey: 'software',
} as const;

function whole<T>(items: readonly T[]) {
  return { items, gaps: [] };
}

/** Two projects that share a scheme by which many can read them, each in several ways. */
export const exposures: fc.Arbitrary<SnapshotData> = fc
  .record({
    holders: fc.array(holder, { minLength: 1, maxLength: 4 }),
    members: fc.tuple(...groupIds.map(() => fc.uniqueArray(account, { maxLength: 4 }))),
    unread: fc.subarray([...groupIds], { maxLength: 1 }),
    actors: fc.tuple(
      ...roleIds.map(() =>
        fc.uniqueArray(actor, { maxLength: 3, selector: (one) => JSON.stringify(one) }),
      ),
    ),
  })
  .map(({ holders, members, unread, actors }) => ({
    siteUrl: 'https://example.test',
    takenAt: '2026-11-20T06:00:00.000Z',
    slices: {
      'jira.projects': whole(['p0', 'p1'].map((id) => ({ ...project, id }))),
      'jira.projectSchemes': whole(['p0', 'p1'].map((projectId) => ({ projectId, schemeId: 's' }))),
      'jira.permissionSchemes': whole([
        {
          id: 's',
          name: 's',
          grants: holders.map((one, place) => ({
            id: String(place),
            permission: 'BROWSE_PROJECTS',
            holder: one,
          })),
        },
      ]),
      'jira.roleActors': whole(
        roleIds.map((roleId, place) => ({ projectId: 'p0', roleId, actors: actors[place] ?? [] })),
      ),
      'jira.groups': whole(groupIds.map((groupId) => ({ groupId, name: groupId }))),
      'jira.groupMembers': whole(
        groupIds.map((groupId, place) => {
          const ids = members[place] ?? [];
          return {
            groupId,
            members: ids.map((accountId) => ({
              accountId,
              name: accountId,
              active: true,
              accountType: 'atlassian' as const,
            })),
            ...(unread.includes(groupId) ? { total: ids.length + 7 } : {}),
          };
        }),
      ),
    },
  }));
