import { badRequest } from '../../routing/problem';
import { param } from '../../routing/request';
import { json, noContent } from '../../routing/responses';
import type { JiraContext, Operation } from '../context';
import { findIssue } from '../find-issue';
import { edited } from '../issues/edit';
import { issueUpdateSchema } from '../issues/requests';
import { statuses, statusNames, targetOf } from '../issues/workflow';
import { jsonBody } from '../json-body';
import { FieldProblem } from '../refusals';
import { renderStatus } from '../render/issue';
import { issueOf } from './issues';

const path = '/rest/api/3/issue/{issueIdOrKey}/transitions';

/** The ways out of an issue's status. */
export function transitionOperations(context: JiraContext): readonly Operation[] {
  return [
    {
      method: 'GET',
      path,
      query: ['transitionId'],
      scope: 'read:jira-work',
      answer: (request) => {
        const { caller, query } = request;
        const issue = findIssue(param(request, 'issueIdOrKey'), caller, context);
        const project = context.jira.projects.find(({ id }) => id === issue.projectId);
        const may =
          project !== undefined &&
          context.access.hasProject(caller, 'TRANSITION_ISSUES', { project, issue });
        const only = query.get('transitionId');
        const transitions = (may ? statusNames : [])
          .map((name) => ({
            id: statuses[name].transitionId,
            name,
            to: renderStatus(name, context),
            hasScreen: false,
            isGlobal: true,
            isInitial: false,
            isAvailable: true,
            isConditional: false,
            isLooped: false,
          }))
          .filter(({ id }) => only === null || id === only);
        return json(200, { expand: 'transitions', transitions });
      },
    },
    {
      method: 'POST',
      path,
      query: [],
      scope: 'write:jira-work',
      answer: (request) => {
        const place = issueOf(request, 'TRANSITION_ISSUES', context);
        const change = jsonBody(request.body, issueUpdateSchema);
        if (change.transition === undefined) throw badRequest('Missing transition identifier.');
        const status = targetOf(change.transition.id);
        if (status === undefined)
          throw badRequest(
            `It seems that you have tried to perform an illegal workflow operation: transition id '${change.transition.id}' is not valid for this issue.`,
          );
        const [field] = Object.keys(change.fields);
        if (field !== undefined)
          throw new FieldProblem({
            [field]: `Field '${field}' cannot be set. It is not on the appropriate screen, or unknown.`,
          });
        context.issues.replace({ ...edited(place.issue, change, { ...place, context }), status });
        return noContent();
      },
    },
  ];
}
