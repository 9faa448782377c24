import type { PermissionHolder } from '../../../domain';
import { appRoleName } from '../../app-role';
import { itemsOf } from './drawing';
import type { Drawing } from './drawing';
import { accountNode, audienceNode } from './principals';

/** The node that stands for a holder of a Jira grant. What depends on the issue is a condition, never a person. */
export function jiraHolders({ builder, ...rest }: Drawing): (holder: PermissionHolder) => number {
  const { nodes } = builder;
  const roleNames = new Map(
    itemsOf({ builder, ...rest }, 'jira.roles').map(({ id, name }) => [id, name]),
  );
  const byName = new Map<string, number>();
  for (const [, node] of nodes.all('group')) byName.set(nodes.nameOf(node), node);

  const condition = (id: string, name: string) => nodes.node('condition', `jira:${id}`, { name });

  return ({ type, id = '', name = id }) => {
    switch (type) {
      case 'anyone':
        return audienceNode(builder, 'anyone');
      case 'applicationRole':
        return id === ''
          ? audienceNode(builder, 'jira:users')
          : nodes.node('audience', `jira:${id}`);
      case 'group':
        // An old grant may have lost the id of its group.
        return id === ''
          ? (byName.get(name) ?? nodes.node('group', name))
          : nodes.node('group', id, { name });
      case 'projectRole':
        return roleNames.get(id) === appRoleName
          ? condition('apps', 'Apps that Jira lets into projects')
          : nodes.node('jira:project-role', id, { name: roleNames.get(id) ?? id });
      case 'user':
        return accountNode(builder, { accountId: id });
      case 'projectLead':
        return condition('project-lead', 'Project lead');
      case 'reporter':
        return condition('reporter', 'Reporter of the issue');
      case 'assignee':
        return condition('assignee', 'Assignee of the issue');
      case 'userCustomField':
        return condition(`user-field:${id}`, `Whoever is in user field ${name}`);
      case 'groupCustomField':
        return condition(`group-field:${id}`, `Whoever is in a group of field ${name}`);
      case 'sd.customer.portal.only':
        return condition('portal-customers', 'Customers of the portal');
      case 'unknown':
        return condition('unknown', 'A kind of holder that is not known');
    }
  };
}
