import type { Caller } from '../../../product-server';
import type { WorldProject } from '../../world/jira-projects';
import type { JiraContext } from '../context';
import { timestamp } from './timestamp';
import { accountOrFormer, renderUser } from './user';

/** The names of a project, as other things refer to it. */
export function renderProjectIdentity(project: WorldProject, context: JiraContext) {
  return {
    self: `${context.siteUrl}/rest/api/3/project/${project.id}`,
    id: project.id,
    key: project.key,
    name: project.name,
    projectTypeKey: project.typeKey,
    simplified: project.style === 'next-gen',
    avatarUrls: projectAvatars(project.id, context.siteUrl),
  };
}

/** A project of the search; `expand` adds lead, description and insight. */
export function renderProject(
  project: WorldProject,
  context: JiraContext,
  { caller, expand }: { readonly caller: Caller; readonly expand: ReadonlySet<string> },
) {
  const lead = accountOrFormer(project.leadAccountId, context);
  return {
    expand: 'description,lead,issueTypes,url,projectKeys,permissions,insight',
    ...renderProjectIdentity(project, context),
    style: project.style,
    isPrivate: !context.access.hasProject(caller, 'BROWSE_PROJECTS', { project }),
    properties: {},
    ...(project.style === 'next-gen' ? { uuid: projectUuid(project.id) } : {}),
    ...(project.status === 'archived' ? { archived: true } : {}),
    ...(project.status === 'deleted' ? { deleted: true } : {}),
    ...(expand.has('description') ? { description: project.description } : {}),
    ...(expand.has('lead') ? { lead: renderUser(lead, context, caller) } : {}),
    ...(expand.has('insight') ? { insight: renderInsight(project, context) } : {}),
  };
}

/** Issues made in the sandbox count too. */
function renderInsight(project: WorldProject, { issues }: JiraContext) {
  const updates = [
    ...(project.lastIssueUpdate === undefined ? [] : [project.lastIssueUpdate]),
    ...issues.of(project.id).map(({ updated }) => updated),
  ].sort();
  const last = updates.at(-1);
  return {
    totalIssueCount: Math.max(project.totalIssueCount, issues.of(project.id).length),
    ...(last === undefined ? {} : { lastIssueUpdateTime: timestamp(last) }),
  };
}

function projectAvatars(id: string, siteUrl: string) {
  const base = `${siteUrl}/rest/api/3/universal_avatar/view/type/project/avatar/10${id.slice(-3)}`;
  return {
    '48x48': base,
    '24x24': `${base}?size=small`,
    '16x16': `${base}?size=xsmall`,
    '32x32': `${base}?size=medium`,
  };
}

function projectUuid(id: string): string {
  return `00000000-0000-4000-8000-${id.padStart(12, '0')}`;
}
