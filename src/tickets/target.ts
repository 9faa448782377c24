import type { TicketSettings } from '../contract';
import type { Ports } from '../domain';
import type { TicketTarget } from './issue-body';
import { listIssueTypes } from './jira-issues';
import { TargetRefused } from './target-refused';

/**
 * The project and type that the settings name, checked with Jira.
 * @throws {TargetRefused} when no project is chosen, it does not exist, or it lacks the type
 */
export async function requireTarget(
  ports: Pick<Ports, 'jira'>,
  { projectKey, issueType }: TicketSettings,
): Promise<TicketTarget> {
  if (projectKey === '') {
    throw new TargetRefused(
      'projectKey',
      'No Jira project is chosen for issues: choose one in the settings.',
    );
  }
  const types = await listIssueTypes(ports, projectKey);
  if (types.length === 0) {
    throw new TargetRefused(
      'projectKey',
      `Parapet may not create issues in ${projectKey}: give it the permission Create Issues there.`,
    );
  }
  const wanted = issueType.toLowerCase();
  const type = types.find(({ id, name }) => name.toLowerCase() === wanted || id === issueType);
  if (type === undefined) {
    const names = types.map(({ name }) => name).join(', ');
    throw new TargetRefused(
      'issueType',
      `The project ${projectKey} has no issue type ${issueType}: choose one of ${names} in the settings.`,
    );
  }
  return { projectKey, issueTypeId: type.id };
}
