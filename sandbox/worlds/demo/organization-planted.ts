import { castId } from './cast';
import { demoConnections } from './connections';
import { groupNames } from './groups';
import { accountIdOf, groupIdOf } from './identifiers';
import { forgotten } from './organization';
import { serviceAccounts } from './organization-credentials';
import { extras, instances } from './organization-people';
import type { Planted } from './planted';

const contractorsAtWork = Array.from({ length: 15 }, (_none, at) =>
  accountIdOf(`contractor ${String(at)}`),
);
const guests = Array.from({ length: 8 }, (_none, at) => accountIdOf(`guest ${String(at)}`));
const outsiders = [...contractorsAtWork, ...guests];

/** Every finding that the organization rules named here have in the demo company with default settings. */
export const plantedOrganization: readonly Planted[] = [
  finding('organization/no-two-step', castId('kwame'), 'Kwame Mensah'),
  finding('organization/no-two-step', castId('shanthi'), 'Shanthi Raman'),
  finding('organization/no-two-step', castId('itService'), 'the shared account of IT'),
  finding('organization/admin-no-two-step', castId('itService'), 'administers the sites'),
  finding('organization/org-admin-count', 'organization', 'six, where five are enough'),
  finding('organization/unmanaged-admin', extras.contractorAdmin, 'a contractor with a site'),
  finding('organization/unmanaged-admin', guests[7] ?? '', 'a guest who administers Confluence'),
  ...outsiders.map((id) => finding('organization/unmanaged-access', id, 'contractor or guest')),
  ...outsiders.map((id) => finding('organization/external-domain-user', id, 'contractor or guest')),
  finding('organization/dormant-user', castId('raj'), 'four months'),
  finding('organization/dormant-user', castId('william'), 'half a year'),
  finding('organization/dormant-user', castId('rohan'), 'an administrator as well'),
  finding('organization/dormant-admin', castId('rohan'), '130 days'),
  finding('organization/never-active', extras.neverActive, 'added 200 days ago'),
  finding('organization/suspended-with-token', 'token-gwen', 'its owner left'),
  finding('organization/long-lived-token', 'token-birgit', 'never ends'),
  finding('organization/long-lived-token', 'token-farah', 'ends after 530 days'),
  finding('organization/unused-token', 'token-claire', 'four months'),
  finding('organization/admin-token', 'token-tobias', 'held by an organization admin'),
  finding('organization/risky-api-key', demoConnections.organization.apiKeyId, 'Parapet’s own'),
  finding('organization/risky-api-key', 'key-provisioning', 'may do everything, and is not used'),
  finding('organization/risky-api-key', 'key-audit-export', 'ends in twelve days'),
  finding('organization/idle-service-account', serviceAccounts.labels.id, 'no token in use'),
  finding('organization/no-verified-domain', 'domain-lost', 'the claim was lost'),
  finding('organization/no-ip-allowlist', 'ip-allowlist', 'there is one, switched off'),
  finding('organization/no-data-security-policy', 'data-security', 'there is one, switched off'),
  finding('organization/not-provisioned-by-idp', castId('itService'), 'made by hand'),
  finding('organization/not-provisioned-by-idp', castId('dmitri'), 'invited before the directory'),
  finding('organization/shadow-site', forgotten.sandbox, 'a sandbox that nobody opens'),
  finding('organization/shadow-site', forgotten.trial, 'offline'),
  finding(
    'organization/admin-through-broad-group',
    groupIdOf(groupNames.itServiceDesk),
    'filled by hand',
  ),
  finding('organization/recent-risky-change', 'event-role', 'a contractor became an admin'),
  finding('organization/recent-risky-change', 'event-policy', 'the allowlist was switched off'),
  finding('organization/recent-risky-change', 'event-key', 'a new key'),
  finding('organization/recent-risky-change', 'event-member', 'into a group that gives a role'),
  finding('organization/admin-action-by-token', 'event-rename', 'by a script'),
];

/** Findings besides, once the settings name the policy that enforces single sign-on. */
export const plantedOrganizationSso: readonly Planted[] = [
  finding('organization/outside-sso-policy', castId('itService'), 'signs in with a password'),
  finding('organization/outside-sso-policy', castId('arthur'), 'signs in with a password'),
];

/** What looks like a finding of the organization and is none. Of policies there are no near misses: one is there or not. */
export const nearMissesOrganization: readonly Planted[] = [
  finding('organization/no-two-step', castId('hugh'), 'left'),
  finding('organization/no-two-step', extras.contractorAi, 'not the company’s to tell'),
  finding('organization/admin-no-two-step', castId('tobias'), 'has it'),
  finding('organization/unmanaged-admin', extras.contractorAi, 'a role that administers nothing'),
  finding('organization/unmanaged-access', extras.suspendedContractor, 'suspended'),
  finding('organization/external-domain-user', castId('grace'), 'the domain in capitals'),
  finding('organization/dormant-user', castId('saskia'), 'in Jira twelve days ago'),
  finding('organization/dormant-user', castId('eva'), 'ninety days, not more'),
  finding('organization/dormant-user', extras.newcomer, 'added ten days ago'),
  finding('organization/dormant-admin', castId('lotte'), 'two months'),
  finding('organization/never-active', extras.newcomer, 'added ten days ago'),
  finding('organization/suspended-with-token', 'token-nora', 'blocked'),
  finding('organization/long-lived-token', 'token-joost', 'exactly a year'),
  finding('organization/unused-token', 'token-anneke', '89 days'),
  finding('organization/unused-token', 'token-theo', 'never used, but new'),
  finding('organization/unused-token', 'svc-customs-old', 'its service account is in use'),
  finding('organization/admin-token', 'token-anneke', 'held by someone without a role'),
  finding('organization/risky-api-key', 'key-domains', 'scoped, used, ends in 31 days'),
  finding('organization/risky-api-key', 'key-migration', 'revoked'),
  finding('organization/idle-service-account', serviceAccounts.customs.id, 'one token is in use'),
  finding('organization/no-verified-domain', 'domain-new', 'not verified yet'),
  finding('organization/outside-sso-policy', castId('ines'), 'inside'),
  finding('organization/not-provisioned-by-idp', castId('raj'), 'synced'),
  finding('organization/not-provisioned-by-idp', guests[0] ?? '', 'not told'),
  finding('organization/shadow-site', instances.confluence, 'in use'),
  finding(
    'organization/admin-through-broad-group',
    groupIdOf(groupNames.confluenceUsers),
    'broad, but opens a product and no more',
  ),
  finding(
    'organization/admin-through-broad-group',
    groupIdOf(groupNames.releaseManagers),
    'filled by hand, but gives no role',
  ),
  finding('organization/recent-risky-change', 'event-old-role', '45 days ago'),
  finding('organization/recent-risky-change', 'event-revoked', 'a role was taken away'),
  finding('organization/recent-risky-change', 'event-guild', 'into a group that gives none'),
  finding('organization/admin-action-by-token', 'event-viewed', 'only looked'),
  finding('organization/admin-action-by-token', 'event-issue', 'everyday work'),
  finding('organization/admin-action-by-token', 'event-by-app', 'an app, with consent'),
];

function finding(rule: string, resourceId: string, note: string): Planted {
  return { rule, resourceId, note };
}
