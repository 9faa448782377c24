import type { Rule } from '../../domain';
import { anonymousSiteAccess } from './anonymous-site-access';
import { archivedPublicSpace } from './archived-public-space';
import { directUserGrant } from './direct-user-grant';
import { everyoneAdministersSpace } from './everyone-administers-space';
import { everyoneDestructive } from './everyone-destructive';
import { grantToMissingPrincipal } from './grant-to-missing-principal';
import { guestInventory } from './guest-inventory';
import { guestOverreach } from './guest-overreach';
import { noActiveSpaceAdmin } from './no-active-space-admin';
import { openPersonalSpace } from './open-personal-space';
import { preRolesMode } from './pre-roles-mode';
import { publicExposureConfirmed } from './public-exposure-confirmed';
import { publicSpaceRead } from './public-space-read';
import { publicSpaceWrite } from './public-space-write';
import { recentRiskyChange } from './recent-risky-change';
import { reducedVisibility } from './reduced-visibility';
import { riskySpaceRole } from './risky-space-role';
import { secretsInPublicSpace } from './secrets-in-public-space';
import { selfJoinGroupGrant } from './self-join-group-grant';
import { sensitiveUnclassified } from './sensitive-unclassified';
import { shortAuditRetention } from './short-audit-retention';
import { tooManyAdmins } from './too-many-admins';
import { tooManySpaceAdmins } from './too-many-space-admins';
import { unlicensedSpaceAccess } from './unlicensed-space-access';

/** Sorted by id. */
export const confluenceRules: readonly Rule[] = [
  anonymousSiteAccess,
  archivedPublicSpace,
  directUserGrant,
  everyoneAdministersSpace,
  everyoneDestructive,
  grantToMissingPrincipal,
  guestInventory,
  guestOverreach,
  noActiveSpaceAdmin,
  openPersonalSpace,
  preRolesMode,
  publicExposureConfirmed,
  publicSpaceRead,
  publicSpaceWrite,
  recentRiskyChange,
  reducedVisibility,
  riskySpaceRole,
  secretsInPublicSpace,
  selfJoinGroupGrant,
  sensitiveUnclassified,
  shortAuditRetention,
  tooManyAdmins,
  tooManySpaceAdmins,
  unlicensedSpaceAccess,
];
