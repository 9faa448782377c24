import { json } from '../../routing/responses';
import type { JiraContext, Operation } from '../context';
import { renderApplicationRole } from '../render/application-role';

/** The Jira products of the site and the groups that open them. */
export function applicationRoleOperations(context: JiraContext): readonly Operation[] {
  return [
    {
      method: 'GET',
      path: '/rest/api/3/applicationrole',
      query: [],
      scope: 'manage:jira-configuration',
      answer: ({ caller }) => {
        context.access.requireAdmin(caller);
        const roles = context.jira.applicationRoles;
        return json(
          200,
          roles.map((role) => renderApplicationRole(role, context)),
        );
      },
    },
  ];
}
