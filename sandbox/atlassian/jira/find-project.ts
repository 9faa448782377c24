import type { Caller } from '../../product-server';
import { notFound } from '../routing/problem';
import type { WorldProject } from '../world/jira-projects';
import type { JiraContext } from './context';

/** Whether a project is on anyone's list at all: administrators see each, others those they browse or administer. */
export function canView(project: WorldProject, caller: Caller, { access }: JiraContext): boolean {
  return (
    access.isAdmin(caller) ||
    access.hasProject(caller, 'BROWSE_PROJECTS', { project }) ||
    access.hasProject(caller, 'ADMINISTER_PROJECTS', { project })
  );
}

/** A project by id or key. @throws Problem 404 when there is none or the caller may not see it */
export function findProject(idOrKey: string, caller: Caller, context: JiraContext): WorldProject {
  const project = context.jira.projects.find(({ id, key }) => id === idOrKey || key === idOrKey);
  if (project === undefined || project.status === 'deleted' || !canView(project, caller, context))
    throw notFound(
      /^\d+$/.test(idOrKey)
        ? `No project could be found with id '${idOrKey}'.`
        : `No project could be found with key '${idOrKey}'.`,
    );
  return project;
}
