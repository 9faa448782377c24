import type { Caller } from '../../../product-server';
import { badRequest, forbidden, notFound } from '../../routing/problem';
import { param } from '../../routing/request';
import { json } from '../../routing/responses';
import type { WorldProject } from '../../world/jira-projects';
import type { JiraContext, Operation } from '../context';
import { canView, findProject } from '../find-project';
import { offsetPage } from '../paging';
import { expansions, listOf, ordering, sortedBy } from '../parameters';
import { renderIssueType } from '../render/issue-type';
import { renderProject } from '../render/project';
import { renderScheme } from '../render/scheme';
import { issueTypesOf } from '../issues/issue-types';

const scope = 'read:jira-work';
const orders = ['key', 'name', 'owner', 'issueCount', 'lastIssueUpdatedTime'] as const;
const statuses = ['live', 'archived', 'deleted'];
const pageRules = { initial: 50, max: 100 };
const mostNamed = 50;

/** Projects and the scheme each of them uses. */
export function projectOperations(context: JiraContext): readonly Operation[] {
  return [
    {
      method: 'GET',
      path: '/rest/api/3/project/search',
      query: [
        ...['startAt', 'maxResults', 'orderBy', 'id', 'keys', 'query', 'typeKey', 'action'],
        ...['expand', 'status'],
      ],
      scope,
      answer: ({ caller, pathname, query }) => {
        const expand = expansions(query);
        const { field, sign } = ordering(query, orders, 'key');
        const found = context.jira.projects
          .filter((project) => canAct(project, query.get('action') ?? 'view', { caller, context }))
          .filter(matching(query));
        const page = offsetPage(
          sortedBy(found, sortKeys[field], sign),
          (project) => renderProject(project, context, { caller, expand }),
          { address: { siteUrl: context.siteUrl, pathname, query }, rules: pageRules },
        );
        return json(200, page);
      },
    },
    {
      method: 'GET',
      path: '/rest/api/3/project/{projectIdOrKey}',
      query: ['expand'],
      scope,
      answer: (request) => {
        const { caller, query } = request;
        const project = findProject(param(request, 'projectIdOrKey'), caller, context);
        const expand = new Set([...expansions(query), 'description', 'lead']);
        return json(200, {
          ...renderProject(project, context, { caller, expand }),
          assigneeType: 'UNASSIGNED',
          components: [],
          versions: [],
          issueTypes: issueTypesOf(project, context.jira).map((type) =>
            renderIssueType(type, context),
          ),
          roles: Object.fromEntries(
            context.jira.roles.map(({ id, name }) => [
              name,
              `${context.siteUrl}/rest/api/3/project/${project.id}/role/${id}`,
            ]),
          ),
        });
      },
    },
    {
      method: 'GET',
      path: '/rest/api/3/project/{projectKeyOrId}/permissionscheme',
      query: ['expand'],
      scope,
      answer: (request) => {
        const { caller, query } = request;
        context.access.requireLogin(caller);
        const project = findProject(param(request, 'projectKeyOrId'), caller, context);
        if (
          !context.access.isAdmin(caller) &&
          !context.access.hasProject(caller, 'ADMINISTER_PROJECTS', { project })
        )
          throw forbidden("You do not have permission to view the project's configuration.");
        const scheme = context.jira.permissionSchemes.find(({ id }) => id === project.schemeId);
        if (scheme === undefined) throw notFound('The project has no permission scheme.');
        return json(200, renderScheme(scheme, { context, caller, expand: expansions(query) }));
      },
    },
  ];
}

const sortKeys: Readonly<
  Record<(typeof orders)[number], (project: WorldProject) => string | number>
> = {
  key: ({ key }) => key,
  name: ({ name }) => name.toLowerCase(),
  owner: ({ leadAccountId }) => leadAccountId,
  issueCount: ({ totalIssueCount }) => totalIssueCount,
  lastIssueUpdatedTime: ({ lastIssueUpdate }) => lastIssueUpdate ?? '',
};

const permissionOf: Readonly<Record<string, string>> = {
  browse: 'BROWSE_PROJECTS',
  edit: 'ADMINISTER_PROJECTS',
  create: 'CREATE_ISSUES',
};

function canAct(
  project: WorldProject,
  action: string,
  { caller, context }: { readonly caller: Caller; readonly context: JiraContext },
): boolean {
  if (action === 'view') return canView(project, caller, context);
  const permission = permissionOf[action];
  if (permission === undefined) throw badRequest(`The action '${action}' is invalid.`);
  return (
    (action === 'edit' && context.access.isAdmin(caller)) ||
    context.access.hasProject(caller, permission, { project })
  );
}

function matching(query: URLSearchParams): (project: WorldProject) => boolean {
  const wanted = listOf(query, 'status');
  const strange = wanted.find((status) => !statuses.includes(status));
  if (strange !== undefined) throw badRequest(`The project status '${strange}' is invalid.`);
  const ids = query.getAll('id');
  const keys = query.getAll('keys');
  if (ids.length > mostNamed || keys.length > mostNamed)
    throw badRequest(`No more than ${String(mostNamed)} projects can be named.`);
  const text = (query.get('query') ?? '').toLowerCase();
  const types = listOf(query, 'typeKey');
  return (project) =>
    (wanted.length === 0 ? ['live'] : wanted).includes(project.status) &&
    (ids.length === 0 || ids.includes(project.id)) &&
    (keys.length === 0 || keys.includes(project.key)) &&
    (types.length === 0 || types.includes(project.typeKey)) &&
    (project.key.toLowerCase().includes(text) || project.name.toLowerCase().includes(text));
}
