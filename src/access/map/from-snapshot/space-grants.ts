import type { AccessClass, SpaceGrant, SpacePrincipal } from '../../../domain';
import { spacePermission } from '../confluence-permissions';
import { itemsOf } from './drawing';
import type { Drawing } from './drawing';
import { accountNode, audienceNode } from './principals';

/** One role as one principal has it in one space. */
interface Assignment {
  readonly principal: number;
  readonly roleId: string;
  readonly permissions: Set<number>;
}

/**
 * Draws the grants of one space after the other. A role that a principal has with all its permissions is drawn as being
 * in a role, as it is assigned; everything else as single grants. Gives back the names of what anyone may do.
 */
export function spaceGrantDrawer(
  drawing: Drawing,
): (space: number, grants: readonly SpaceGrant[]) => ReadonlySet<string> {
  const { builder } = drawing;
  const { nodes } = builder;
  const numbers = new Map<string, number>();
  const roles = drawRoles(drawing);
  const principalOf = principals(drawing);
  const anyone = audienceNode(builder, 'anyone');

  function permissionOf({ operation, target }: SpaceGrant): number {
    const key = `${operation} ${target}`;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const number = builder.permission(spacePermission({ operation, target }));
    numbers.set(key, number);
    return number;
  }

  function assign(space: number, { principal, roleId, permissions }: Assignment): void {
    const role = roles.get(roleId);
    if (role === undefined || !equal(role.permissions, permissions)) {
      for (const permission of permissions) {
        builder.grant({ holder: principal, target: space, permission });
      }
      return;
    }
    nodes.use(space, role.scheme);
    const node = nodes.node('confluence:role-in-space', `${roleId}@${nodes.idOf(space)}`, {
      name: nodes.nameOf(role.node),
    });
    nodes.bind(node, { role: role.node, scope: space });
    builder.member(principal, node, 'actor');
  }

  return (space, grants) => {
    const assignments = new Map<string, Assignment>();
    const told = new Map<number, Set<number>>();
    const single: [number, number][] = [];
    const toAnyone = new Set<string>();
    for (const grant of grants) {
      const principal = principalOf(grant.principal);
      const permission = permissionOf(grant);
      if (principal === anyone) toAnyone.add(`${grant.operation} ${grant.target}`);
      const { roleId } = grant;
      if (roleId === undefined) single.push([principal, permission]);
      else {
        const key = `${principal} ${roleId}`;
        const known = assignments.get(key) ?? { principal, roleId, permissions: new Set() };
        assignments.set(key, known);
        known.permissions.add(permission);
        tell(told, principal, permission);
      }
    }
    for (const assignment of assignments.values()) assign(space, assignment);
    // What permissions and role assignments both tell is one grant.
    for (const [principal, permission] of single) {
      if (!tell(told, principal, permission)) continue;
      builder.grant({ holder: principal, target: space, permission });
    }
    return toAnyone;
  };
}

/** Notes a grant. @returns false when it was told before */
function tell(told: Map<number, Set<number>>, principal: number, permission: number): boolean {
  const known = told.get(principal);
  if (known === undefined) {
    told.set(principal, new Set([permission]));
    return true;
  }
  if (known.has(permission)) return false;
  known.add(permission);
  return true;
}

function equal(left: ReadonlySet<number>, right: ReadonlySet<number>): boolean {
  return left.size === right.size && [...left].every((item) => right.has(item));
}

/** The roles of the site, each holding its permissions in the one scheme of roles that every space uses. */
function drawRoles(drawing: Drawing) {
  const { builder } = drawing;
  const scheme = builder.nodes.node('confluence:space-roles', 'site', { name: 'Space roles' });
  return new Map(
    itemsOf(drawing, 'confluence.spaceRoles').map(({ id, name, permissions }) => {
      const node = builder.nodes.node('confluence:space-role', id, { name });
      const held = new Set(
        permissions.map((operation) => builder.permission(spacePermission(operation))),
      );
      for (const permission of held) builder.grant({ holder: node, target: scheme, permission });
      return [id, { node, scheme, permissions: held }];
    }),
  );
}

function principals(drawing: Drawing): (principal: SpacePrincipal) => number {
  const { builder } = drawing;
  const refused = itemsOf(drawing, 'confluence.site')[0]?.anonymousUse === 'refused';
  return (principal) => {
    const { type, id } = principal;
    switch (type) {
      case 'user':
      case 'guest':
        return accountNode(builder, { accountId: id });
      case 'app':
        return accountNode(builder, { accountId: id, accountType: 'app' });
      case 'group':
        return builder.nodes.node('group', id);
      case 'class':
        return id === 'anonymous-users' && refused
          ? refusedVisitors(drawing)
          : ofClass(drawing, id);
      case 'unknown':
        return builder.nodes.node('condition', 'confluence:unknown', {
          name: 'A principal that is not known',
        });
    }
  };
}

function refusedVisitors({ builder }: Drawing): number {
  return builder.nodes.node('condition', 'confluence:anonymous-users', {
    name: 'Anyone, once Confluence lets anonymous visitors in',
  });
}

function ofClass({ builder }: Drawing, id: AccessClass): number {
  return audienceNode(builder, id === 'anonymous-users' ? 'anyone' : `confluence:${id}`);
}
