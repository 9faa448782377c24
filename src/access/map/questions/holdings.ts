import { everyWord } from '../access-map';
import type { AccessMap } from '../access-map';
import { rowsOf, valueAt } from '../adjacency';
import type { Closure } from './closure';
import { holderIn } from './holders';
import { givenToChild, linksOf } from './links';

/** What a principal holds on one resource: the words as bits, and the permissions by their numbers. */
export interface Holdings {
  readonly mask: number;
  readonly permissions: ReadonlySet<number>;
}

/** What whoever a closure belongs to holds on a resource, by whatever it is in. */
export function holdingsOn(map: AccessMap, closure: Closure, resource: number): Holdings {
  const { grants } = map;
  const permissions = new Set<number>();
  let mask = 0;
  for (const { target, scope, trail } of linksOf(map, resource, everyWord)) {
    for (const row of rowsOf(grants.byTarget, target)) {
      const holder = valueAt(grants.holders, row);
      if (!closure.has(holder) && !closure.has(holderIn(map, holder, scope))) continue;
      const permission = valueAt(grants.permissions, row);
      const held = map.permissions[permission]?.mask ?? 0;
      const given = trail.reduceRight((bits, step) => givenToChild(map, step, bits), held);
      // On the resource itself a permission counts even when none of the words says it.
      if (given === 0 && trail.length > 0) continue;
      permissions.add(permission);
      mask |= given;
    }
  }
  return { mask, permissions };
}
