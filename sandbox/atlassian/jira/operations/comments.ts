import { z } from 'zod';
import { json } from '../../routing/responses';
import type { JiraContext, Operation } from '../context';
import { addComment } from '../issues/comments';
import { jsonBody } from '../json-body';
import { renderComment } from '../render/issue';
import { issueOf } from './issues';

/** Comments on issues. */
export function commentOperations(context: JiraContext): readonly Operation[] {
  return [
    {
      method: 'POST',
      path: '/rest/api/3/issue/{issueIdOrKey}/comment',
      query: [],
      scope: 'write:jira-work',
      answer: (request) => {
        const { issue, caller } = issueOf(request, 'ADD_COMMENTS', context);
        const made = addComment(issue, jsonBody(request.body, z.unknown()), { caller, context });
        context.issues.replace(made.issue);
        return json(201, renderComment(made.comment, made.issue, { caller, context }));
      },
    },
  ];
}
