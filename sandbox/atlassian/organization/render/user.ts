import type { WorldOrganizationAccount } from '../../world/organization-accounts';
import type { OrganizationSite } from '../site';

/** The composite of account and membership. Source: OpenAPI of organizations, users/search, 2026-08-21. */
export function statusOf({ accountStatus, membershipStatus }: WorldOrganizationAccount): string {
  if (accountStatus === 'inactive') return 'deactivated';
  if (accountStatus === 'closed') return 'for_deletion';
  return membershipStatus === 'no_membership' ? 'not_invited' : membershipStatus;
}

/** A user, with the parts that the request wants expanded. */
export function renderUser(
  site: OrganizationSite,
  account: WorldOrganizationAccount,
  expand: readonly string[],
) {
  const person = site.accounts.get(account.accountId);
  const { mfaEnabled } = account;
  return {
    accountId: account.accountId,
    accountType: 'atlassian',
    accountStatus: account.accountStatus,
    membershipStatus: account.membershipStatus,
    status: statusOf(account),
    claimStatus: account.claimStatus,
    name: person?.name ?? account.accountId,
    nickname: person?.name ?? account.accountId,
    ...(person?.email === undefined ? {} : { email: person.email }),
    emailVerified: true,
    ...(mfaEnabled === undefined ? {} : { mfaEnabled }),
    addedToOrg: account.addedToOrg,
    ...(account.managementSource === undefined
      ? {}
      : { managementSource: account.managementSource }),
    ...(expand.includes('platformRoles') ? { platformRoles: account.platformRoles } : {}),
    ...(expand.includes('productAccess') ? { productAccess: account.productAccess } : {}),
    ...(expand.includes('counts.resources')
      ? { counts: { resources: account.productAccess.length } }
      : {}),
    ...(expand.includes('groups') ? { groups: groupsOf(site, person?.groups ?? []) } : {}),
  };
}

function groupsOf({ groups }: OrganizationSite, ids: readonly string[]) {
  return ids.map((id) => ({ id, name: groups.get(id)?.name ?? id, description: null }));
}
