import type { Rule } from '../domain';
import { adminApp } from './apps/admin-app';
import { appEditsSpace } from './apps/app-edits-space';
import { inactiveAppWithAccess } from './apps/inactive-app-with-access';
import { anonymousSiteAccess } from './confluence/anonymous-site-access';
import { archivedPublicSpace } from './confluence/archived-public-space';
import { directUserGrant as confluenceDirectUserGrant } from './confluence/direct-user-grant';
import { everyoneAdministersSpace } from './confluence/everyone-administers-space';
import { everyoneDestructive } from './confluence/everyone-destructive';
import { grantToMissingPrincipal as confluenceGrantToMissingPrincipal } from './confluence/grant-to-missing-principal';
import { guestOverreach } from './confluence/guest-overreach';
import { noActiveSpaceAdmin } from './confluence/no-active-space-admin';
import { openPersonalSpace } from './confluence/open-personal-space';
import { preRolesMode } from './confluence/pre-roles-mode';
import { publicSpaceRead } from './confluence/public-space-read';
import { publicSpaceWrite } from './confluence/public-space-write';
import { reducedVisibility as confluenceReducedVisibility } from './confluence/reduced-visibility';
import { riskySpaceRole } from './confluence/risky-space-role';
import { selfJoinGroupGrant } from './confluence/self-join-group-grant';
import { tooManyAdmins as confluenceTooManyAdmins } from './confluence/too-many-admins';
import { tooManySpaceAdmins } from './confluence/too-many-space-admins';
import { unlicensedSpaceAccess } from './confluence/unlicensed-space-access';
import { appInAdminGroup } from './jira/app-in-admin-group';
import { archivedPublicProject } from './jira/archived-public-project';
import { broadlyEditableDashboard } from './jira/broadly-editable-dashboard';
import { broadlyEditableFilter } from './jira/broadly-editable-filter';
import { customersExceedPortal } from './jira/customers-exceed-portal';
import { defaultGroupIsAdmin } from './jira/default-group-is-admin';
import { defaultRoleActors } from './jira/default-role-actors';
import { defaultSchemeBroad } from './jira/default-scheme-broad';
import { directUserGrant as jiraDirectUserGrant } from './jira/direct-user-grant';
import { everyoneAdministersProject } from './jira/everyone-administers-project';
import { everyoneBrowsesSensitiveProject } from './jira/everyone-browses-sensitive-project';
import { everyoneDeletes } from './jira/everyone-deletes';
import { everyoneFilterSensitive } from './jira/everyone-filter-sensitive';
import { everyoneInAdminRole } from './jira/everyone-in-admin-role';
import { fieldHolderDeletes } from './jira/field-holder-deletes';
import { foreignAccountInAdminGroup } from './jira/foreign-account-in-admin-group';
import { globalSharingOn } from './jira/global-sharing-on';
import { grantToMissingPrincipal as jiraGrantToMissingPrincipal } from './jira/grant-to-missing-principal';
import { inactiveAdmin } from './jira/inactive-admin';
import { inactiveRoleActor } from './jira/inactive-role-actor';
import { noActiveProjectAdmin } from './jira/no-active-project-admin';
import { openProductAccess } from './jira/open-product-access';
import { orphanSharedFilter } from './jira/orphan-shared-filter';
import { publicBrowse } from './jira/public-browse';
import { publicDashboard } from './jira/public-dashboard';
import { publicFilter } from './jira/public-filter';
import { publicWrite } from './jira/public-write';
import { reducedVisibility as jiraReducedVisibility } from './jira/reduced-visibility';
import { sharedAdminAccount } from './jira/shared-admin-account';
import { staleOpenProject } from './jira/stale-open-project';
import { tooManyAdmins as jiraTooManyAdmins } from './jira/too-many-admins';
import { tooManyProjectAdmins } from './jira/too-many-project-admins';

/** Every rule, sorted by id. */
export const rules: readonly Rule[] = [
  adminApp,
  appEditsSpace,
  inactiveAppWithAccess,
  anonymousSiteAccess,
  archivedPublicSpace,
  confluenceDirectUserGrant,
  everyoneAdministersSpace,
  everyoneDestructive,
  confluenceGrantToMissingPrincipal,
  guestOverreach,
  noActiveSpaceAdmin,
  openPersonalSpace,
  preRolesMode,
  publicSpaceRead,
  publicSpaceWrite,
  confluenceReducedVisibility,
  riskySpaceRole,
  selfJoinGroupGrant,
  confluenceTooManyAdmins,
  tooManySpaceAdmins,
  unlicensedSpaceAccess,
  appInAdminGroup,
  archivedPublicProject,
  broadlyEditableDashboard,
  broadlyEditableFilter,
  customersExceedPortal,
  defaultGroupIsAdmin,
  defaultRoleActors,
  defaultSchemeBroad,
  jiraDirectUserGrant,
  everyoneAdministersProject,
  everyoneBrowsesSensitiveProject,
  everyoneDeletes,
  everyoneFilterSensitive,
  everyoneInAdminRole,
  fieldHolderDeletes,
  foreignAccountInAdminGroup,
  globalSharingOn,
  jiraGrantToMissingPrincipal,
  inactiveAdmin,
  inactiveRoleActor,
  noActiveProjectAdmin,
  openProductAccess,
  orphanSharedFilter,
  publicBrowse,
  publicDashboard,
  publicFilter,
  publicWrite,
  jiraReducedVisibility,
  sharedAdminAccount,
  staleOpenProject,
  jiraTooManyAdmins,
  tooManyProjectAdmins,
];

/** Rules by their id. */
export const ruleById: ReadonlyMap<string, Rule> = new Map(
  rules.map((rule) => [rule.meta.id, rule]),
);
