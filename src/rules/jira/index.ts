import type { Rule } from '../../domain';
import { appInAdminGroup } from './app-in-admin-group';
import { appPermissionToAnyone } from './app-permission-to-anyone';
import { archivedPublicProject } from './archived-public-project';
import { broadlyEditableDashboard } from './broadly-editable-dashboard';
import { broadlyEditableFilter } from './broadly-editable-filter';
import { customerFreeMail } from './customer-free-mail';
import { customersExceedPortal } from './customers-exceed-portal';
import { defaultGroupIsAdmin } from './default-group-is-admin';
import { defaultRoleActors } from './default-role-actors';
import { defaultSchemeBroad } from './default-scheme-broad';
import { directUserGrant } from './direct-user-grant';
import { everyoneAdministersProject } from './everyone-administers-project';
import { everyoneBrowsesSensitiveProject } from './everyone-browses-sensitive-project';
import { everyoneDeletes } from './everyone-deletes';
import { everyoneFilterSensitive } from './everyone-filter-sensitive';
import { everyoneInAdminRole } from './everyone-in-admin-role';
import { fieldHolderDeletes } from './field-holder-deletes';
import { foreignAccountInAdminGroup } from './foreign-account-in-admin-group';
import { globalSharingOn } from './global-sharing-on';
import { grantToMissingPrincipal } from './grant-to-missing-principal';
import { inactiveAdmin } from './inactive-admin';
import { inactiveRoleActor } from './inactive-role-actor';
import { insecureAdminWebhook } from './insecure-admin-webhook';
import { noActiveProjectAdmin } from './no-active-project-admin';
import { noDefaultSecurityLevel } from './no-default-security-level';
import { nonAdminGlobalPower } from './non-admin-global-power';
import { openProductAccess } from './open-product-access';
import { openSecurityLevel } from './open-security-level';
import { orphanSharedFilter } from './orphan-shared-filter';
import { publicBrowse } from './public-browse';
import { publicDashboard } from './public-dashboard';
import { publicExposureConfirmed } from './public-exposure-confirmed';
import { publicFilter } from './public-filter';
import { publicUserPicker } from './public-user-picker';
import { publicWrite } from './public-write';
import { recentRiskyChange } from './recent-risky-change';
import { reducedVisibility } from './reduced-visibility';
import { sensitiveWithoutIssueSecurity } from './sensitive-without-issue-security';
import { sharedAdminAccount } from './shared-admin-account';
import { staleOpenProject } from './stale-open-project';
import { tooManyAdmins } from './too-many-admins';
import { tooManyProjectAdmins } from './too-many-project-admins';

/** Sorted by id. */
export const jiraRules: readonly Rule[] = [
  appInAdminGroup,
  appPermissionToAnyone,
  archivedPublicProject,
  broadlyEditableDashboard,
  broadlyEditableFilter,
  customerFreeMail,
  customersExceedPortal,
  defaultGroupIsAdmin,
  defaultRoleActors,
  defaultSchemeBroad,
  directUserGrant,
  everyoneAdministersProject,
  everyoneBrowsesSensitiveProject,
  everyoneDeletes,
  everyoneFilterSensitive,
  everyoneInAdminRole,
  fieldHolderDeletes,
  foreignAccountInAdminGroup,
  globalSharingOn,
  grantToMissingPrincipal,
  inactiveAdmin,
  inactiveRoleActor,
  insecureAdminWebhook,
  noActiveProjectAdmin,
  noDefaultSecurityLevel,
  nonAdminGlobalPower,
  openProductAccess,
  openSecurityLevel,
  orphanSharedFilter,
  publicBrowse,
  publicDashboard,
  publicExposureConfirmed,
  publicFilter,
  publicUserPicker,
  publicWrite,
  recentRiskyChange,
  reducedVisibility,
  sensitiveWithoutIssueSecurity,
  sharedAdminAccount,
  staleOpenProject,
  tooManyAdmins,
  tooManyProjectAdmins,
];
