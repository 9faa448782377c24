import type { WorldShare } from '../../world/jira-sharing';
import type { JiraContext } from '../context';
import { renderGroupName } from './group';
import { renderProjectIdentity } from './project';
import { renderRole } from './role';
import { accountOrFormer, renderUserBean } from './user';

/** Whom a filter or dashboard is shared with, each with an id of its own. */
export function renderShares(shares: readonly WorldShare[], itemId: string, context: JiraContext) {
  return shares.map((share, at) => ({
    id: Number(itemId) * 10 + at,
    type: share.type,
    ...renderAudience(share, context),
  }));
}

function renderAudience(share: WorldShare, context: JiraContext) {
  switch (share.type) {
    case 'global':
    case 'authenticated':
    case 'loggedin':
    case 'project-unknown':
      return {};
    case 'group':
      return { group: renderGroupName(share.groupId, context) };
    case 'user':
      return { user: renderUserBean(accountOrFormer(share.accountId, context), context) };
    case 'project':
      return { project: projectOf(share.projectId, context) };
    case 'projectRole': {
      const role = context.jira.roles.find(({ id }) => id === share.roleId);
      return {
        project: projectOf(share.projectId, context),
        ...(role === undefined ? {} : { role: renderRole(role, context) }),
      };
    }
  }
}

function projectOf(projectId: string, context: JiraContext) {
  const project = context.jira.projects.find(({ id }) => id === projectId);
  return project === undefined ? { id: projectId } : renderProjectIdentity(project, context);
}
