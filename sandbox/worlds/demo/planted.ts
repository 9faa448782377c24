import { castId } from './cast';
import { dashboards } from './dashboards';
import { filters } from './filters';
import { groupNames } from './groups';
import { groupIdOf } from './identifiers';
import { appId, misplacedCustomer } from './outsiders';
import { projectId } from './projects';
import { securitySchemes } from './issue-security';
import { auditRecords } from './jira-audit';
import { webhooks } from './product-access';
import { roles } from './roles';
import { schemes } from './schemes';

/** Something a scan of the demo site must find, or must not: a rule and the one resource it speaks of. */
export interface Planted {
  readonly rule: string;
  readonly resourceId: string;
  readonly note: string;
}

/** What the company calls sensitive; everything else is as the settings come. */
export const plantedSettings = { sensitiveProjects: ['HR', 'LGL', 'FIN', 'SEC'] };

/**
 * Every finding that the Jira and apps rules named here have in the demo site with {@link plantedSettings}. A rule that
 * is not named is not planted, whatever it finds.
 */
export const planted: readonly Planted[] = [
  finding('jira/public-browse', schemes.community, 'three open source projects'),
  finding('jira/public-browse', schemes.intake, 'partner requests'),
  finding('jira/public-write', schemes.intake, 'create, comment and attach'),
  finding('jira/everyone-administers-project', schemes.warehouse, 'any logged-in user'),
  finding('jira/everyone-deletes', schemes.operations, 'the default group deletes issues'),
  finding('jira/everyone-deletes', schemes.warehouse, 'any logged-in user deletes attachments'),
  finding('jira/direct-user-grant', schemes.migration, 'three users by name'),
  finding(
    'jira/grant-to-missing-principal',
    schemes.migration,
    'deleted groups and accounts, a leaver',
  ),
  finding('jira/customers-exceed-portal', schemes.serviceDesk, 'customers edit issues'),
  finding('jira/default-scheme-broad', schemes.standard, 'everyone browses'),
  finding('jira/field-holder-deletes', schemes.operations, 'whoever is in a custom field'),

  finding('jira/everyone-in-admin-role', projectId('WEB'), 'the default group in Administrators'),
  finding('jira/everyone-in-admin-role', projectId('CARG'), 'and in Release Managers'),
  finding('jira/too-many-project-admins', projectId('WEB'), 'everyone, by the default group'),
  finding('jira/too-many-project-admins', projectId('CARG'), 'everyone, by the default group'),
  finding('jira/too-many-project-admins', projectId('DATA'), 'seven people one by one'),
  finding(
    'jira/too-many-project-admins',
    projectId('DOCK'),
    'sixteen contractors and the usual four',
  ),
  finding('jira/no-active-project-admin', projectId('SCAN'), 'lead and administrators left'),
  finding('jira/no-active-project-admin', projectId('PAY'), 'lead left, role is empty'),
  finding('jira/inactive-role-actor', projectId('PLAT'), 'a leaver among the developers'),
  finding('jira/inactive-role-actor', projectId('SCAN'), 'both administrators left'),
  finding('jira/inactive-role-actor', projectId('MIG'), 'a developer whose account was deleted'),

  finding('jira/too-many-admins', 'site', 'nine people'),
  finding(
    'jira/default-group-is-admin',
    groupIdOf(groupNames.itServiceDesk),
    'agents administer Jira',
  ),
  finding('jira/app-in-admin-group', groupIdOf(groupNames.jiraAdmins), 'Release Notes Composer'),
  finding('jira/inactive-admin', groupIdOf(groupNames.jiraAdmins), 'Gwen Davies left'),
  finding(
    'jira/foreign-account-in-admin-group',
    groupIdOf(groupNames.itServiceDesk),
    misplacedCustomer,
  ),
  finding('jira/shared-admin-account', castId('itService'), 'IT Service Account'),

  finding('jira/public-filter', filters.publicRoadmap, 'meant for the world, perhaps'),
  finding('jira/public-filter', filters.publicBugs, 'public and shared with its project'),
  finding('jira/public-filter', filters.publicVendor, 'for one vendor'),
  finding('jira/public-filter', filters.publicLeaver, 'owner left'),
  finding('jira/broadly-editable-filter', filters.editableStandup, 'any logged-in user edits'),
  finding(
    'jira/broadly-editable-filter',
    filters.editablePublic,
    'the older name of the same audience',
  ),
  finding('jira/broadly-editable-filter', filters.editableUsers, 'the default group edits'),
  finding('jira/orphan-shared-filter', filters.publicLeaver, 'owner left'),
  finding('jira/orphan-shared-filter', filters.everyoneLeaver, 'owner left'),
  finding('jira/public-dashboard', dashboards.publicStatus, 'service status'),
  finding(
    'jira/public-dashboard',
    dashboards.publicWarehouse,
    'public and shared with its project',
  ),
  finding('jira/broadly-editable-dashboard', dashboards.editable, 'any logged-in user edits'),
  finding('jira/global-sharing-on', 'jira.option.globalsharing', 'as Jira comes'),

  finding(
    'jira/default-role-actors',
    roles.administrators,
    'the project office, in every new project',
  ),
  finding('jira/open-product-access', 'jira-software', 'new users get Jira'),
  finding('jira/stale-open-project', projectId('ROUTE'), 'quiet for 611 days, open to everyone'),

  finding(
    'jira/open-security-level',
    securitySchemes.incidents,
    'a level that every logged-in user sees',
  ),
  finding('jira/no-default-security-level', securitySchemes.legalMatters, 'one level, no default'),
  finding('jira/sensitive-without-issue-security', projectId('FIN'), 'roles only, but no levels'),
  finding('jira/everyone-browses-sensitive-project', projectId('SEC'), 'on the default scheme'),

  finding('jira/recent-risky-change', auditRecords.newSiteAdmin, 'a new site administrator'),
  finding('jira/recent-risky-change', auditRecords.bulkChange, 'bulk change for everyone'),
  finding('jira/recent-risky-change', auditRecords.publicCreates, 'the public creates issues'),
  finding('jira/recent-risky-change', auditRecords.onPublicScheme, 'a project becomes public'),
  finding('jira/recent-risky-change', auditRecords.groupInRole, 'everyone administers a project'),
  finding('jira/app-permission-to-anyone', schemes.intake, 'the public sees hours'),
  finding('jira/customer-free-mail', '2', 'one customer with mail at gmail.com'),
  finding('jira/non-admin-global-power', castId('henrik'), 'by the release managers'),
  finding('jira/non-admin-global-power', castId('dylan'), 'by the release managers'),
  finding('jira/public-exposure-confirmed', projectId('SDK'), 'open source'),
  finding('jira/public-exposure-confirmed', projectId('DOCS'), 'open source'),
  finding('jira/public-exposure-confirmed', projectId('STAT'), 'open source'),
  finding('jira/public-exposure-confirmed', projectId('PRTN'), 'partner requests'),
  finding('jira/public-user-picker', 'site', 'for the form of the partners'),
  finding('jira/insecure-admin-webhook', webhooks.warehouse, 'plain HTTP to the Venlo hub'),

  finding('apps/recent-install', appId('sapSync'), 'Jira let it administer six days ago'),
  finding('apps/admin-app', appId('automation'), 'Automation for Jira'),
  finding('apps/admin-app', appId('backup'), 'Backup Harbor'),
  finding('apps/admin-app', appId('sapSync'), 'Cargo Sync for SAP'),
];

