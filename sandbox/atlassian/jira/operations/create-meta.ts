import type { Caller } from '../../../product-server';
import { badRequest, notFound } from '../../routing/problem';
import { param, type RoutedRequest } from '../../routing/request';
import { json } from '../../routing/responses';
import type { WorldProject } from '../../world/jira-projects';
import type { JiraContext, Operation } from '../context';
import { createFields } from '../issues/create-fields';
import { issueTypesOf } from '../issues/issue-types';
import { wholeNumber } from '../parameters';
import { renderIssueType } from '../render/issue-type';

const scope = 'read:jira-work';
const query = ['startAt', 'maxResults'];
const largestPage = 200;

/** What it takes to create an issue in a project. */
export function createMetaOperations(context: JiraContext): readonly Operation[] {
  return [
    {
      method: 'GET',
      path: '/rest/api/3/issue/createmeta/{projectIdOrKey}/issuetypes',
      query,
      scope,
      answer: (request) => {
        const project = creatable(request, context);
        const types = issueTypesOf(project, context.jira);
        const { items, ...page } = strictPage(types, request.query);
        return json(200, {
          ...page,
          issueTypes: items.map((type) => renderIssueType(type, context)),
        });
      },
    },
    {
      method: 'GET',
      path: '/rest/api/3/issue/createmeta/{projectIdOrKey}/issuetypes/{issueTypeId}',
      query,
      scope,
      answer: (request) => {
        const project = creatable(request, context);
        const id = param(request, 'issueTypeId');
        if (!issueTypesOf(project, context.jira).some((type) => type.id === id))
          throw notFound('Issue type does not exist or is not available in the project.');
        const { items, ...page } = strictPage(createFields(project, context), request.query);
        return json(200, { ...page, fields: items });
      },
    },
  ];
}

function creatable(request: RoutedRequest, context: JiraContext): WorldProject {
  const wanted = param(request, 'projectIdOrKey');
  const caller: Caller = request.caller;
  const project = context.jira.projects.find(({ id, key }) => id === wanted || key === wanted);
  if (
    project?.status !== 'live' ||
    !context.access.hasProject(caller, 'BROWSE_PROJECTS', { project }) ||
    !context.access.hasProject(caller, 'CREATE_ISSUES', { project })
  )
    throw badRequest(`No project could be found with key '${wanted}'.`);
  return project;
}

/** A page that refuses to be too large instead of shrinking. Source: Jira Cloud REST v3, createmeta, 2026-07. */
function strictPage<T>(all: readonly T[], asked: URLSearchParams) {
  const startAt = wholeNumber(asked, 'startAt', 0);
  const maxResults = wholeNumber(asked, 'maxResults', 50);
  if (maxResults > largestPage)
    throw badRequest(`Parameter 'maxResults' must not exceed the limit '${String(largestPage)}'`);
  return {
    startAt,
    maxResults,
    total: all.length,
    items: all.slice(startAt, startAt + maxResults),
  };
}
