import type { ResourceRef } from '../contract';
import type { JiraProject, RuleResult } from '../domain';
import { collected } from './collected';
import type { RuleFacts } from './collected';
import { notApplicable } from './judgement';
import { projectRef } from './resources';
import { unseenItems } from './unseen-items';

/**
 * Asks a question of every live project. Archived and trashed projects are out of the question, and projects known to
 * exist but not seen are not available.
 */
export function judgeProjects(
  { snapshot }: RuleFacts,
  judge: (project: JiraProject, resource: ResourceRef) => RuleResult,
): RuleResult[] {
  const projects = collected(snapshot, 'jira.projects');
  const judged = projects.items.map((project) => {
    const resource = projectRef(snapshot.siteUrl, project);
    return project.status === 'live'
      ? judge(project, resource)
      : notApplicable(resource, statusText[project.status]);
  });
  return [...judged, ...unseenItems(projects, 'jira:project', 'Project')];
}

const statusText = {
  archived: 'The project is archived',
  deleted: 'The project is in the trash',
} as const;
