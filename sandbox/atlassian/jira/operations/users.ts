import { badRequest, forbidden, notFound } from '../../routing/problem';
import { json } from '../../routing/responses';
import type { JiraContext, Operation } from '../context';
import { offsetPage, pageSize } from '../paging';
import { expansions, wholeNumber } from '../parameters';
import { renderMembership } from '../render/membership';
import { renderUser } from '../render/user';

const scope = 'read:jira-user';
const bulkRules = { initial: 10, max: 200 };
const searchRules = { initial: 50, max: 1000 };

/** Accounts. One that is gone is not returned; nothing says that it ever was. */
export function userOperations(context: JiraContext): readonly Operation[] {
  const { access, accounts, directory, siteUrl } = context;
  return [
    {
      method: 'GET',
      path: '/rest/api/3/user',
      query: ['accountId', 'expand'],
      scope,
      answer: ({ caller, query }) => {
        access.requireLogin(caller);
        const id = query.get('accountId');
        if (id === null) throw badRequest("The query parameter 'accountId' must be provided.");
        const account = accounts.get(id);
        if (account === undefined)
          throw notFound('Specified user does not exist or you do not have required permissions.');
        return json(200, {
          ...renderUser(account, context, caller),
          ...renderMembership(account, context, expansions(query)),
        });
      },
    },
    {
      method: 'GET',
      path: '/rest/api/3/user/bulk',
      query: ['startAt', 'maxResults', 'accountId'],
      scope,
      answer: ({ caller, pathname, query }) => {
        access.requireLogin(caller);
        const ids = new Set(query.getAll('accountId'));
        if (ids.size === 0) throw badRequest('At least one account ID must be provided.');
        if (ids.size > bulkRules.max)
          throw badRequest(`No more than ${String(bulkRules.max)} account IDs can be provided.`);
        const found = [...ids].flatMap((id) => accounts.get(id) ?? []);
        return json(
          200,
          offsetPage(found, (account) => renderUser(account, context, caller), {
            address: { siteUrl, pathname, query },
            rules: bulkRules,
          }),
        );
      },
    },
    {
      method: 'GET',
      path: '/rest/api/3/users/search',
      query: ['startAt', 'maxResults'],
      scope,
      answer: ({ caller, query }) => {
        access.requireLogin(caller);
        if (!access.hasGlobal(caller, 'USER_PICKER') && !access.isAdmin(caller))
          throw forbidden('You do not have permission to browse users.');
        const startAt = wholeNumber(query, 'startAt', 0);
        const page = directory.accounts.slice(startAt, startAt + pageSize(query, searchRules));
        return json(
          200,
          page.map((account) => renderUser(account, context, caller)),
        );
      },
    },
  ];
}
