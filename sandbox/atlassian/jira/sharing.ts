import type { Caller } from '../../product-server';
import type { WorldShare } from '../world/jira-sharing';
import type { JiraContext } from './context';

interface SharedItem {
  readonly ownerAccountId?: string | undefined;
  readonly shares: readonly WorldShare[];
  readonly editors: readonly WorldShare[];
}

/** Whether a filter or dashboard is the caller's or shared with them. */
export function isSharedWith(item: SharedItem, caller: Caller, context: JiraContext): boolean {
  const { account } = context.access.principal(caller);
  if (account !== undefined && account.accountId === item.ownerAccountId) return true;
  return [...item.shares, ...item.editors].some((share) => reaches(share, caller, context));
}

/** Whether the caller may change a filter or dashboard. */
export function mayEdit(item: SharedItem, caller: Caller, context: JiraContext): boolean {
  const { account } = context.access.principal(caller);
  if (account === undefined) return false;
  return (
    account.accountId === item.ownerAccountId ||
    item.editors.some((share) => reaches(share, caller, context))
  );
}

/** The queries that filters and dashboards are searched by. */
export function matchesSearch(
  item: SharedItem & { readonly name: string },
  query: URLSearchParams,
  nameParameter: string,
): boolean {
  const name = (query.get(nameParameter) ?? '').toLowerCase();
  const owner = query.get('accountId');
  const groupId = query.get('groupId');
  const projectId = query.get('projectId');
  return (
    item.name.toLowerCase().includes(name) &&
    (owner === null || item.ownerAccountId === owner) &&
    (groupId === null ||
      item.shares.some((share) => share.type === 'group' && share.groupId === groupId)) &&
    (projectId === null ||
      item.shares.some((share) => 'projectId' in share && share.projectId === projectId))
  );
}

function reaches(share: WorldShare, caller: Caller, context: JiraContext): boolean {
  const { account, groups } = context.access.principal(caller);
  switch (share.type) {
    case 'global':
      return true;
    case 'authenticated':
    case 'loggedin':
      return account !== undefined;
    case 'group':
      return groups.has(share.groupId);
    case 'user':
      return account?.accountId === share.accountId;
    case 'project-unknown':
      return false;
    case 'project':
    case 'projectRole': {
      const project = context.jira.projects.find(({ id }) => id === share.projectId);
      if (project === undefined) return false;
      if (share.type === 'project')
        return context.access.hasProject(caller, 'BROWSE_PROJECTS', { project });
      return (project.roleActors[share.roleId] ?? []).some((actor) =>
        actor.type === 'user' ? actor.accountId === account?.accountId : groups.has(actor.groupId),
      );
    }
  }
}
