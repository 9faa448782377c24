import { organizationAdmins } from '../access/organization-admins';
import type { OrganizationAdmins } from '../access/organization-admins';
import type { ResourceRef } from '../contract';
import type { OrganizationUser, Snapshot } from '../domain';
import { collected } from './collected';
import type { RuleFacts } from './collected';
import { organizationUrl } from './links';
import { organizationRef } from './resources';

/** Where facts about the organization are read. */
export const organizationSources = {
  users: 'POST /admin/v2/orgs/{orgId}/directories/-/users/search',
  groups: 'POST /admin/v2/orgs/{orgId}/directories/-/groups/search',
  domains: 'GET /admin/v1/orgs/{orgId}/domains',
  policies: 'GET /admin/v1/orgs/{orgId}/policies',
  events: 'GET /admin/v1/orgs/{orgId}/events-stream',
  sites: 'POST /admin/v2/orgs/{orgId}/workspaces',
  apiTokens: 'GET /admin/api-access/v1/orgs/{orgId}/api-tokens',
  apiKeys: 'GET /admin/api-access/v1/orgs/{orgId}/api-keys',
  serviceAccounts: 'GET /admin/api-access/v1/orgs/{orgId}/service-accounts',
  serviceAccountTokens: 'GET /admin/api-access/v1/orgs/{orgId}/service-accounts/api-tokens',
  oauthClients: 'GET /admin/api-access/v1/orgs/{orgId}/oauth-clients',
  accountPolicies: 'POST /admin/control/v1/orgs/{orgId}/users/auth-policies/bulk-fetch',
} as const;

/** Who administers the organization, its sites and its products. */
export function organizationAdminsOf({
  snapshot,
}: Pick<RuleFacts, 'snapshot'>): OrganizationAdmins {
  return organizationAdmins({
    users: collected(snapshot, 'organization.users'),
    groups: collected(snapshot, 'organization.groups'),
  });
}

/** The connected organization as a resource. */
export function theOrganization(snapshot: Snapshot): ResourceRef {
  return organizationRef(collected(snapshot, 'organization.organization').items[0]);
}

/** Where the connected organization is administered. */
export function organizationFixUrl(snapshot: Snapshot): string {
  return organizationUrl(collected(snapshot, 'organization.organization').items[0]?.id);
}

const endings: Readonly<Record<Exclude<OrganizationUser['status'], 'active'>, string>> = {
  suspended: 'The account is suspended',
  deactivated: 'The account is deactivated',
  not_invited: 'The account is not in the organization',
  for_deletion: 'The account is about to be deleted',
};

/**
 * Why an account is none of a person that can log in to the organization; undefined when it is one. Accounts of programs
 * and customers are known from the organization, or from any product that tells.
 */
export function outsiders(snapshot: Snapshot): (user: OrganizationUser) => string | undefined {
  const kinds = new Map<string, OrganizationUser['accountType']>([
    ...[
      ...collected(snapshot, 'jira.accounts').items,
      ...collected(snapshot, 'confluence.accounts').items,
    ].map(({ accountId, accountType }) => [accountId, accountType] as const),
    ...collected(snapshot, 'organization.serviceAccounts').items.flatMap(({ accountId }) =>
      accountId === undefined ? [] : [[accountId, 'app'] as const],
    ),
  ]);
  return ({ accountId, accountType, status }) => {
    if (status !== 'active') return endings[status];
    const types = new Set([accountType, kinds.get(accountId)]);
    if (types.has('app')) return 'The account belongs to a program';
    return types.has('customer') ? 'The account belongs to a customer' : undefined;
  };
}
