import { gapsByResource } from '../access/unseen';
import type { ResourceRef } from '../contract';
import type { JiraProject, RuleResult } from '../domain';
import { collected } from './collected';
import type { RuleFacts } from './collected';
import { notApplicable, notAvailable } from './judgement';
import { projectRef, unseenRef } from './resources';

/**
 * Asks a question of every live project. Archived and trashed projects are out of the question, and projects known to
 * exist but not seen are not available.
 */
export function judgeProjects(
  { snapshot }: RuleFacts,
  judge: (project: JiraProject, resource: ResourceRef) => RuleResult,
): RuleResult[] {
  const projects = collected(snapshot, 'jira.projects');
  const seen = new Set(projects.items.map(({ id }) => id));
  const judged = projects.items.map((project) => {
    const resource = projectRef(snapshot.siteUrl, project);
    return project.status === 'live'
      ? judge(project, resource)
      : notApplicable(resource, statusText[project.status]);
  });
  const unseen = [...gapsByResource(projects)].flatMap(([id, { reason }]) =>
    seen.has(id) ? [] : [notAvailable(unseenRef('jira:project', id, 'Project'), reason)],
  );
  return [...judged, ...unseen];
}

const statusText = {
  archived: 'The project is archived',
  deleted: 'The project is in the trash',
} as const;
