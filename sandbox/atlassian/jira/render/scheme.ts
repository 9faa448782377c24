import type { Caller } from '../../../product-server';
import type { WorldGrant, WorldHolder, WorldPermissionScheme } from '../../world/jira-permissions';
import type { JiraContext } from '../context';
import { groupIdentity, renderGroupName } from './group';
import { renderProjectIdentity } from './project';
import { renderRole } from './role';
import { renderUser } from './user';

interface View {
  readonly context: JiraContext;
  readonly caller: Caller;
  /** Values of the `expand` parameter. Any value at all brings the grants. */
  readonly expand: ReadonlySet<string>;
}

/** A permission scheme; one that belongs to a team-managed project says so in `scope`. */
export function renderScheme(scheme: WorldPermissionScheme, view: View) {
  const { context, expand } = view;
  const owner = context.jira.projects.find(
    (project) => project.style === 'next-gen' && project.schemeId === scheme.id,
  );
  return {
    expand: 'permissions,user,group,projectRole,field,all',
    id: Number(scheme.id),
    self: `${context.siteUrl}/rest/api/3/permissionscheme/${scheme.id}`,
    name: scheme.name,
    description: scheme.description,
    ...(owner === undefined
      ? {}
      : { scope: { type: 'PROJECT', project: renderProjectIdentity(owner, context) } }),
    ...(expand.size === 0
      ? {}
      : { permissions: scheme.grants.map((grant) => renderGrant(grant, scheme.id, view)) }),
  };
}

function renderGrant(grant: WorldGrant, schemeId: string, view: View) {
  return {
    id: Number(grant.id),
    self: `${view.context.siteUrl}/rest/api/3/permissionscheme/${schemeId}/permission/${grant.id}`,
    holder: { ...renderHolder(grant.holder, view.context), ...expanded(grant.holder, view) },
    permission: grant.permission,
  };
}

/** A group's `parameter` is its name and its `value` the id; for every other holder both are the id. */
export function renderHolder(holder: WorldHolder, context: JiraContext) {
  switch (holder.type) {
    case 'group': {
      const { name } = groupIdentity(holder.groupId, context);
      return { type: 'group', parameter: name, value: holder.groupId, expand: 'group' };
    }
    case 'applicationRole':
      return { type: 'applicationRole', ...both(holder.application) };
    case 'projectRole':
      return { type: 'projectRole', ...both(holder.roleId), expand: 'projectRole' };
    case 'user':
      return { type: 'user', ...both(holder.accountId), expand: 'user' };
    case 'userCustomField':
    case 'groupCustomField':
      return { type: holder.type, ...both(holder.fieldId), expand: 'field' };
    case 'anyone':
    case 'projectLead':
    case 'reporter':
    case 'assignee':
    case 'sd.customer.portal.only':
      return { type: holder.type };
  }
}

function both(id: string | undefined) {
  return id === undefined ? {} : { parameter: id, value: id };
}

/** What `expand` adds to a holder; nothing for a group or account that is gone. */
function expanded(holder: WorldHolder, { context, caller, expand }: View) {
  const wants = (name: string) => expand.has(name) || expand.has('all');
  if (holder.type === 'group' && wants('group') && context.groups.has(holder.groupId))
    return { group: renderGroupName(holder.groupId, context) };
  if (holder.type === 'user' && wants('user')) {
    const account = context.accounts.get(holder.accountId);
    return account === undefined ? {} : { user: renderUser(account, context, caller) };
  }
  if (holder.type === 'projectRole' && wants('projectRole')) {
    const role = context.jira.roles.find(({ id }) => id === holder.roleId);
    return role === undefined ? {} : { projectRole: renderRole(role, context) };
  }
  return {};
}
