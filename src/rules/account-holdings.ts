import { adminGroups } from '../access/admin-groups';
import { roleSource } from '../access/role-actors';
import { operationText } from '../access/space-operations';
import type { Evidence } from '../contract';
import type { Snapshot } from '../domain';
import { collected } from './collected';
import { membersSource } from './judge-admin-groups';
import { grantEvidence } from './judge-schemes';
import { permissionName } from './wording';

/** Something an account holds, told as a sentence that begins with its name. */
type Telling = (name: string) => Evidence;

/** An account id and what it holds. */
type Holding = readonly [accountId: string, telling: Telling];

/** Everything that accounts hold by name: grants of schemes, roles of projects, membership of groups, spaces. */
export function accountHoldings(
  snapshot: Snapshot,
): (accountId: string, name: string) => readonly Evidence[] {
  const held = new Map<string, Telling[]>();
  const sources = [inSchemes, inRoles, inGroups, inSpaces];
  for (const [accountId, telling] of sources.flatMap((source) => source(snapshot))) {
    const known = held.get(accountId);
    if (known === undefined) held.set(accountId, [telling]);
    else known.push(telling);
  }
  return (accountId, name) => (held.get(accountId) ?? []).map((tell) => tell(name));
}

function inSchemes(snapshot: Snapshot): readonly Holding[] {
  return collected(snapshot, 'jira.permissionSchemes').items.flatMap((scheme) =>
    scheme.grants.flatMap((grant): readonly Holding[] => {
      const { type, id } = grant.holder;
      if (type !== 'user' || id === undefined) return [];
      const what = `still holds ${permissionName(grant.permission)} in scheme "${scheme.name}"`;
      return [[id, (name) => grantEvidence(`${name} ${what}`, grant)]];
    }),
  );
}

function inRoles(snapshot: Snapshot): readonly Holding[] {
  const roles = new Map(collected(snapshot, 'jira.roles').items.map(({ id, name }) => [id, name]));
  const projects = new Map(
    collected(snapshot, 'jira.projects').items.map((project) => [project.id, project]),
  );
  return collected(snapshot, 'jira.roleActors').items.flatMap(({ projectId, roleId, actors }) => {
    const project = projects.get(projectId)?.name ?? projectId;
    const where = `role "${roles.get(roleId) ?? roleId}" of project "${project}"`;
    return actors.flatMap((actor): readonly Holding[] => {
      if (actor.type !== 'user') return [];
      const { accountId } = actor;
      const telling: Telling = (name) => ({
        text: `${name} is still in ${where}`,
        source: roleSource({ id: projectId }, roleId),
        data: { projectId, roleId, accountId },
      });
      return [[accountId, telling]];
    });
  });
}

function inGroups(snapshot: Snapshot): readonly Holding[] {
  const names = new Map(
    [
      ...collected(snapshot, 'jira.groups').items,
      ...adminGroups(collected(snapshot, 'jira.accessGroups').items),
    ].map(({ groupId, name }) => [groupId, name]),
  );
  return collected(snapshot, 'jira.groupMembers').items.flatMap(({ groupId, members }) =>
    members.map(({ accountId }): Holding => [
      accountId,
      (name) => ({
        text: `${name} is still in group "${names.get(groupId) ?? groupId}"`,
        source: membersSource(groupId),
        data: { groupId, accountId },
      }),
    ]),
  );
}

/** One holding a space, however many permissions it is made of. */
function inSpaces(snapshot: Snapshot): readonly Holding[] {
  const spaces = new Map(
    (snapshot.slice('confluence.spaces')?.items ?? []).map(({ id, name }) => [id, name]),
  );
  return (snapshot.slice('confluence.spaceGrants')?.items ?? []).flatMap(({ spaceId, grants }) => {
    const byAccount = new Map<string, Set<string>>();
    for (const grant of grants) {
      const { type, id } = grant.principal;
      if (type !== 'user' && type !== 'app') continue;
      byAccount.set(id, (byAccount.get(id) ?? new Set()).add(operationText(grant)));
    }
    return [...byAccount].map(([accountId, operations]): Holding => [
      accountId,
      (name) => ({
        text: `${name} still holds permissions in space "${spaces.get(spaceId) ?? spaceId}"`,
        source: `GET /wiki/api/v2/spaces/${spaceId}/permissions`,
        data: { spaceId, accountId, permissions: [...operations].sort().join(', ') },
      }),
    ]);
  });
}
