import { notFound } from '../../routing/problem';
import { param, type RoutedRequest } from '../../routing/request';
import { json } from '../../routing/responses';
import type { WorldProject } from '../../world/jira-projects';
import type { JiraContext, Operation } from '../context';
import { findProject } from '../find-project';
import { flag } from '../parameters';
import { renderActors, renderRole } from '../render/role';
import { findRole } from './roles';

const scope = 'read:jira-work';

/** The roles of one project and who is in them. */
export function projectRoleOperations(context: JiraContext): readonly Operation[] {
  return [
    {
      method: 'GET',
      path: '/rest/api/3/project/{projectIdOrKey}/role',
      query: [],
      scope,
      answer: (request) => {
        const project = administered(request, context);
        const urls = context.jira.roles.map((role) => [
          role.name,
          `${context.siteUrl}/rest/api/3/project/${project.id}/role/${role.id}`,
        ]);
        return json(200, Object.fromEntries(urls));
      },
    },
    {
      method: 'GET',
      path: '/rest/api/3/project/{projectIdOrKey}/role/{id}',
      query: ['excludeInactiveUsers'],
      scope,
      answer: (request) => {
        const project = administered(request, context);
        const role = findRole(param(request, 'id'), context);
        const actors = renderActors(project.roleActors[role.id] ?? [], context, {
          excludeInactive: flag(request.query, 'excludeInactiveUsers'),
        });
        return json(200, { ...renderRole(role, context, project), actors });
      },
    },
    {
      method: 'GET',
      path: '/rest/api/3/project/{projectIdOrKey}/roledetails',
      query: [],
      scope,
      answer: (request) => {
        const project = administered(request, context);
        const details = context.jira.roles.map((role) => ({
          ...renderRole(role, context, project),
          admin: role.admin,
          default: role.defaultActors.length > 0,
          roleConfigurable: true,
          translatedName: role.name,
          type: 'DEFAULT',
        }));
        return json(200, details);
      },
    },
  ];
}

function administered(request: RoutedRequest, context: JiraContext): WorldProject {
  const { caller } = request;
  const project = findProject(param(request, 'projectIdOrKey'), caller, context);
  if (
    context.access.isAdmin(caller) ||
    context.access.hasProject(caller, 'ADMINISTER_PROJECTS', { project })
  )
    return project;
  throw notFound(`No project could be found with id or key '${project.key}'.`);
}
