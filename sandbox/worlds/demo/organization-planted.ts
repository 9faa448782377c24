import { castId } from './cast';
import { demoConnections } from './connections';
import { groupNames } from './groups';
import { accountIdOf, groupIdOf } from './identifiers';
import { forgotten } from './organization';
import { serviceAccounts } from './organization-credentials';
import { extras, instances } from './organization-people';
import { planted, type Planted } from '../planted';

const contractorsAtWork = Array.from({ length: 15 }, (_none, at) =>
  accountIdOf(`contractor ${String(at)}`),
);
const guests = Array.from({ length: 8 }, (_none, at) => accountIdOf(`guest ${String(at)}`));
const outsiders = [...contractorsAtWork, ...guests];

/** Every finding that the organization rules named here have in the demo company with default settings. */
export const plantedOrganization: readonly Planted[] = [
  planted('organization/no-two-step', castId('kwame'), 'Kwame Mensah'),
  planted('organization/no-two-step', castId('shanthi'), 'Shanthi Raman'),
  planted('organization/no-two-step', castId('itService'), 'the shared account of IT'),
  planted('organization/admin-no-two-step', castId('itService'), 'administers the sites'),
  planted('organization/org-admin-count', 'organization', 'six, where five are enough'),
  planted('organization/unmanaged-admin', extras.contractorAdmin, 'a contractor with a site'),
  planted('organization/unmanaged-admin', guests[7] ?? '', 'a guest who administers Confluence'),
  ...outsiders.map((id) => planted('organization/unmanaged-access', id, 'contractor or guest')),
  ...outsiders.map((id) => planted('organization/external-domain-user', id, 'contractor or guest')),
  planted('organization/dormant-user', castId('raj'), 'four months'),
  planted('organization/dormant-user', castId('william'), 'half a year'),
  planted('organization/dormant-user', castId('rohan'), 'an administrator as well'),
  planted('organization/dormant-admin', castId('rohan'), '130 days'),
  planted('organization/never-active', extras.neverActive, 'added 200 days ago'),
  planted('organization/suspended-with-token', 'token-gwen', 'its owner left'),
  planted('organization/long-lived-token', 'token-birgit', 'never ends'),
  planted('organization/long-lived-token', 'token-farah', 'ends after 530 days'),
  planted('organization/unused-token', 'token-claire', 'four months'),
  planted('organization/admin-token', 'token-tobias', 'held by an organization admin'),
  planted('organization/risky-api-key', demoConnections.organization.apiKeyId, 'Parapet’s own'),
  planted('organization/risky-api-key', 'key-provisioning', 'may do everything, and is not used'),
  planted('organization/risky-api-key', 'key-audit-export', 'ends in twelve days'),
  planted('organization/idle-service-account', serviceAccounts.labels.id, 'no token in use'),
  planted('organization/no-verified-domain', 'domain-lost', 'the claim was lost'),
  planted('organization/no-ip-allowlist', 'ip-allowlist', 'there is one, switched off'),
  planted('organization/no-data-security-policy', 'data-security', 'there is one, switched off'),
  planted('organization/not-provisioned-by-idp', castId('itService'), 'made by hand'),
  planted('organization/not-provisioned-by-idp', castId('dmitri'), 'invited before the directory'),
  planted('organization/shadow-site', forgotten.sandbox, 'a sandbox that nobody opens'),
  planted('organization/shadow-site', forgotten.trial, 'offline'),
  planted(
    'organization/admin-through-broad-group',
    groupIdOf(groupNames.itServiceDesk),
    'filled by hand',
  ),
  planted('organization/recent-risky-change', 'event-role', 'a contractor became an admin'),
  planted('organization/recent-risky-change', 'event-policy', 'the allowlist was switched off'),
  planted('organization/recent-risky-change', 'event-key', 'a new key'),
  planted('organization/recent-risky-change', 'event-member', 'into a group that gives a role'),
  planted('organization/admin-action-by-token', 'event-rename', 'by a script'),
];

/** Findings besides, once the settings name the policy that enforces single sign-on. */
export const plantedOrganizationSso: readonly Planted[] = [
  planted('organization/outside-sso-policy', castId('itService'), 'signs in with a password'),
  planted('organization/outside-sso-policy', castId('arthur'), 'signs in with a password'),
];

/** What looks like a finding of the organization and is none. Of policies there are no near misses: one is there or not. */
export const nearMissesOrganization: readonly Planted[] = [
  planted('organization/no-two-step', castId('hugh'), 'left'),
  planted('organization/no-two-step', extras.contractorAi, 'not the company’s to tell'),
  planted('organization/admin-no-two-step', castId('tobias'), 'has it'),
  planted('organization/unmanaged-admin', extras.contractorAi, 'a role that administers nothing'),
  planted('organization/unmanaged-access', extras.suspendedContractor, 'suspended'),
  planted('organization/external-domain-user', castId('grace'), 'the domain in capitals'),
  planted('organization/dormant-user', castId('saskia'), 'in Jira twelve days ago'),
  planted('organization/dormant-user', castId('eva'), 'ninety days, not more'),
  planted('organization/dormant-user', extras.newcomer, 'added ten days ago'),
  planted('organization/dormant-admin', castId('lotte'), 'two months'),
  planted('organization/never-active', extras.newcomer, 'added ten days ago'),
  planted('organization/suspended-with-token', 'token-nora', 'blocked'),
  planted('organization/long-lived-token', 'token-joost', 'exactly a year'),
  planted('organization/unused-token', 'token-anneke', '89 days'),
  planted('organization/unused-token', 'token-theo', 'never used, but new'),
  planted('organization/unused-token', 'svc-customs-old', 'its service account is in use'),
  planted('organization/admin-token', 'token-anneke', 'held by someone without a role'),
  planted('organization/risky-api-key', 'key-domains', 'scoped, used, ends in 31 days'),
  planted('organization/risky-api-key', 'key-migration', 'revoked'),
  planted('organization/idle-service-account', serviceAccounts.customs.id, 'one token is in use'),
  planted('organization/idle-service-account', 'oauth-routes', 'an OAuth client in use'),
  planted('organization/no-verified-domain', 'domain-new', 'not verified yet'),
  planted('organization/outside-sso-policy', castId('ines'), 'inside'),
  planted('organization/not-provisioned-by-idp', castId('raj'), 'synced'),
  planted('organization/not-provisioned-by-idp', guests[0] ?? '', 'not told'),
  planted('organization/shadow-site', instances.confluence, 'in use'),
  planted(
    'organization/admin-through-broad-group',
    groupIdOf(groupNames.confluenceUsers),
    'broad, but opens a product and no more',
  ),
  planted(
    'organization/admin-through-broad-group',
    groupIdOf(groupNames.releaseManagers),
    'filled by hand, but gives no role',
  ),
  planted('organization/recent-risky-change', 'event-old-role', '45 days ago'),
  planted('organization/recent-risky-change', 'event-revoked', 'a role was taken away'),
  planted('organization/recent-risky-change', 'event-guild', 'into a group that gives none'),
  planted('organization/admin-action-by-token', 'event-viewed', 'only looked'),
  planted('organization/admin-action-by-token', 'event-issue', 'everyday work'),
  planted('organization/admin-action-by-token', 'event-by-app', 'an app, with consent'),
];
