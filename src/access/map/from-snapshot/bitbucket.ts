import { everyWord, everywhere } from '../access-map';
import { bitbucketPermissions, deployKey, ownWorkspace } from '../bitbucket-permissions';
import { itemsOf, limitBy } from './drawing';
import type { Drawing } from './drawing';
import { accountNode, audienceNode } from './principals';

const notRead =
  'What single people were given to read or write in Bitbucket is not read; administrators and groups are.';

/** Draws a Bitbucket workspace: its owners, what groups and keys were given, and who administers each repository. */
export function drawBitbucket(drawing: Drawing): void {
  const { builder } = drawing;
  const [workspace] = itemsOf(drawing, 'bitbucket.workspace');
  if (workspace === undefined) return;
  const { id, name, slug: key } = workspace;
  const site = builder.nodes.node('bitbucket:workspace', id, { name, key });
  drawResources(drawing, site);
  drawMembers(drawing, site);
  drawGroupGrants(drawing);
  drawAdmins(drawing);
  drawKeys(drawing);
  builder.limit(site, notRead);
  for (const slice of ['bitbucket.members', 'bitbucket.repositoryAdmins'] as const) {
    limitBy(drawing, slice, { site, nodeOf: () => undefined });
  }
  const nodeOf = (resourceId: string) => resourceOf(drawing, resourceId);
  for (const slice of ['bitbucket.projects', 'bitbucket.repositories'] as const) {
    limitBy(drawing, slice, { site: everywhere, nodeOf });
  }
  for (const slice of ['bitbucket.groupGrants', 'bitbucket.deployKeys'] as const) {
    limitBy(drawing, slice, { site, nodeOf });
  }
}

function resourceOf({ builder: { nodes } }: Drawing, id: string): number | undefined {
  return nodes.find('bitbucket:repository', id) ?? nodes.find('bitbucket:project', id);
}

function drawResources(drawing: Drawing, site: number): void {
  const { builder } = drawing;
  const { nodes } = builder;
  for (const { id, key, name } of itemsOf(drawing, 'bitbucket.projects')) {
    const project = nodes.node('bitbucket:project', id, { name, key });
    builder.contain(project, site, { gives: everyWord });
  }
  const read = builder.permission(bitbucketPermissions.read);
  for (const repository of itemsOf(drawing, 'bitbucket.repositories')) {
    const { id, slug, name, projectId = '', isPrivate } = repository;
    const node = nodes.node('bitbucket:repository', id, { name, key: slug });
    const project = nodes.find('bitbucket:project', projectId);
    builder.contain(node, project ?? site, { gives: everyWord });
    if (isPrivate) continue;
    builder.grant({ holder: audienceNode(builder, 'anyone'), target: node, permission: read });
  }
}

function drawMembers(drawing: Drawing, site: number): void {
  const { builder } = drawing;
  const permission = builder.permission(ownWorkspace);
  for (const { accountId, userId, name, ...member } of itemsOf(drawing, 'bitbucket.members')) {
    const account = accountNode(builder, { accountId: accountId ?? userId, name });
    if (member.permission === 'owner') builder.grant({ holder: account, target: site, permission });
  }
}

function drawGroupGrants(drawing: Drawing): void {
  const { builder } = drawing;
  for (const { resourceId, grants } of itemsOf(drawing, 'bitbucket.groupGrants')) {
    const target = resourceOf(drawing, resourceId);
    if (target === undefined) continue;
    for (const { slug, name, permission } of grants) {
      if (permission === 'none') continue;
      // In a workspace that an organization manages the slug is the id of the organization's group.
      const holder = builder.nodes.node('group', slug, { name });
      const number = builder.permission(bitbucketPermissions[permission]);
      builder.grant({ holder, target, permission: number });
    }
  }
}

function drawAdmins(drawing: Drawing): void {
  const { builder } = drawing;
  const permission = builder.permission(bitbucketPermissions.admin);
  for (const admin of itemsOf(drawing, 'bitbucket.repositoryAdmins')) {
    const target = builder.nodes.find('bitbucket:repository', admin.repositoryId);
    if (target === undefined) continue;
    const { accountId = admin.userId, name } = admin;
    builder.grant({ holder: accountNode(builder, { accountId, name }), target, permission });
  }
}

function drawKeys(drawing: Drawing): void {
  const { builder } = drawing;
  const permission = builder.permission(deployKey);
  for (const { id, opens, resourceId, label } of itemsOf(drawing, 'bitbucket.deployKeys')) {
    const target = builder.nodes.find(`bitbucket:${opens}`, resourceId);
    if (target === undefined) continue;
    const holder = builder.nodes.node('bitbucket:deploy-key', id, { name: label });
    builder.grant({ holder, target, permission });
  }
}
