import type { WorldIssueType } from '../../world/jira-issues';
import type { JiraContext } from '../context';

/** An issue type as projects, issues and create metadata show it. */
export function renderIssueType(type: WorldIssueType, { siteUrl }: JiraContext) {
  return {
    self: `${siteUrl}/rest/api/3/issuetype/${type.id}`,
    id: type.id,
    description: type.description,
    iconUrl: `${siteUrl}/rest/api/2/universal_avatar/view/type/issuetype/avatar/10318?size=medium`,
    name: type.name,
    subtask: type.subtask,
    hierarchyLevel: type.hierarchyLevel,
  };
}
