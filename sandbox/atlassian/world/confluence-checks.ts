import type { z } from 'zod';
import { accessClasses, type WorldSpace, type WorldSpaceRole } from './confluence-space';

/** The parts of a Confluence world that must agree with each other. */
interface Checked {
  readonly roleMode: 'PRE_ROLES' | 'ROLES_TRANSITION' | 'ROLES';
  readonly spaceRoles: readonly WorldSpaceRole[];
  readonly classificationLevels: readonly { readonly id: string }[];
  readonly spaces: readonly WorldSpace[];
}

/** Refuses a Confluence no real site could be in: grants that its role mode has no place for, or dangling role ids. */
export function checkConfluence(world: Checked, context: z.core.$RefinementCtx): void {
  const known = {
    roleIds: new Set(world.spaceRoles.map(({ id }) => id)),
    levelIds: new Set(world.classificationLevels.map(({ id }) => id)),
  };
  const seen = new Set<string>();
  for (const [at, space] of world.spaces.entries()) {
    for (const message of spaceMistakes(space, world.roleMode, known))
      context.addIssue({
        code: 'custom',
        path: ['spaces', at],
        message: `Space ${space.key}: ${message}`,
      });
    for (const name of [`id ${space.id}`, `key ${space.key}`]) {
      if (seen.has(name))
        context.addIssue({
          code: 'custom',
          path: ['spaces', at],
          message: `Two spaces have ${name}`,
        });
      seen.add(name);
    }
  }
}

function spaceMistakes(
  space: WorldSpace,
  roleMode: Checked['roleMode'],
  { roleIds, levelIds }: Readonly<Record<'roleIds' | 'levelIds', ReadonlySet<string>>>,
): readonly string[] {
  const mistakes: string[] = [];
  if (roleMode === 'PRE_ROLES' && space.roleAssignments.length > 0)
    mistakes.push('a PRE_ROLES site has no role assignments');
  if (roleMode === 'ROLES' && space.permissions.length + space.anonymousPermissions.length > 0)
    mistakes.push('a ROLES site has no permissions outside of roles');
  if (space.anonymousPermissions.includes('administer/space'))
    mistakes.push('anonymous visitors cannot be given administer/space');
  const level = space.classificationLevelId;
  if (level !== undefined && !levelIds.has(level))
    mistakes.push(`there is no classification level ${level}`);
  for (const { principalType, principalId, roleId } of space.roleAssignments) {
    if (!roleIds.has(roleId)) mistakes.push(`there is no space role ${roleId}`);
    if (principalType === 'ACCESS_CLASS' && !accessClasses.some((known) => known === principalId))
      mistakes.push(`${principalId} is not an access class`);
  }
  return mistakes;
}
