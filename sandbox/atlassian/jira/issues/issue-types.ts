import type { JiraWorld } from '../../world/jira';
import type { WorldIssueType } from '../../world/jira-issues';
import type { WorldProject } from '../../world/jira-projects';

/** The issue types a project offers: those it names, or all of the site. */
export function issueTypesOf(project: WorldProject, jira: JiraWorld): readonly WorldIssueType[] {
  const { issueTypeIds } = project;
  return issueTypeIds === undefined
    ? jira.issueTypes
    : jira.issueTypes.filter(({ id }) => issueTypeIds.includes(id));
}
