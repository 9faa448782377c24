import type { Rule } from '../../domain';
import { adminActionByToken } from './admin-action-by-token';
import { adminNoTwoStep } from './admin-no-two-step';
import { adminThroughBroadGroup } from './admin-through-broad-group';
import { adminToken } from './admin-token';
import { dormantAdmin } from './dormant-admin';
import { dormantUser } from './dormant-user';
import { externalDomainUser } from './external-domain-user';
import { idleServiceAccount } from './idle-service-account';
import { longLivedToken } from './long-lived-token';
import { neverActive } from './never-active';
import { noDataSecurityPolicy } from './no-data-security-policy';
import { noIpAllowlist } from './no-ip-allowlist';
import { noTwoStep } from './no-two-step';
import { noVerifiedDomain } from './no-verified-domain';
import { notProvisionedByIdp } from './not-provisioned-by-idp';
import { orgAdminCount } from './org-admin-count';
import { outsideSsoPolicy } from './outside-sso-policy';
import { recentRiskyChange } from './recent-risky-change';
import { riskyApiKey } from './risky-api-key';
import { shadowSite } from './shadow-site';
import { suspendedWithToken } from './suspended-with-token';
import { unmanagedAccess } from './unmanaged-access';
import { unmanagedAdmin } from './unmanaged-admin';
import { unusedToken } from './unused-token';

/** Rules about the organization, sorted by id. */
export const organizationRules: readonly Rule[] = [
  adminActionByToken,
  adminNoTwoStep,
  adminThroughBroadGroup,
  adminToken,
  dormantAdmin,
  dormantUser,
  externalDomainUser,
  idleServiceAccount,
  longLivedToken,
  neverActive,
  noDataSecurityPolicy,
  noIpAllowlist,
  noTwoStep,
  noVerifiedDomain,
  notProvisionedByIdp,
  orgAdminCount,
  outsideSsoPolicy,
  recentRiskyChange,
  riskyApiKey,
  shadowSite,
  suspendedWithToken,
  unmanagedAccess,
  unmanagedAdmin,
  unusedToken,
];
