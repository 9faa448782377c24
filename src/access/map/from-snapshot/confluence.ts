import { unseenGrantsOf } from '../../space-grants';
import { everywhere, nodeFlags } from '../access-map';
import { administerConfluence, anonymousRead, anonymousUpdate } from '../confluence-permissions';
import { itemsOf, limitBy, sentence, sliceOf } from './drawing';
import type { Drawing } from './drawing';
import { administration } from './jira';
import { accountNode, audienceNode, groupNode } from './principals';
import { spaceGrantDrawer } from './space-grants';

/** Draws Confluence: who opens and administers it, and what is given in its spaces. */
export function drawConfluence(drawing: Drawing): void {
  const { builder, snapshot } = drawing;
  if (snapshot.slice('confluence.spaces') === undefined) return;
  const site = builder.nodes.node('confluence:site', 'site', { name: 'Confluence' });
  for (const account of itemsOf(drawing, 'confluence.accounts')) accountNode(builder, account);
  drawAccess(drawing, site);
  drawSpaces(drawing, site);
  for (const name of ['confluence.site', 'confluence.accessGroups', 'confluence.guests'] as const) {
    limitBy(drawing, name, { site, nodeOf: () => undefined });
  }
  limitBy(drawing, 'confluence.accounts', {
    site,
    nodeOf: (accountId) => builder.nodes.find('account', accountId),
  });
}

function drawAccess(drawing: Drawing, site: number): void {
  const { builder } = drawing;
  const licensed = audienceNode(builder, 'confluence:all-licensed-users');
  const authenticated = audienceNode(builder, 'confluence:authenticated-users');
  const admins = audienceNode(builder, 'confluence:all-product-admins');
  builder.member(licensed, authenticated, 'includes');
  builder.member(authenticated, audienceNode(builder, 'anyone'), 'includes');
  for (const group of itemsOf(drawing, 'confluence.accessGroups')) {
    const node = groupNode(builder, group);
    if (group.access === 'user') builder.member(node, licensed, 'opens');
    else {
      const permission = builder.permission(administerConfluence);
      builder.grant({ holder: node, target: site, permission });
      builder.member(node, admins, 'includes');
    }
  }
}

function drawSpaces(drawing: Drawing, site: number): void {
  const { builder } = drawing;
  const { nodes } = builder;
  const drawGrants = spaceGrantDrawer(drawing);
  const grants = new Map(
    itemsOf(drawing, 'confluence.spaceGrants').map((item) => [item.spaceId, item.grants]),
  );
  const reads = new Map(
    itemsOf(drawing, 'confluence.anonymousReads').map((read) => [read.spaceId, read]),
  );
  const anyone = audienceNode(builder, 'anyone');
  const reasonOf = unseenGrantsOf({
    site: sliceOf(drawing, 'confluence.site'),
    spaceRoles: sliceOf(drawing, 'confluence.spaceRoles'),
    spaceGrants: sliceOf(drawing, 'confluence.spaceGrants'),
  });
  for (const space of itemsOf(drawing, 'confluence.spaces')) {
    const { id, key, name, status } = space;
    const flags = status === 'archived' ? nodeFlags.closed : 0;
    const node = nodes.node('confluence:space', id, { name, key, flags });
    builder.contain(node, site, { gives: administration });
    const toAnyone = drawGrants(node, grants.get(id) ?? []);
    const { canRead = false, canUpdate = false } = reads.get(id) ?? {};
    for (const permission of [canRead && anonymousRead, canUpdate && anonymousUpdate]) {
      // What a grant says already is not said again by the product's own answer.
      if (permission === false || toAnyone.has(permission.name)) continue;
      builder.grant({ holder: anyone, target: node, permission: builder.permission(permission) });
    }
    const reason = reasonOf(space);
    if (reason !== undefined) builder.limit(node, sentence(reason));
  }
  const spaceOf = (id: string) => nodes.find('confluence:space', id);
  limitBy(drawing, 'confluence.spaces', { site: everywhere, nodeOf: spaceOf });
  limitBy(drawing, 'confluence.anonymousReads', { site, nodeOf: spaceOf });
}
