import type { IndexedOperation } from './operation-index';

const apiAccess = {
  product: 'organization',
  access: 'credential',
  source: 'developer.atlassian.com/cloud/admin/api-access',
  date: '2026-11-23',
} as const;

const plugins = 'the plugin manager, as public tools ask it';

/** Operations that no public OpenAPI document has, from the pages that describe them. */
export const undocumentedOperations: readonly IndexedOperation[] = [
  {
    ...apiAccess,
    method: 'GET',
    path: '/admin/api-access/v1/orgs/{orgId}/api-tokens',
    scopes: [['read:tokens:admin']],
    pageMaximum: 100,
  },
  {
    ...apiAccess,
    method: 'GET',
    path: '/admin/api-access/v1/orgs/{orgId}/api-keys',
    scopes: [['read:keys:admin']],
    pageMaximum: 100,
  },
  {
    ...apiAccess,
    method: 'GET',
    path: '/admin/api-access/v1/orgs/{orgId}/service-accounts',
    scopes: [['read:service-accounts:admin']],
  },
  {
    ...apiAccess,
    method: 'GET',
    path: '/admin/api-access/v1/orgs/{orgId}/service-accounts/api-tokens',
    scopes: [['read:service-accounts-tokens:admin']],
  },
  {
    ...apiAccess,
    method: 'GET',
    path: '/admin/api-access/v1/orgs/{orgId}/oauth-clients',
    scopes: [['read:service-accounts-tokens:admin']],
    pageMaximum: 100,
  },
  {
    ...apiAccess,
    method: 'POST',
    path: '/admin/control/v1/orgs/{orgId}/users/auth-policies/bulk-fetch',
    scopes: [],
    source: 'developer.atlassian.com/cloud/admin/control',
  },
  ...[
    ['GET', '/_edge/tenant_info', 'support.atlassian.com, "Retrieve my site’s cloud ID"'],
    ['POST', '/gateway/api/graphql', 'developer.atlassian.com/platform/atlassian-graphql-api'],
    ['GET', '/rest/plugins/1.0/', plugins],
    ['GET', '/rest/plugins/1.0/installed-marketplace', plugins],
    ['GET', '/wiki/rest/plugins/1.0/', plugins],
    ['GET', '/wiki/rest/plugins/1.0/installed-marketplace', plugins],
  ].map(([method, path = '', source = '']): IndexedOperation => ({
    product: 'site',
    access: 'credential',
    method: method === 'POST' ? method : 'GET',
    path,
    scopes: [],
    source,
    date: '2026-08-31',
  })),
  {
    product: 'jira',
    method: 'GET',
    path: '/rest/webhooks/1.0/webhook',
    scopes: [],
    access: 'credential',
    source: 'developer.atlassian.com/cloud/jira/platform/webhooks',
    date: '2026-11-23',
  },
];

/** Classic scopes that a document announces in words and does not list. */
export const announcedScopes: Readonly<Record<string, readonly string[]>> = {
  'POST /rest/api/3/permissions/check': ['read:jira-work'],
};

/**
 * The largest page of operations whose document only says how large a page is by default, and that no larger one may come.
 * What is missing has no maximum that anyone has published.
 */
export const knownPageMaxima: Readonly<Record<string, number>> = {
  'GET /rest/api/3/group/bulk': 50,
  'GET /wiki/rest/api/group': 200,
  'GET /wiki/rest/api/group/{groupId}/membersByGroupId': 200,
  'GET /wiki/rest/api/user/memberof': 200,
};
