import type { Caller } from '../../../product-server';
import { badRequest, notFound } from '../../routing/problem';
import { json } from '../../routing/responses';
import type { WorldProject } from '../../world/jira-projects';
import type { JiraContext, Operation } from '../context';
import { findIssue } from '../find-issue';
import { findProject } from '../find-project';
import { listOf } from '../parameters';
import { permissionCatalogue, type PermissionDefinition } from '../permission-catalogue';

/** Which permissions there are, and which of them the caller has. */
export function permissionOperations(context: JiraContext): readonly Operation[] {
  const known = [...permissionCatalogue, ...context.jira.appPermissions];
  return [
    {
      method: 'GET',
      path: '/rest/api/3/permissions',
      query: [],
      scope: 'manage:jira-configuration',
      answer: () =>
        json(200, {
          permissions: Object.fromEntries(
            known.map(({ key, name, type, description }) => [
              key,
              { key, name, type, description },
            ]),
          ),
        }),
    },
    {
      method: 'GET',
      path: '/rest/api/3/mypermissions',
      query: ['permissions', 'projectKey', 'projectId', 'issueKey', 'issueId'],
      scope: 'read:jira-work',
      answer: ({ caller, query }) => {
        const keys = listOf(query, 'permissions');
        if (keys.length === 0) throw badRequest("The 'permissions' query parameter is required.");
        const definitions = keys.map((key) => definitionOf(key, known));
        const place = placeOf(query, caller, context);
        return json(200, {
          permissions: Object.fromEntries(
            definitions.map((definition) => [
              definition.key,
              {
                id: String(known.indexOf(definition)),
                ...definition,
                havePermission: has(definition, caller, { context, place }),
              },
            ]),
          ),
        });
      },
    },
  ];
}

type Place = Parameters<JiraContext['access']['hasProject']>[2];

function definitionOf(key: string, known: readonly PermissionDefinition[]): PermissionDefinition {
  const definition = known.find((candidate) => candidate.key === key);
  if (definition === undefined) throw badRequest(`Unrecognized permission: ${key}`);
  return definition;
}

function placeOf(query: URLSearchParams, caller: Caller, context: JiraContext): Place | undefined {
  const issueId = query.get('issueId') ?? query.get('issueKey');
  if (issueId !== null) {
    const issue = findIssue(issueId, caller, context);
    return { issue, project: projectOf(issue.projectId, context) };
  }
  const projectId = query.get('projectId') ?? query.get('projectKey');
  return projectId === null ? undefined : { project: findProject(projectId, caller, context) };
}

function projectOf(id: string, { jira }: JiraContext): WorldProject {
  const project = jira.projects.find((known) => known.id === id);
  if (project === undefined) throw notFound(`No project could be found with id '${id}'.`);
  return project;
}

/** Without a place, a project permission is had if it is had in any project. */
function has(
  { key, type }: PermissionDefinition,
  caller: Caller,
  { context, place }: { readonly context: JiraContext; readonly place: Place | undefined },
): boolean {
  const { access, jira } = context;
  if (type === 'GLOBAL') return access.hasGlobal(caller, key);
  if (place !== undefined) return access.hasProject(caller, key, place);
  return jira.projects.some(
    (project) => project.status === 'live' && access.hasProject(caller, key, { project }),
  );
}
