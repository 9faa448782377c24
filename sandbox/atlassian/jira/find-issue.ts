import type { Caller } from '../../product-server';
import { notFound } from '../routing/problem';
import type { WorldIssue } from '../world/jira-issues';
import type { JiraContext } from './context';

/** Whether the caller may see an issue. */
export function canSeeIssue(issue: WorldIssue, caller: Caller, context: JiraContext): boolean {
  const project = context.jira.projects.find(({ id }) => id === issue.projectId);
  return (
    project !== undefined &&
    project.status !== 'deleted' &&
    context.access.hasProject(caller, 'BROWSE_PROJECTS', { project, issue })
  );
}

/** An issue by id or key. @throws Problem 404 when there is none or the caller may not see it */
export function findIssue(idOrKey: string, caller: Caller, context: JiraContext): WorldIssue {
  const issue = context.issues.find(idOrKey);
  if (issue === undefined || !canSeeIssue(issue, caller, context))
    throw notFound('Issue does not exist or you do not have permission to see it.');
  return issue;
}
