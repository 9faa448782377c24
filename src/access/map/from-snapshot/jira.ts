import { everywhere, nodeFlags, wordBits } from '../access-map';
import { administerJira, administerSite, jiraPermission } from '../jira-permissions';
import { itemsOf, limitBy } from './drawing';
import type { Drawing } from './drawing';
import { jiraHolders } from './jira-holders';
import { drawSharedItems } from './jira-shared-items';
import { accountNode, audienceNode, groupNode } from './principals';

/** Whoever administers Jira, or its organization, can give themselves the administration of what is in it. */
export const administration = wordBits.administer | wordBits.share;

/** Draws Jira: who opens and administers it, and what permission schemes and roles give in its projects. */
export function drawJira(drawing: Drawing): void {
  const { builder, snapshot } = drawing;
  if (snapshot.slice('jira.projects') === undefined) return;
  const site = builder.nodes.node('jira:site', 'site', { name: 'Jira' });
  drawAccess(drawing, site);
  drawSchemes(drawing, site);
  drawProjects(drawing, site);
  drawRoles(drawing, site);
  drawSharedItems(drawing);
  for (const account of itemsOf(drawing, 'jira.accounts')) accountNode(builder, account);
  limitBy(drawing, 'jira.accounts', {
    site,
    nodeOf: (accountId) => builder.nodes.find('account', accountId),
  });
}

function drawAccess(drawing: Drawing, site: number): void {
  const { builder } = drawing;
  const users = audienceNode(builder, 'jira:users');
  builder.member(users, audienceNode(builder, 'anyone'), 'includes');
  for (const role of itemsOf(drawing, 'jira.applicationRoles')) {
    const product = builder.nodes.node('audience', `jira:${role.key}`, {
      name: `Users of ${role.name}`,
      ...(role.userCount === undefined ? {} : { size: role.userCount }),
    });
    builder.member(product, users, 'includes');
    for (const group of role.groups) builder.member(groupNode(builder, group), product, 'opens');
  }
  for (const group of itemsOf(drawing, 'jira.accessGroups')) {
    const node = groupNode(builder, group);
    if (group.access === 'user') builder.member(node, users, 'opens');
    else {
      const permission = group.access === 'admin' ? administerJira : administerSite;
      builder.grant({ holder: node, target: site, permission: builder.permission(permission) });
    }
  }
  for (const name of ['jira.accessGroups', 'jira.applicationRoles'] as const) {
    limitBy(drawing, name, { site, nodeOf: () => undefined });
  }
}

function drawSchemes(drawing: Drawing, site: number): void {
  const { builder } = drawing;
  const holderOf = jiraHolders(drawing);
  for (const { id, name, grants } of itemsOf(drawing, 'jira.permissionSchemes')) {
    const target = builder.nodes.node('jira:permission-scheme', id, { name });
    for (const grant of grants) {
      builder.grant({
        holder: holderOf(grant.holder),
        target,
        permission: builder.permission(jiraPermission(grant.permission)),
        id: grant.id,
      });
    }
  }
  limitBy(drawing, 'jira.permissionSchemes', {
    site,
    nodeOf: (id) => builder.nodes.find('jira:permission-scheme', id),
  });
}

function drawProjects(drawing: Drawing, site: number): void {
  const { builder } = drawing;
  const { nodes } = builder;
  const projectOf = (id: string) => nodes.find('jira:project', id);
  const schemeOf = new Map<string, string>();
  for (const { projectId, schemeId } of itemsOf(drawing, 'jira.projectSchemes')) {
    schemeOf.set(projectId, schemeId);
  }
  for (const { id, projectId } of itemsOf(drawing, 'jira.permissionSchemes')) {
    if (projectId !== undefined) schemeOf.set(projectId, id);
  }
  for (const { id, key, name, status, lead } of itemsOf(drawing, 'jira.projects')) {
    const flags = status === 'live' ? 0 : nodeFlags.closed;
    const project = nodes.node('jira:project', id, { name, key, flags });
    builder.contain(project, site, { gives: administration });
    const scheme = nodes.find('jira:permission-scheme', schemeOf.get(id) ?? '');
    if (scheme !== undefined) nodes.use(project, scheme);
    else builder.limit(project, noScheme(name, status));
    if (lead !== undefined) {
      const role = nodes.node('condition', 'jira:project-lead', { name: 'Project lead' });
      const node = nodes.node('condition', `jira:project-lead@${id}`, {
        name: `Lead of project "${name}"`,
      });
      nodes.bind(node, { role, scope: project });
      builder.member(accountNode(builder, lead), node, 'lead');
    }
  }
  limitBy(drawing, 'jira.projects', { site: everywhere, nodeOf: projectOf });
  limitBy(drawing, 'jira.projectSchemes', { site, nodeOf: projectOf });
}

function noScheme(name: string, status: string): string {
  return status === 'live'
    ? `Which permission scheme project "${name}" uses could not be read.`
    : `Project "${name}" is ${status}, so its permission scheme was not read.`;
}

function drawRoles(drawing: Drawing, site: number): void {
  const { builder } = drawing;
  const { nodes } = builder;
  const names = new Map(itemsOf(drawing, 'jira.roles').map(({ id, name }) => [id, name]));
  for (const { projectId, roleId, actors } of itemsOf(drawing, 'jira.roleActors')) {
    const scope = nodes.find('jira:project', projectId);
    if (scope === undefined) continue;
    const name = names.get(roleId) ?? roleId;
    const role = nodes.node('jira:project-role', roleId, { name });
    const node = nodes.node('jira:role-in-project', `${roleId}@${projectId}`, { name });
    nodes.bind(node, { role, scope });
    for (const actor of actors) {
      const { type } = actor;
      const child =
        type === 'user'
          ? accountNode(builder, { accountId: actor.accountId, name: actor.name })
          : nodes.node('group', actor.groupId, { name: actor.name });
      builder.member(child, node, 'actor');
    }
  }
  limitBy(drawing, 'jira.roleActors', {
    site,
    nodeOf: (projectId) => nodes.find('jira:project', projectId),
  });
}
