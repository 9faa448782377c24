import type { AccessMap } from '../access-map';
import { rowsOf, valueAt } from '../adjacency';
import { linksOf } from './links';
import type { Link } from './links';
import type { Selection } from './selection';

/** A grant that counts for the resource asked about. */
export interface HeldGrant {
  /** Row of the grants. */
  readonly grant: number;
  /** Who holds it: of a role, the role in the resource that asks. */
  readonly holder: number;
  readonly link: Link;
}

/** All grants by which anybody holds what is selected on a resource. */
export function grantsOn(
  map: AccessMap,
  resource: number,
  { bits, wanted }: Selection,
): readonly HeldGrant[] {
  const { grants } = map;
  const held: HeldGrant[] = [];
  for (const link of linksOf(map, resource, bits)) {
    for (const grant of rowsOf(grants.byTarget, link.target)) {
      if ((valueAt(wanted, valueAt(grants.permissions, grant)) & link.bits) === 0) continue;
      const holder = holderIn(map, valueAt(grants.holders, grant), link.scope);
      held.push({ grant, holder, link });
    }
  }
  return held;
}

/** Who a holder is in a resource: the role in it, where it is a role and the resource knows it. */
export function holderIn({ nodes }: AccessMap, holder: number, scope: number): number {
  for (const node of rowsOf(nodes.rolesIn, scope)) {
    if (valueAt(nodes.roles, node) === holder) return node;
  }
  return holder;
}
