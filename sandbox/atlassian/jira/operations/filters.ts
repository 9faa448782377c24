import type { Caller } from '../../../product-server';
import { badRequest } from '../../routing/problem';
import { json } from '../../routing/responses';
import type { WorldFilter } from '../../world/jira-sharing';
import type { JiraContext, Operation } from '../context';
import { offsetPage } from '../paging';
import { expansions, flag, ordering, sortedBy } from '../parameters';
import { renderShares } from '../render/share';
import { timestamp } from '../render/timestamp';
import { accountOrFormer, renderUser } from '../render/user';
import { isSharedWith, matchesSearch, mayEdit } from '../sharing';

const orders = ['name', 'id', 'owner', 'favourite_count', 'is_shared', 'description'] as const;
const expandable = [
  ...['description', 'favourite', 'favouritedCount', 'jql', 'owner', 'searchUrl', 'viewUrl'],
  ...['sharePermissions', 'editPermissions', 'isWritable', 'approximateLastUsed', 'subscriptions'],
];
const pageRules = { initial: 50, max: 100 };
const mostNamed = 200;

/** Saved filters. Others' private ones are shown to administrators who ask past the shares. */
export function filterOperations(context: JiraContext): readonly Operation[] {
  return [
    {
      method: 'GET',
      path: '/rest/api/3/filter/search',
      query: [
        ...['filterName', 'accountId', 'groupId', 'projectId', 'id', 'orderBy'],
        ...['startAt', 'maxResults', 'expand', 'overrideSharePermissions'],
      ],
      scope: 'read:jira-work',
      answer: ({ caller, pathname, query }) => {
        const expand = expansions(query, expandable);
        const { field, sign } = ordering(query, orders, 'name');
        const all = flag(query, 'overrideSharePermissions');
        if (all && !context.access.isAdmin(caller))
          throw badRequest('Only Jira administrators can override share permissions.');
        const ids = query.getAll('id');
        if (ids.length > mostNamed)
          throw badRequest(`No more than ${String(mostNamed)} filter IDs can be provided.`);
        const found = context.jira.filters.filter(
          (filter) =>
            (all || isSharedWith(filter, caller, context)) &&
            (ids.length === 0 || ids.includes(filter.id)) &&
            matchesSearch(filter, query, 'filterName'),
        );
        const page = offsetPage(
          sortedBy(found, sortKeys[field], sign),
          (filter) => renderFilter(filter, context, { caller, expand }),
          { address: { siteUrl: context.siteUrl, pathname, query }, rules: pageRules },
        );
        return json(200, page);
      },
    },
  ];
}

const sortKeys: Readonly<
  Record<(typeof orders)[number], (filter: WorldFilter) => string | number>
> = {
  name: ({ name }) => name.toLowerCase(),
  id: ({ id }) => Number(id),
  owner: ({ ownerAccountId }) => ownerAccountId,
  favourite_count: ({ favouritedCount }) => favouritedCount,
  is_shared: ({ shares }) => (shares.length > 0 ? 1 : 0),
  description: ({ description }) => description,
};

function renderFilter(
  filter: WorldFilter,
  context: JiraContext,
  { caller, expand }: { readonly caller: Caller; readonly expand: ReadonlySet<string> },
) {
  const { id, name, jql, lastUsed } = filter;
  const { siteUrl } = context;
  const owner = accountOrFormer(filter.ownerAccountId, context);
  const parts: Readonly<Record<string, () => unknown>> = {
    description: () => filter.description,
    owner: () => renderUser(owner, context, caller),
    jql: () => jql,
    viewUrl: () => `${siteUrl}/issues/?filter=${id}`,
    searchUrl: () => `${siteUrl}/rest/api/3/search?jql=${encodeURIComponent(jql)}`,
    favourite: () => false,
    favouritedCount: () => filter.favouritedCount,
    sharePermissions: () => renderShares(filter.shares, id, context),
    editPermissions: () => renderShares(filter.editors, id, context),
    isWritable: () => mayEdit(filter, caller, context),
    subscriptions: () => [],
    ...(lastUsed === undefined ? {} : { approximateLastUsed: () => timestamp(lastUsed) }),
  };
  return {
    expand: expandable.join(','),
    self: `${siteUrl}/rest/api/3/filter/${id}`,
    id,
    name,
    ...Object.fromEntries(
      Object.entries(parts)
        .filter(([part]) => expand.has(part))
        .map(([part, render]) => [part, render()]),
    ),
  };
}
