import { castId } from './cast';
import { dashboards } from './dashboards';
import { filters } from './filters';
import { groupNames } from './groups';
import { groupIdOf } from './identifiers';
import { projectId } from './projects';
import { securitySchemes } from './issue-security';
import { auditRecords } from './jira-audit';
import { webhooks } from './product-access';
import { roles } from './roles';
import { schemes } from './schemes';
import { planted, type Planted } from '../planted';

/** What looks like a finding of Jira and is none. */
export const nearMissesJira: readonly Planted[] = [
  planted('jira/public-browse', schemes.events, 'a public grant that no project uses'),
  planted('jira/public-write', schemes.events, 'a public grant that no project uses'),
  planted('jira/public-write', schemes.community, 'the public may look at the workflow'),
  planted(
    'jira/everyone-administers-project',
    schemes.contractors,
    'a small group that opens Jira',
  ),
  planted('jira/everyone-deletes', schemes.contractors, 'a small group that opens Jira'),
  planted('jira/everyone-deletes', schemes.serviceDesk, 'a product with few users'),
  planted('jira/everyone-deletes', schemes.standard, 'people delete their own comments'),
  planted('jira/direct-user-grant', schemes.confidential, 'the project lead is no user by name'),
  planted('jira/everyone-in-admin-role', projectId('API'), 'the role administers nothing here'),
  planted('jira/everyone-in-admin-role', projectId('CSM'), 'developers do not administer'),
  planted('jira/too-many-project-admins', projectId('PLAT'), 'exactly five'),
  planted('jira/too-many-project-admins', projectId('OPS'), 'five after counting each once'),
  planted('jira/no-active-project-admin', projectId('SALE'), 'lead left, administrators did not'),
  planted('jira/inactive-role-actor', projectId('OPS'), 'a leaver inside a group in a role'),
  planted('jira/inactive-role-actor', projectId('FAX'), 'an archived project'),
  planted('jira/inactive-admin', groupIdOf(groupNames.releaseManagers), 'administers nothing'),
  planted('jira/inactive-admin', groupIdOf(groupNames.appAdmins), 'an app, not a person'),
  planted('jira/app-in-admin-group', groupIdOf(groupNames.appAdmins), 'made for apps'),
  planted('jira/default-group-is-admin', groupIdOf(groupNames.jiraUsers), 'opens Jira and no more'),
  planted('jira/public-filter', filters.publicAffairs, 'shared with a group named "public"'),
  planted('jira/public-filter', filters.everyoneReads, 'any logged-in user is not the public'),
  planted('jira/broadly-editable-filter', filters.everyoneReads, 'everyone reads, three edit'),
  planted('jira/broadly-editable-filter', filters.teamEdits, 'a small group that opens Jira'),
  planted('jira/orphan-shared-filter', filters.everyoneReads, 'its owner is here'),
  planted('jira/public-dashboard', dashboards.system, 'the one Jira comes with'),
  planted('jira/public-dashboard', dashboards.publicAffairs, 'shared with a group named "public"'),
  planted(
    'jira/broadly-editable-dashboard',
    dashboards.everyoneReads,
    'everyone reads, nobody edits',
  ),
  planted(
    'jira/open-product-access',
    'jira-servicedesk',
    'has default groups, but nobody gets it by default',
  ),
  planted('jira/stale-open-project', projectId('FAX'), 'quiet for years, and archived'),
  planted('jira/stale-open-project', projectId('PAY'), 'quiet for a season'),
  planted('jira/recent-risky-change', auditRecords.newColleague, 'a group that opens Jira'),
  planted('jira/recent-risky-change', auditRecords.appInstalled, 'Jira fills the group itself'),
  planted('jira/recent-risky-change', auditRecords.roleGrant, 'a role gets a grant'),
  planted('jira/recent-risky-change', auditRecords.personInRole, 'one person enters a role'),
  planted('jira/recent-risky-change', auditRecords.onPlainScheme, 'a scheme that is not public'),
  planted(
    'jira/app-permission-to-anyone',
    schemes.warehouse,
    'any logged-in user is not the public',
  ),
  planted('jira/customer-free-mail', '3', 'customers with mail of their own'),
  planted('jira/non-admin-global-power', castId('birgit'), 'administers projects and no more'),
  planted('jira/public-exposure-confirmed', projectId('PLAT'), 'only people with an account'),
  planted('jira/public-exposure-confirmed', projectId('SDKV1'), 'archived'),
  planted('jira/insecure-admin-webhook', webhooks.build, 'https'),
  planted('jira/insecure-admin-webhook', webhooks.oldMonitor, 'switched off'),
  planted('jira/open-security-level', securitySchemes.helpDesk, 'a product with few users'),
  planted('jira/open-security-level', securitySchemes.oldAudits, 'no project uses it'),
  planted('jira/no-default-security-level', securitySchemes.oldAudits, 'no project uses it'),
  planted('jira/sensitive-without-issue-security', projectId('HR'), 'has levels'),
  planted('jira/sensitive-without-issue-security', projectId('PLAT'), 'is not sensitive'),
  planted('jira/everyone-browses-sensitive-project', projectId('FIN'), 'roles only'),
  planted('jira/everyone-browses-sensitive-project', projectId('PLAT'), 'is not sensitive'),
  planted('jira/archived-public-project', projectId('FAX'), 'archived, and never public'),
  planted('jira/everyone-filter-sensitive', filters.everyoneReads, 'names no project'),
  planted('jira/customers-exceed-portal', schemes.intake, 'the public is no customer'),
  planted('jira/default-role-actors', roles.viewers, 'joins every new project, and only looks'),
  planted('jira/field-holder-deletes', schemes.migration, 'a field decides who links issues'),
  planted(
    'jira/foreign-account-in-admin-group',
    groupIdOf(groupNames.appAdmins),
    'apps are no customers',
  ),
  planted('jira/grant-to-missing-principal', schemes.contractors, 'its group is still there'),
  planted('jira/reduced-visibility', 'site', 'dashboards of others are nobody’s to see'),
];
