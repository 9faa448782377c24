import type { Caller } from '../../../product-server';
import { json } from '../../routing/responses';
import type { WorldDashboard } from '../../world/jira-sharing';
import type { JiraContext, Operation } from '../context';
import { offsetPage } from '../paging';
import { expansions, ordering, sortedBy } from '../parameters';
import { renderShares } from '../render/share';
import { accountOrFormer, renderUserBean } from '../render/user';
import { isSharedWith, matchesSearch, mayEdit } from '../sharing';

const orders = ['name', 'id', 'owner', 'favourite_count', 'description'] as const;
const expandable = [
  ...['description', 'owner', 'viewUrl', 'favourite', 'favouritedCount'],
  ...['sharePermissions', 'editPermissions', 'isWritable'],
];
const pageRules = { initial: 50, max: 100 };

/** Dashboards the caller owns or that are shared with them. Administrators see no others here. */
export function dashboardOperations(context: JiraContext): readonly Operation[] {
  return [
    {
      method: 'GET',
      path: '/rest/api/3/dashboard/search',
      query: [
        ...['dashboardName', 'accountId', 'groupId', 'projectId', 'orderBy'],
        ...['startAt', 'maxResults', 'expand'],
      ],
      scope: 'read:jira-work',
      answer: ({ caller, pathname, query }) => {
        const expand = expansions(query, expandable);
        const { field, sign } = ordering(query, orders, 'name');
        const found = context.jira.dashboards.filter(
          (dashboard) =>
            isSharedWith(dashboard, caller, context) &&
            matchesSearch(dashboard, query, 'dashboardName'),
        );
        const page = offsetPage(
          sortedBy(found, sortKeys[field], sign),
          (dashboard) => renderDashboard(dashboard, context, { caller, expand }),
          { address: { siteUrl: context.siteUrl, pathname, query }, rules: pageRules },
        );
        return json(200, page);
      },
    },
  ];
}

const sortKeys: Readonly<
  Record<(typeof orders)[number], (dashboard: WorldDashboard) => string | number>
> = {
  name: ({ name }) => name.toLowerCase(),
  id: ({ id }) => Number(id),
  owner: ({ ownerAccountId }) => ownerAccountId ?? '',
  favourite_count: ({ favouritedCount }) => favouritedCount,
  description: ({ description }) => description,
};

function renderDashboard(
  dashboard: WorldDashboard,
  context: JiraContext,
  { caller, expand }: { readonly caller: Caller; readonly expand: ReadonlySet<string> },
) {
  const { id, name, ownerAccountId } = dashboard;
  const parts: Readonly<Record<string, () => unknown>> = {
    description: () => dashboard.description,
    favourite: () => false,
    favouritedCount: () => dashboard.favouritedCount,
    viewUrl: () => `/jira/dashboards/${id}`,
    sharePermissions: () => renderShares(dashboard.shares, id, context),
    editPermissions: () => renderShares(dashboard.editors, id, context),
    isWritable: () => mayEdit(dashboard, caller, context),
    ...(ownerAccountId === undefined
      ? {}
      : { owner: () => renderUserBean(accountOrFormer(ownerAccountId, context), context) }),
  };
  return {
    id,
    self: `${context.siteUrl}/rest/api/3/dashboard/${id}`,
    name,
    systemDashboard: dashboard.system,
    ...Object.fromEntries(
      Object.entries(parts)
        .filter(([part]) => expand.has(part))
        .map(([part, render]) => [propertyOf[part] ?? part, render()]),
    ),
  };
}

/** Expansions that come under another name. Source: Jira Cloud REST v3, GET /dashboard/search, 2026-07. */
const propertyOf: Readonly<Record<string, string>> = {
  favourite: 'isFavourite',
  favouritedCount: 'popularity',
  viewUrl: 'view',
};
