import type { WorldAccount } from '../../world/directory';
import type { JiraContext } from '../context';
import { renderApplicationRole } from './application-role';
import { renderGroupName } from './group';

/** The groups and products of an account: sizes always, the things themselves when expanded. */
export function renderMembership(
  { groups }: WorldAccount,
  context: JiraContext,
  expand: ReadonlySet<string>,
) {
  const roles = context.jira.applicationRoles.filter(({ groupIds }) =>
    groupIds.some((id) => groups.includes(id)),
  );
  return {
    groups: {
      size: groups.length,
      items: expand.has('groups') ? groups.map((id) => renderGroupName(id, context)) : [],
    },
    applicationRoles: {
      size: roles.length,
      items: expand.has('applicationRoles')
        ? roles.map((role) => renderApplicationRole(role, context))
        : [],
    },
    expand: 'groups,applicationRoles',
  };
}
