import { badRequest, forbidden, notFound } from '../../routing/problem';
import type { RoutedRequest } from '../../routing/request';
import { json } from '../../routing/responses';
import type { Route } from '../../routing/route';
import type { WorldAccount } from '../../world/directory';
import { requireUse } from '../access/guards';
import { accountViewer } from '../access/viewer';
import { siteOperations } from '../access/site-operations';
import { offsetPage, offsetQuery } from '../paging/offset-page';
import { renderGroup } from '../render/group';
import { renderUser } from '../render/user';
import { readExpand } from '../query/expand';
import type { ConfluenceSite } from '../site';
import { byName, groupLimits } from './groups';

/** `GET /user`: one account. */
export function userRoute(site: ConfluenceSite): Route {
  return {
    method: 'GET',
    path: '/wiki/rest/api/user',
    query: ['accountId', 'expand'],
    answer: (request) => {
      requireUse(site, request);
      return json(200, expanded(site, request, accountOf(site, request)));
    },
  };
}

/** `GET /user/current`: the account that asks. */
export function currentUserRoute(site: ConfluenceSite): Route {
  return {
    method: 'GET',
    path: '/wiki/rest/api/user/current',
    query: ['expand'],
    answer: (request) => {
      const viewer = requireUse(site, request);
      if (viewer.type !== 'account')
        throw forbidden('The simulated app has no account of its own: ask as a user');
      return json(200, expanded(site, request, viewer.account));
    },
  };
}

/** `GET /user/memberof`: the groups of an account. */
export function userGroupsRoute(site: ConfluenceSite): Route {
  return {
    method: 'GET',
    path: '/wiki/rest/api/user/memberof',
    query: ['accountId', ...offsetQuery],
    answer: (request) => {
      requireUse(site, request);
      const groups = accountOf(site, request)
        .groups.flatMap((id) => site.groups.get(id) ?? [])
        .sort(byName);
      const page = offsetPage(site, { request, limits: groupLimits }, groups);
      return json(200, { ...page, results: page.results.map((group) => renderGroup(site, group)) });
    },
  };
}

function accountOf(site: ConfluenceSite, { query }: RoutedRequest): WorldAccount {
  const accountId = query.get('accountId');
  if (accountId === null) throw badRequest("'accountId' is required");
  const account = site.accounts.get(accountId);
  if (account === undefined) throw notFound(`No user found with account ID: ${accountId}`);
  return account;
}

function expanded(site: ConfluenceSite, { query }: RoutedRequest, account: WorldAccount) {
  const wanted = readExpand(query, ['operations', 'isExternalCollaborator']);
  const user = renderUser(site, account);
  if (!wanted.includes('operations')) return user;
  return {
    ...user,
    operations: siteOperations(site, accountViewer(site, account)),
    _expandable: { personalSpace: '' },
  };
}
