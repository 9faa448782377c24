import type { WorldInput } from '../../atlassian/world/schema';
import { demoConfluenceAudit } from './confluence-audit';
import { demoClassificationLevels } from './confluence-classifications';
import { demoSpaceRoles } from './confluence-roles';
import { demoSpaces } from './confluence-spaces';

/**
 * The Confluence of the demo site, half way from permission tables to roles. Anonymous visitors may use it, and what
 * they may do in a space is in part visible to the permission check alone.
 */
export function demoConfluence(now: Date): NonNullable<WorldInput['confluence']> {
  return {
    roleMode: 'ROLES_TRANSITION',
    anonymous: { canUse: true },
    spaceRoles: demoSpaceRoles(),
    classificationLevels: demoClassificationLevels(),
    spaces: demoSpaces(),
    audit: demoConfluenceAudit(now),
    auditRetention: { number: 60, units: 'DAYS' },
    combinationsGeneratedAt: new Date(now.getTime() - 9 * 24 * 60 * 60 * 1000).toISOString(),
  };
}