/** What looks like a finding and is none. */
export const nearMisses: readonly Planted[] = [
  finding('jira/public-browse', schemes.events, 'a public grant that no project uses'),
  finding('jira/public-write', schemes.events, 'a public grant that no project uses'),
  finding('jira/public-write', schemes.community, 'the public may look at the workflow'),
  finding(
    'jira/everyone-administers-project',
    schemes.contractors,
    'a small group that opens Jira',
  ),
  finding('jira/everyone-deletes', schemes.contractors, 'a small group that opens Jira'),
  finding('jira/everyone-deletes', schemes.serviceDesk, 'a product with few users'),
  finding('jira/everyone-deletes', schemes.standard, 'people delete their own comments'),
  finding('jira/direct-user-grant', schemes.confidential, 'the project lead is no user by name'),
  finding('jira/everyone-in-admin-role', projectId('API'), 'the role administers nothing here'),
  finding('jira/everyone-in-admin-role', projectId('CSM'), 'developers do not administer'),
  finding('jira/too-many-project-admins', projectId('PLAT'), 'exactly five'),
  finding('jira/too-many-project-admins', projectId('OPS'), 'five after counting each once'),
  finding('jira/no-active-project-admin', projectId('SALE'), 'lead left, administrators did not'),
  finding('jira/inactive-role-actor', projectId('OPS'), 'a leaver inside a group in a role'),
  finding('jira/inactive-role-actor', projectId('FAX'), 'an archived project'),
  finding('jira/inactive-admin', groupIdOf(groupNames.releaseManagers), 'administers nothing'),
  finding('jira/inactive-admin', groupIdOf(groupNames.appAdmins), 'an app, not a person'),
  finding('jira/app-in-admin-group', groupIdOf(groupNames.appAdmins), 'made for apps'),
  finding('jira/default-group-is-admin', groupIdOf(groupNames.jiraUsers), 'opens Jira and no more'),
  finding('jira/public-filter', filters.publicAffairs, 'shared with a group named "public"'),
  finding('jira/public-filter', filters.everyoneReads, 'any logged-in user is not the public'),
  finding('jira/broadly-editable-filter', filters.everyoneReads, 'everyone reads, three edit'),
  finding('jira/broadly-editable-filter', filters.teamEdits, 'a small group that opens Jira'),
  finding('jira/orphan-shared-filter', filters.everyoneReads, 'its owner is here'),
  finding('jira/public-dashboard', dashboards.system, 'the one Jira comes with'),
  finding('jira/public-dashboard', dashboards.publicAffairs, 'shared with a group named "public"'),
  finding(
    'jira/broadly-editable-dashboard',
    dashboards.everyoneReads,
    'everyone reads, nobody edits',
  ),
  finding(
    'jira/open-product-access',
    'jira-servicedesk',
    'has default groups, but nobody gets it by default',
  ),
  finding('jira/stale-open-project', projectId('FAX'), 'quiet for years, and archived'),
  finding('jira/stale-open-project', projectId('PAY'), 'quiet for a season'),
  finding('jira/recent-risky-change', auditRecords.newColleague, 'a group that opens Jira'),
  finding('jira/recent-risky-change', auditRecords.appInstalled, 'Jira fills the group itself'),
  finding('jira/recent-risky-change', auditRecords.roleGrant, 'a role gets a grant'),
  finding('jira/recent-risky-change', auditRecords.personInRole, 'one person enters a role'),
  finding('jira/recent-risky-change', auditRecords.onPlainScheme, 'a scheme that is not public'),
  finding(
    'jira/app-permission-to-anyone',
    schemes.warehouse,
    'any logged-in user is not the public',
  ),
  finding('jira/customer-free-mail', '3', 'customers with mail of their own'),
  finding('jira/non-admin-global-power', castId('birgit'), 'administers projects and no more'),
  finding('jira/public-exposure-confirmed', projectId('PLAT'), 'only people with an account'),
  finding('jira/public-exposure-confirmed', projectId('SDKV1'), 'archived'),
  finding('jira/insecure-admin-webhook', webhooks.build, 'https'),
  finding('jira/insecure-admin-webhook', webhooks.oldMonitor, 'switched off'),
  finding('jira/open-security-level', securitySchemes.helpDesk, 'a product with few users'),
  finding('jira/open-security-level', securitySchemes.oldAudits, 'no project uses it'),
  finding('jira/no-default-security-level', securitySchemes.oldAudits, 'no project uses it'),
  finding('jira/sensitive-without-issue-security', projectId('HR'), 'has levels'),
  finding('jira/sensitive-without-issue-security', projectId('PLAT'), 'is not sensitive'),
  finding('jira/everyone-browses-sensitive-project', projectId('FIN'), 'roles only'),
  finding('jira/everyone-browses-sensitive-project', projectId('PLAT'), 'is not sensitive'),
  finding('apps/admin-app', appId('importer'), 'the app is switched off'),
  finding('apps/admin-app', appId('slack'), 'administers nothing'),
];

function finding(rule: string, resourceId: string, note: string): Planted {
  return { rule, resourceId, note };
}
