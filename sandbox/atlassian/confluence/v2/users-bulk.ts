import { z } from 'zod';
import { json } from '../../routing/responses';
import type { Route } from '../../routing/route';
import { requireUse } from '../access/guards';
import { readBody } from '../query/json-body';
import { displayName } from '../render/user';
import type { ConfluenceSite } from '../site';

/** The document gives no bound; 250 is the largest page of every other v2 list. */
const bodySchema = z.object({ accountIds: z.array(z.string()).max(250) });

/** `POST /users-bulk`: the state of accounts. Those that do not exist are left out. */
export function usersBulkRoute(site: ConfluenceSite): Route {
  return {
    method: 'POST',
    path: '/wiki/api/v2/users-bulk',
    query: [],
    answer: (request) => {
      requireUse(site, request);
      const { accountIds } = readBody(request, bodySchema);
      const results = [...new Set(accountIds)].flatMap((accountId) => {
        const account = site.accounts.get(accountId);
        if (account === undefined) return [];
        return {
          displayName: displayName(site, account),
          isExternalCollaborator: account.guest,
          accountStatus: account.active ? 'active' : 'inactive',
          accountId,
          // Apps get an address only from people who made theirs public.
          email: '',
          accountType: account.type,
          publicName: account.name,
          profilePicture: { path: '/wiki/aa-avatar/default', isDefault: true },
        };
      });
      return json(200, { results, _links: { base: site.baseUrl } });
    },
  };
}
