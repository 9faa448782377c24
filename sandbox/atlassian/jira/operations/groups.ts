import { badRequest, forbidden, notFound } from '../../routing/problem';
import type { RoutedRequest } from '../../routing/request';
import { json } from '../../routing/responses';
import type { WorldGroup } from '../../world/directory';
import type { JiraContext, Operation } from '../context';
import { offsetPage } from '../paging';
import { flag, sortedBy } from '../parameters';
import { renderUser } from '../render/user';

/** Both group operations give at most 50. Source: Jira Cloud REST v3, 2026-07. */
const pageRules = { initial: 50, max: 50 };

/** Groups and their members. */
export function groupOperations(context: JiraContext): readonly Operation[] {
  const { siteUrl, access, directory } = context;
  return [
    {
      method: 'GET',
      path: '/rest/api/3/group/bulk',
      query: ['startAt', 'maxResults', 'groupId', 'groupName', 'accessType', 'applicationKey'],
      scope: 'read:jira-user',
      answer: ({ caller, pathname, query }) => {
        access.requireLogin(caller);
        if (!access.hasGlobal(caller, 'USER_PICKER') && !access.isAdmin(caller))
          throw forbidden('Browse users and groups permission is required to view groups.');
        const groups = sortedBy(directory.groups.filter(matching(query, context)), byName);
        return json(
          200,
          offsetPage(groups, ({ groupId, name }) => ({ name, groupId }), {
            address: { siteUrl, pathname, query },
            rules: pageRules,
          }),
        );
      },
    },
    {
      method: 'GET',
      path: '/rest/api/3/group/member',
      query: ['startAt', 'maxResults', 'groupId', 'groupname', 'includeInactiveUsers'],
      scope: 'manage:jira-configuration',
      answer: (request) => {
        const { caller, pathname, query } = request;
        access.requireLogin(caller);
        if (!access.hasGlobal(caller, 'USER_PICKER') && !access.isAdmin(caller))
          throw forbidden('You are not authorized to view the members of a group.');
        const { groupId } = groupOf(request, context);
        const inactiveToo = flag(query, 'includeInactiveUsers');
        const members = directory.accounts.filter(
          ({ groups, active }) => groups.includes(groupId) && (active || inactiveToo),
        );
        return json(
          200,
          offsetPage(sortedBy(members, byName), (member) => renderUser(member, context, caller), {
            address: { siteUrl, pathname, query },
            rules: pageRules,
          }),
        );
      },
    },
  ];
}

function byName({ name }: { readonly name: string }): string {
  return name.toLowerCase();
}

function matching(query: URLSearchParams, { jira }: JiraContext): (group: WorldGroup) => boolean {
  const ids = query.getAll('groupId');
  const names = query.getAll('groupName');
  const access = query.get('accessType');
  if (access !== null && !['site-admin', 'admin', 'user'].includes(access))
    throw badRequest(`The accessType '${access}' is invalid.`);
  const application = query.get('applicationKey');
  const role = jira.applicationRoles.find(({ key }) => key === application);
  return ({ groupId, name, jiraAccess }) =>
    // The document does not say what ids and names together mean; here a group needs to match one of them.
    (ids.length + names.length === 0 || ids.includes(groupId) || names.includes(name)) &&
    (access === null || jiraAccess.some((level) => level === access)) &&
    (application === null || role?.groupIds.includes(groupId) === true);
}

function groupOf({ query }: RoutedRequest, { directory }: JiraContext): WorldGroup {
  const id = query.get('groupId');
  const name = query.get('groupname');
  if ((id === null) === (name === null))
    throw badRequest('Either the groupId or the groupname must be given.');
  const group = directory.groups.find((known) =>
    id === null ? known.name === name : known.groupId === id,
  );
  if (group === undefined)
    throw notFound(
      id === null
        ? `The group named '${name ?? ''}' does not exist.`
        : `The group with id '${id}' does not exist.`,
    );
  return group;
}
