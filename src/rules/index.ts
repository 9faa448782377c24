import type { Rule } from '../domain';
import { adminApp } from './apps/admin-app';
import { appInAdminGroup } from './jira/app-in-admin-group';
import { customersExceedPortal } from './jira/customers-exceed-portal';
import { defaultGroupIsAdmin } from './jira/default-group-is-admin';
import { defaultSchemeBroad } from './jira/default-scheme-broad';
import { directUserGrant } from './jira/direct-user-grant';
import { everyoneAdministersProject } from './jira/everyone-administers-project';
import { everyoneDeletes } from './jira/everyone-deletes';
import { everyoneInAdminRole } from './jira/everyone-in-admin-role';
import { fieldHolderDeletes } from './jira/field-holder-deletes';
import { foreignAccountInAdminGroup } from './jira/foreign-account-in-admin-group';
import { grantToMissingPrincipal } from './jira/grant-to-missing-principal';
import { inactiveAdmin } from './jira/inactive-admin';
import { inactiveRoleActor } from './jira/inactive-role-actor';
import { noActiveProjectAdmin } from './jira/no-active-project-admin';
import { publicBrowse } from './jira/public-browse';
import { publicWrite } from './jira/public-write';
import { sharedAdminAccount } from './jira/shared-admin-account';
import { tooManyAdmins } from './jira/too-many-admins';
import { tooManyProjectAdmins } from './jira/too-many-project-admins';

/** Every rule, sorted by id. */
export const rules: readonly Rule[] = [
  adminApp,
  appInAdminGroup,
  customersExceedPortal,
  defaultGroupIsAdmin,
  defaultSchemeBroad,
  directUserGrant,
  everyoneAdministersProject,
  everyoneDeletes,
  everyoneInAdminRole,
  fieldHolderDeletes,
  foreignAccountInAdminGroup,
  grantToMissingPrincipal,
  inactiveAdmin,
  inactiveRoleActor,
  noActiveProjectAdmin,
  publicBrowse,
  publicWrite,
  sharedAdminAccount,
  tooManyAdmins,
  tooManyProjectAdmins,
];

/** Rules by their id. */
export const ruleById: ReadonlyMap<string, Rule> = new Map(
  rules.map((rule) => [rule.meta.id, rule]),
);
