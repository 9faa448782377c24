import { badRequest } from '../../routing/problem';
import { json } from '../../routing/responses';
import type { Route } from '../../routing/route';
import type { WorldAccount } from '../../world/directory';
import { requireUse } from '../access/guards';
import { standingOf } from '../access/viewer';
import { offsetPage, offsetQuery } from '../paging/offset-page';
import { renderUser } from '../render/user';
import type { ConfluenceSite } from '../site';
import { readChoice } from '../query/choices';

/** People in one answer. The document names no bound but "fixed system limits". */
const searchLimits = { usual: 25, most: 200 };

const filters = ['all', 'externalCollaborator', 'none'] as const;

/** `GET /search/user`: people, by the only query that is simulated, `type=user`. */
export function searchUserRoute(site: ConfluenceSite): Route {
  return {
    method: 'GET',
    path: '/wiki/rest/api/search/user',
    query: ['cql', 'sitePermissionTypeFilter', ...offsetQuery],
    answer: (request) => {
      requireUse(site, request);
      const cql = request.query.get('cql') ?? '';
      if (!/^\s*type\s*=\s*"?user"?\s*$/i.test(cql))
        throw badRequest(`Could not parse cql : ${cql} (the sandbox understands "type=user" only)`);
      const filter = readChoice(request.query, 'sitePermissionTypeFilter', filters) ?? 'none';
      const people = [...site.accounts.values()].filter((account) => isIn(site, account, filter));
      const page = offsetPage(site, { request, limits: searchLimits }, people);
      return json(200, {
        ...page,
        results: page.results.map((account) => renderResult(site, account)),
        totalSize: people.length,
        cqlQuery: cql,
        searchDuration: 12,
      });
    },
  };
}

function isIn(
  site: ConfluenceSite,
  account: WorldAccount,
  filter: (typeof filters)[number],
): boolean {
  if (!account.active || account.type !== 'atlassian') return false;
  const { licensed } = standingOf(site, account);
  if (filter === 'all') return licensed || account.guest;
  return filter === 'externalCollaborator' ? account.guest : licensed;
}

function renderResult(site: ConfluenceSite, account: WorldAccount) {
  return {
    user: renderUser(site, account),
    title: account.name,
    excerpt: '',
    url: `/people/${account.accountId}`,
    breadcrumbs: [],
    entityType: 'user',
    iconCssClass: 'aui-icon content-type-profile',
    lastModified: '2026-01-01T00:00:00.000Z',
    score: 0,
  };
}
