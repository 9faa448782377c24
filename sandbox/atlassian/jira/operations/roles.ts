import { notFound } from '../../routing/problem';
import { param } from '../../routing/request';
import { json } from '../../routing/responses';
import type { WorldProjectRole } from '../../world/jira-projects';
import type { JiraContext, Operation } from '../context';
import { renderActors, renderRole } from '../render/role';

const scope = 'manage:jira-configuration';

/** Project roles of the site, with the actors every new project starts with. */
export function roleOperations(context: JiraContext): readonly Operation[] {
  const withActors = (role: WorldProjectRole) => ({
    ...renderRole(role, context),
    actors: renderActors(role.defaultActors, context, { excludeInactive: false }),
  });
  return [
    {
      method: 'GET',
      path: '/rest/api/3/role',
      query: [],
      scope,
      answer: ({ caller }) => {
        context.access.requireAdmin(caller);
        return json(200, context.jira.roles.map(withActors));
      },
    },
    {
      method: 'GET',
      path: '/rest/api/3/role/{id}',
      query: [],
      scope,
      answer: (request) => {
        context.access.requireAdmin(request.caller);
        return json(200, withActors(findRole(param(request, 'id'), context)));
      },
    },
  ];
}

/** A project role by id. @throws Problem 404 when there is none */
export function findRole(id: string, { jira }: JiraContext): WorldProjectRole {
  const role = jira.roles.find((known) => known.id === id);
  if (role === undefined) throw notFound(`No project role with id ${id} could be found.`);
  return role;
}
