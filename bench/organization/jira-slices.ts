import type { PermissionHolder, RoleActor, SchemeGrant, SnapshotData } from '../../src/domain';
import type { Grant } from './grant-table';
import { projectRoles, specialOf } from './holders';
import type { SpecialHolder } from './holders';
import type { Organization } from './organization';
import { permissionAt } from './permissions';
import { whole } from './whole';

/** What a scan would have read from Jira. */
export function jiraSlices(organization: Organization): SnapshotData['slices'] {
  const { size, schemeOf, leadOf, accountIds, groupIds, grants } = organization;
  const projects = Array.from({ length: size.projects }, (_none, place) => place);
  return {
    'jira.projects': whole(
      projects.map((place) => ({
        id: projectId(place),
        key: `P${place}`,
        name: `Project ${place}`,
        status: 'live' as const,
        style: 'classic' as const,
        typeKey: 'software',
        lead: personOf(organization, leadOf[place] ?? 0),
      })),
    ),
    'jira.projectSchemes': whole(
      projects.map((place) => ({
        projectId: projectId(place),
        schemeId: String(schemeOf[place] ?? 0),
      })),
    ),
    'jira.permissionSchemes': whole(
      Array.from({ length: grants.schemes.places }, (_none, place) => ({
        id: String(place),
        name: `Scheme ${place}`,
        grants: [...grants.schemes.on(place)].map((grant, row) =>
          schemeGrant(organization, grant, `${place * 1_000 + row}`),
        ),
      })),
    ),
    'jira.roles': whole(
      projectRoles.map((name, role) => ({ id: roleId(role), name, defaultActors: [] })),
    ),
    'jira.roleActors': whole(
      projects.flatMap((place) =>
        (organization.actorsIn[place] ?? []).map(({ role, actors }) => ({
          projectId: projectId(place),
          roleId: roleId(role),
          actors: actors.map((actor) => actorOf(organization, actor)),
        })),
      ),
    ),
    'jira.groups': whole(groupIds.map((groupId, group) => ({ groupId, name: groupName(group) }))),
    'jira.accessGroups': whole(
      [...grants.jira.on(0)].map(({ holder }) => ({
        groupId: groupIds[holder - accountIds.length] ?? '',
        name: groupName(holder - accountIds.length),
        access: 'admin' as const,
      })),
    ),
  };
}

export function projectId(place: number): string {
  return String(10_000 + place);
}

export function groupName(group: number): string {
  return `team-${group}`;
}

function roleId(role: number): string {
  return String(10_002 + role);
}

function personOf({ accountIds, active }: Organization, account: number) {
  return {
    accountId: accountIds[account] ?? '',
    name: `Person ${account}`,
    active: active[account] === 1,
  };
}

function actorOf(organization: Organization, actor: number): RoleActor {
  const { accountIds, groupIds } = organization;
  const group = actor - accountIds.length;
  if (group >= 0) return { type: 'group', groupId: groupIds[group] ?? '', name: groupName(group) };
  return { type: 'user', accountId: accountIds[actor] ?? '', name: `Person ${actor}` };
}

function schemeGrant(organization: Organization, grant: Grant, id: string): SchemeGrant {
  const { holder, permission } = grant;
  return { id, permission: permissionAt(permission).name, holder: holderOf(organization, holder) };
}

function holderOf({ accountIds, groupIds }: Organization, holder: number): PermissionHolder {
  const name = specialOf(holder);
  if (name !== undefined) return specialHolder(name);
  const group = holder - accountIds.length;
  return { type: 'group', id: groupIds[group] ?? '', name: groupName(group) };
}

function specialHolder(name: SpecialHolder): PermissionHolder {
  switch (name) {
    case 'anyone':
      return { type: 'anyone' };
    case 'jira-users':
      return { type: 'applicationRole' };
    case 'role-administrators':
    case 'role-developers':
    case 'role-viewers':
      return { type: 'projectRole', id: roleId(projectRoles.indexOf(name)) };
    case 'project-lead':
      return { type: 'projectLead' };
    case 'reporter':
      return { type: 'reporter' };
    case 'confluence-users':
      throw new Error('A class of Confluence holds nothing in Jira.');
  }
}
