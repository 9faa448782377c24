import { z } from 'zod';
import type { Caller } from '../../../product-server';
import type { WorldComment, WorldIssue } from '../../world/jira-issues';
import type { JiraContext } from '../context';
import { FieldProblem } from '../refusals';
import { adfMistake, longestText, plainText } from './adf';

const commentSchema = z.object({ body: z.unknown() });

/** An issue with one more comment, and the comment. Nothing is kept yet. @throws Problem 400 when it is no document */
export function addComment(
  issue: WorldIssue,
  request: unknown,
  { caller, context }: { readonly caller: Caller; readonly context: JiraContext },
): { readonly issue: WorldIssue; readonly comment: WorldComment } {
  const body = commentSchema.safeParse(request).data?.body;
  if (body === undefined || plainText(body).trim() === '' || adfMistake(body) !== undefined)
    throw new FieldProblem({
      comment:
        body === undefined
          ? 'Comment body can not be empty!'
          : (adfMistake(body) ?? 'Comment body can not be empty!'),
    });
  if (plainText(body).length > longestText)
    throw new FieldProblem({
      comment: `The entered text is too long. It exceeds the allowed limit of ${String(longestText)} characters.`,
    });
  const now = context.now().toISOString();
  const pending = issue.comments.length - (context.issues.find(issue.id)?.comments.length ?? 0);
  const comment = {
    id: String(Number(context.issues.nextCommentId()) + Math.max(0, pending)),
    authorAccountId: context.access.requireLogin(caller).accountId,
    body,
    created: now,
  };
  return { comment, issue: { ...issue, comments: [...issue.comments, comment], updated: now } };
}
