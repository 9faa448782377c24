import { z } from 'zod';
import type { Gap, SpaceGrant, SpaceRole } from '../../domain';
import { parseItems } from '../items';
import { roleGrants } from './role-grants';
import { idSchema } from './schema';
import { toSpacePrincipal } from './space-principal';

const permissionSchema = z.object({
  principal: z.object({ type: z.string().nullish(), id: idSchema.nullish() }).nullish(),
  operation: z.object({ key: z.string(), targetType: z.string() }),
});

const assignmentSchema = z.object({
  principal: z.object({ principalType: z.string().nullish(), principalId: idSchema.nullish() }),
  roleId: idSchema,
});

/** The operations that tell the lists of a space. */
export const listSources = {
  permissions: 'GET /wiki/api/v2/spaces/{}/permissions',
  roles: 'GET /wiki/api/v2/spaces/{}/role-assignments',
} as const;

/** What a list of one space tells, and what of it could not be read. */
interface ReadGrants {
  readonly grants: readonly SpaceGrant[];
  readonly gaps: readonly Gap[];
}

/** Reads rows of a space's permissions. */
export function readPermissions(rows: readonly unknown[]): ReadGrants {
  const source = listSources.permissions;
  const { items, gaps } = parseItems(rows, permissionSchema, { source, what: 'space permission' });
  return {
    // What a role gives is told by the role's assignments; kept out so that nobody is counted twice.
    grants: items
      .filter(({ principal }) => principal?.type?.toLowerCase() !== 'role')
      .map(({ principal, operation }) => ({
        principal: toSpacePrincipal(principal?.type, principal?.id),
        operation: operation.key.toLowerCase(),
        target: operation.targetType.toLowerCase(),
      })),
    gaps,
  };
}

/** Reads role assignments of a space, as what each role lets its holder do. */
export function readAssignments(rows: readonly unknown[], roles: readonly SpaceRole[]): ReadGrants {
  const source = listSources.roles;
  const { items, gaps } = parseItems(rows, assignmentSchema, { source, what: 'role assignment' });
  const read = items.map(({ principal, roleId }): ReadGrants => {
    const holder = toSpacePrincipal(principal.principalType, principal.principalId);
    const grants = roleGrants(roleId, roles, holder);
    const reason = `The space role ${roleId} is assigned but not among the site's roles`;
    return grants === undefined
      ? { grants: [], gaps: [{ code: 'unexpected-answer', reason, source }] }
      : { grants, gaps: [] };
  });
  return {
    grants: read.flatMap(({ grants }) => grants),
    gaps: [...gaps, ...read.flatMap((part) => part.gaps)],
  };
}
