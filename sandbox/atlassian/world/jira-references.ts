import { permissionCatalogue } from '../jira/permission-catalogue';
import type { WorldDirectory } from './directory';
import type { JiraWorld } from './jira';
import type { WorldHolder } from './jira-permissions';
import type { WorldRoleActor } from './jira-projects';
import type { WorldShare } from './jira-sharing';
import { duplicates, type Mistake } from './mistake';

type Path = Mistake['path'];

/** References of the Jira part that lead nowhere, and ids that occur twice. */
export function jiraMistakes(jira: JiraWorld, directory: WorldDirectory): Mistake[] {
  const known = knownIds(jira, directory);
  const mistakes: Mistake[] = [];
  const need = (kind: keyof typeof known, id: string | undefined, path: Path) => {
    if (id !== undefined && !known[kind].has(id))
      mistakes.push({ path: ['jira', ...path], message: `there is no ${kind} ${id}` });
  };
  const holder = (of: WorldHolder | WorldRoleActor | WorldShare, path: Path) => {
    if ('groupId' in of) need('group', of.groupId, path);
    if ('accountId' in of) need('account', of.accountId, path);
    if ('roleId' in of) need('project role', of.roleId, path);
    if ('projectId' in of) need('project', of.projectId, path);
  };

  for (const [at, scheme] of jira.permissionSchemes.entries())
    for (const [grantAt, grant] of scheme.grants.entries()) {
      const path = ['permissionSchemes', at, 'grants', grantAt];
      need('permission', grant.permission, path);
      holder(grant.holder, path);
    }
  for (const [at, project] of jira.projects.entries()) {
    const path = ['projects', at];
    need('permission scheme', project.schemeId, path);
    need('account', project.leadAccountId, path);
    for (const accountId of project.customerAccountIds) need('account', accountId, path);
    need('issue security scheme', project.issueSecuritySchemeId, path);
    for (const typeId of project.issueTypeIds ?? []) need('issue type', typeId, path);
    for (const [roleId, actors] of Object.entries(project.roleActors)) {
      need('project role', roleId, path);
      for (const actor of actors) holder(actor, [...path, 'roleActors', roleId]);
    }
  }
  for (const [at, scheme] of jira.issueSecuritySchemes.entries()) {
    const path = ['issueSecuritySchemes', at];
    need('security level', scheme.defaultLevelId, path);
    for (const [levelAt, level] of scheme.levels.entries())
      for (const member of level.members) holder(member.holder, [...path, 'levels', levelAt]);
  }
  for (const [at, role] of jira.roles.entries())
    for (const actor of role.defaultActors) holder(actor, ['roles', at, 'defaultActors']);
  for (const kind of ['filters', 'dashboards'] as const)
    for (const [at, item] of jira[kind].entries()) {
      need('account', item.ownerAccountId, [kind, at]);
      for (const share of [...item.shares, ...item.editors]) holder(share, [kind, at]);
    }
  for (const [at, grant] of jira.globalPermissions.entries()) {
    need('permission', grant.permission, ['globalPermissions', at]);
    holder(grant.holder, ['globalPermissions', at]);
  }
  for (const [at, record] of jira.auditRecords.entries())
    need('account', record.authorAccountId, ['auditRecords', at]);
  for (const [at, issue] of jira.issues.entries()) {
    need('project', issue.projectId, ['issues', at]);
    need('issue type', issue.issueTypeId, ['issues', at]);
  }
  return [...mistakes, ...roleMistakes(jira, directory), ...sharedSchemes(jira), ...twice(jira)];
}

function knownIds(jira: JiraWorld, directory: WorldDirectory) {
  return {
    account: new Set(
      [...directory.accounts, ...directory.deletedAccounts].map(({ accountId }) => accountId),
    ),
    group: new Set([...directory.groups, ...directory.deletedGroups].map((group) => group.groupId)),
    'project role': new Set(jira.roles.map(({ id }) => id)),
    project: new Set(jira.projects.map(({ id }) => id)),
    'permission scheme': new Set(jira.permissionSchemes.map(({ id }) => id)),
    'issue security scheme': new Set(jira.issueSecuritySchemes.map(({ id }) => id)),
    'security level': new Set(
      jira.issueSecuritySchemes.flatMap(({ levels }) => levels.map(({ id }) => id)),
    ),
    'issue type': new Set(jira.issueTypes.map(({ id }) => id)),
    permission: new Set([...permissionCatalogue, ...jira.appPermissions].map(({ key }) => key)),
  };
}

/** A product is opened by groups that exist and say so themselves. */
function roleMistakes(jira: JiraWorld, directory: WorldDirectory): Mistake[] {
  const opening = new Set(
    directory.groups
      .filter(({ jiraAccess }) => jiraAccess.includes('user'))
      .map(({ groupId }) => groupId),
  );
  return jira.applicationRoles.flatMap((role, at) => {
    const path = ['jira', 'applicationRoles', at];
    return [
      ...role.groupIds
        .filter((groupId) => !opening.has(groupId))
        .map((id) => ({ path, message: `group ${id} has no "user" among its jiraAccess` })),
      ...role.defaultGroupIds
        .filter((groupId) => !role.groupIds.includes(groupId))
        .map((id) => ({ path, message: `default group ${id} is not among its groupIds` })),
    ];
  });
}

/** A team-managed project does not share its permission scheme. */
function sharedSchemes(jira: JiraWorld): Mistake[] {
  return jira.projects.flatMap((project, at) =>
    project.style === 'next-gen' &&
    jira.projects.some((other) => other !== project && other.schemeId === project.schemeId)
      ? [
          {
            path: ['jira', 'projects', at],
            message: `team-managed project ${project.key} shares its permission scheme`,
          },
        ]
      : [],
  );
}

function twice(jira: JiraWorld): Mistake[] {
  const lists = {
    permissionSchemes: jira.permissionSchemes.map(({ id }) => id),
    projects: jira.projects.flatMap(({ id, key }) => [id, key]),
    roles: jira.roles.map(({ id }) => id),
    issueSecuritySchemes: jira.issueSecuritySchemes.map(({ id }) => id),
    auditRecords: jira.auditRecords.map(({ id }) => id),
    webhooks: jira.webhooks.map(({ id }) => id),
    filters: jira.filters.map(({ id }) => id),
    dashboards: jira.dashboards.map(({ id }) => id),
    issues: jira.issues.flatMap(({ id, key }) => [id, key]),
  };
  return Object.entries(lists).flatMap(([name, ids]) => duplicates(ids, ['jira', name]));
}
