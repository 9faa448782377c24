import { adminGroups } from '../../admin-groups';
import { adminRoleGroups, organizationAdmin } from '../../organization-admins';
import { administerJira } from '../jira-permissions';
import { itemsOf, sliceOf } from './drawing';
import type { Drawing } from './drawing';
import { accountNode } from './principals';

/**
 * Draws who administers Jira by Jira's own answer although nothing else tells how. Comes after all that draws groups and
 * the organization.
 */
export function drawGlobalPowers(drawing: Drawing): void {
  const { builder } = drawing;
  const site = builder.nodes.find('jira:site', 'site');
  const powers = itemsOf(drawing, 'jira.globalPowers').filter(
    ({ permissions }) => permissions.length > 0,
  );
  if (site === undefined || powers.length === 0) return;
  const known = explained(drawing);
  const permission = builder.permission(administerJira);
  for (const { accountId } of powers) {
    const holder = accountNode(builder, { accountId });
    if (!known.has(holder)) builder.grant({ holder, target: site, permission });
  }
}

/** Whoever administers Jira by a group or by a role of the organization. */
function explained(drawing: Drawing): ReadonlySet<number> {
  const { builder } = drawing;
  const giving = (roles: readonly string[]) => roles.includes(organizationAdmin);
  const { groups } = adminRoleGroups(sliceOf(drawing, 'organization.groups'));
  const groupIds = [
    ...adminGroups(itemsOf(drawing, 'jira.accessGroups')),
    ...[...groups.values()].filter(({ roles }) => giving(roles)),
  ].map(({ groupId }) => groupId);
  return new Set([
    ...groupIds.flatMap((id) => [...builder.within(builder.nodes.node('group', id))]),
    ...itemsOf(drawing, 'organization.users')
      .filter(({ roles }) => giving(roles))
      .map(({ accountId }) => accountNode(builder, { accountId })),
  ]);
}
