import { castId } from './cast';
import { dashboards } from './dashboards';
import { filters } from './filters';
import { groupNames } from './groups';
import { groupIdOf } from './identifiers';
import { misplacedCustomer } from './outsiders';
import { projectId } from './projects';
import { securitySchemes } from './issue-security';
import { auditRecords } from './jira-audit';
import { webhooks } from './product-access';
import { roles } from './roles';
import { schemes } from './schemes';
import { planted, type Planted } from '../planted';

/** Every finding that the rules of Jira have in the demo site with the settings of its company. */
export const plantedJira: readonly Planted[] = [
  planted('jira/public-browse', schemes.community, 'three open source projects'),
  planted('jira/public-browse', schemes.intake, 'partner requests'),
  planted('jira/public-write', schemes.intake, 'create, comment and attach'),
  planted('jira/everyone-administers-project', schemes.warehouse, 'any logged-in user'),
  planted('jira/everyone-deletes', schemes.operations, 'the default group deletes issues'),
  planted('jira/everyone-deletes', schemes.warehouse, 'any logged-in user deletes attachments'),
  planted('jira/direct-user-grant', schemes.migration, 'three users by name'),
  planted(
    'jira/grant-to-missing-principal',
    schemes.migration,
    'deleted groups and accounts, a leaver',
  ),
  planted('jira/customers-exceed-portal', schemes.serviceDesk, 'customers edit issues'),
  planted('jira/default-scheme-broad', schemes.standard, 'everyone browses'),
  planted('jira/field-holder-deletes', schemes.operations, 'whoever is in a custom field'),

  planted('jira/everyone-in-admin-role', projectId('WEB'), 'the default group in Administrators'),
  planted('jira/everyone-in-admin-role', projectId('CARG'), 'and in Release Managers'),
  planted('jira/too-many-project-admins', projectId('WEB'), 'everyone, by the default group'),
  planted('jira/too-many-project-admins', projectId('CARG'), 'everyone, by the default group'),
  planted('jira/too-many-project-admins', projectId('DATA'), 'seven people one by one'),
  planted(
    'jira/too-many-project-admins',
    projectId('DOCK'),
    'sixteen contractors and the usual four',
  ),
  planted('jira/no-active-project-admin', projectId('SCAN'), 'lead and administrators left'),
  planted('jira/no-active-project-admin', projectId('PAY'), 'lead left, role is empty'),
  planted('jira/inactive-role-actor', projectId('PLAT'), 'a leaver among the developers'),
  planted('jira/inactive-role-actor', projectId('SCAN'), 'both administrators left'),
  planted('jira/inactive-role-actor', projectId('MIG'), 'a developer whose account was deleted'),

  planted('jira/too-many-admins', 'site', 'nine people'),
  planted(
    'jira/default-group-is-admin',
    groupIdOf(groupNames.itServiceDesk),
    'agents administer Jira',
  ),
  planted('jira/app-in-admin-group', groupIdOf(groupNames.jiraAdmins), 'Release Notes Composer'),
  planted('jira/inactive-admin', groupIdOf(groupNames.jiraAdmins), 'Gwen Davies left'),
  planted(
    'jira/foreign-account-in-admin-group',
    groupIdOf(groupNames.itServiceDesk),
    misplacedCustomer,
  ),
  planted('jira/shared-admin-account', castId('itService'), 'IT Service Account'),

  planted('jira/public-filter', filters.publicRoadmap, 'meant for the world, perhaps'),
  planted('jira/public-filter', filters.publicBugs, 'public and shared with its project'),
  planted('jira/public-filter', filters.publicVendor, 'for one vendor'),
  planted('jira/public-filter', filters.publicLeaver, 'owner left'),
  planted('jira/broadly-editable-filter', filters.editableStandup, 'any logged-in user edits'),
  planted(
    'jira/broadly-editable-filter',
    filters.editablePublic,
    'the older name of the same audience',
  ),
  planted('jira/broadly-editable-filter', filters.editableUsers, 'the default group edits'),
  planted('jira/orphan-shared-filter', filters.publicLeaver, 'owner left'),
  planted('jira/orphan-shared-filter', filters.everyoneLeaver, 'owner left'),
  planted('jira/public-dashboard', dashboards.publicStatus, 'service status'),
  planted(
    'jira/public-dashboard',
    dashboards.publicWarehouse,
    'public and shared with its project',
  ),
  planted('jira/broadly-editable-dashboard', dashboards.editable, 'any logged-in user edits'),
  planted('jira/global-sharing-on', 'jira.option.globalsharing', 'as Jira comes'),

  planted(
    'jira/default-role-actors',
    roles.administrators,
    'the project office, in every new project',
  ),
  planted('jira/open-product-access', 'jira-software', 'new users get Jira'),
  planted('jira/stale-open-project', projectId('ROUTE'), 'quiet for 611 days, open to everyone'),

  planted(
    'jira/open-security-level',
    securitySchemes.incidents,
    'a level that every logged-in user sees',
  ),
  planted('jira/no-default-security-level', securitySchemes.legalMatters, 'one level, no default'),
  planted('jira/sensitive-without-issue-security', projectId('FIN'), 'roles only, but no levels'),
  planted('jira/everyone-browses-sensitive-project', projectId('SEC'), 'on the default scheme'),

  planted('jira/recent-risky-change', auditRecords.newSiteAdmin, 'a new site administrator'),
  planted('jira/recent-risky-change', auditRecords.bulkChange, 'bulk change for everyone'),
  planted('jira/recent-risky-change', auditRecords.publicCreates, 'the public creates issues'),
  planted('jira/recent-risky-change', auditRecords.onPublicScheme, 'a project becomes public'),
  planted('jira/recent-risky-change', auditRecords.groupInRole, 'everyone administers a project'),
  planted('jira/app-permission-to-anyone', schemes.intake, 'the public sees hours'),
  planted('jira/customer-free-mail', '2', 'one customer with mail at gmail.com'),
  planted('jira/non-admin-global-power', castId('henrik'), 'by the release managers'),
  planted('jira/non-admin-global-power', castId('dylan'), 'by the release managers'),
  planted('jira/public-exposure-confirmed', projectId('SDK'), 'open source'),
  planted('jira/public-exposure-confirmed', projectId('DOCS'), 'open source'),
  planted('jira/public-exposure-confirmed', projectId('STAT'), 'open source'),
  planted('jira/public-exposure-confirmed', projectId('PRTN'), 'partner requests'),
  planted('jira/public-user-picker', 'site', 'for the form of the partners'),
  planted('jira/insecure-admin-webhook', webhooks.warehouse, 'plain HTTP to the Venlo hub'),

  planted('jira/archived-public-project', projectId('SDKV1'), 'archived, and still public'),
  planted('jira/everyone-filter-sensitive', '10115', 'over SEC, shared with everyone'),
  planted('jira/everyone-filter-sensitive', '10124', 'over SEC, shared with everyone'),
];
