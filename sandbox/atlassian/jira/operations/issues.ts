import type { Caller } from '../../../product-server';
import { badRequest, forbidden, notFound } from '../../routing/problem';
import { param, type RoutedRequest } from '../../routing/request';
import { json, noContent } from '../../routing/responses';
import type { WorldIssue } from '../../world/jira-issues';
import type { WorldProject } from '../../world/jira-projects';
import type { JiraContext, Operation } from '../context';
import { findIssue } from '../find-issue';
import { createIssue } from '../issues/create';
import { edited } from '../issues/edit';
import { issueUpdateSchema } from '../issues/requests';
import { jsonBody } from '../json-body';
import { listOf } from '../parameters';
import { renderIssue } from '../render/issue';

/** Issues: made, read, changed. */
export function issueOperations(context: JiraContext): readonly Operation[] {
  return [
    {
      method: 'POST',
      path: '/rest/api/3/issue',
      query: [],
      scope: 'write:jira-work',
      answer: ({ caller, body }) => {
        const { id, key } = createIssue(jsonBody(body, issueUpdateSchema), caller, context);
        return json(201, { id, key, self: `${context.siteUrl}/rest/api/3/issue/${id}` });
      },
    },
    {
      method: 'GET',
      path: '/rest/api/3/issue/{issueIdOrKey}',
      query: ['fields', 'properties', 'updateHistory'],
      scope: 'read:jira-work',
      answer: (request) => {
        const { caller, query } = request;
        const issue = findIssue(param(request, 'issueIdOrKey'), caller, context);
        const asked = listOf(query, 'fields');
        const fields = asked.length === 0 ? ['*all'] : asked;
        const properties = listOf(query, 'properties');
        return json(200, renderIssue(issue, { context, caller, fields, properties }));
      },
    },
    {
      method: 'PUT',
      path: '/rest/api/3/issue/{issueIdOrKey}',
      query: ['notifyUsers'],
      scope: 'write:jira-work',
      answer: (request) => {
        const place = issueOf(request, 'EDIT_ISSUES', context);
        const change = jsonBody(request.body, issueUpdateSchema);
        context.issues.replace(edited(place.issue, change, { ...place, context }));
        return noContent();
      },
    },
    {
      method: 'GET',
      path: '/rest/api/3/issue/{issueIdOrKey}/properties/{propertyKey}',
      query: [],
      scope: 'read:jira-work',
      answer: (request) => {
        const issue = findIssue(param(request, 'issueIdOrKey'), request.caller, context);
        const key = param(request, 'propertyKey');
        if (!(key in issue.properties))
          throw notFound(`The property '${key}' does not exist or you do not have permission.`);
        return json(200, { key, value: issue.properties[key] });
      },
    },
  ];
}

/** The issue of a write and its project. @throws Problem 401, 403 or 404 */
export function issueOf(
  request: RoutedRequest,
  permission: string,
  context: JiraContext,
): { readonly issue: WorldIssue; readonly project: WorldProject; readonly caller: Caller } {
  const { caller } = request;
  const issue = findIssue(param(request, 'issueIdOrKey'), caller, context);
  const project = context.jira.projects.find(({ id }) => id === issue.projectId);
  if (project === undefined) throw badRequest('The project of the issue is gone.');
  if (!context.access.hasProject(caller, permission, { project, issue })) {
    context.access.requireLogin(caller);
    throw forbidden(`You do not have the permission ${permission} for this issue.`);
  }
  return { issue, project, caller };
}
