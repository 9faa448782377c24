import type { Rule } from '../../domain';
import { adminNoTwoStep } from './admin-no-two-step';
import { dormantAdmin } from './dormant-admin';
import { dormantUser } from './dormant-user';
import { externalDomainUser } from './external-domain-user';
import { neverActive } from './never-active';
import { noTwoStep } from './no-two-step';
import { orgAdminCount } from './org-admin-count';
import { unmanagedAccess } from './unmanaged-access';
import { unmanagedAdmin } from './unmanaged-admin';

/** Rules about the organization, sorted by id. */
export const organizationRules: readonly Rule[] = [
  adminNoTwoStep,
  dormantAdmin,
  dormantUser,
  externalDomainUser,
  neverActive,
  noTwoStep,
  orgAdminCount,
  unmanagedAccess,
  unmanagedAdmin,
];
