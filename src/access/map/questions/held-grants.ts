import type { AccessMap } from '../access-map';
import { rowsOf, valueAt } from '../adjacency';
import { isScheme } from '../node-facts';

/** Grants that a principal holds itself in one place. */
export interface OwnGrants {
  readonly target: number;
  readonly grants: readonly number[];
  /** The resources on which they count without any containment. */
  readonly resources: readonly number[];
}

/** What a principal holds itself, not by what it is in: of a role in a resource, what the role has there. */
export function ownGrants(map: AccessMap, holder: number): readonly OwnGrants[] {
  const { nodes, grants } = map;
  const scope = valueAt(nodes.scopes, holder);
  const bound = scope >= 0;
  const scheme = bound ? valueAt(nodes.schemes, scope) : -1;
  const byTarget = new Map<number, number[]>();
  for (const row of rowsOf(grants.byHolder, bound ? valueAt(nodes.roles, holder) : holder)) {
    const target = valueAt(grants.targets, row);
    if (bound && target !== scheme) continue;
    const known = byTarget.get(target);
    if (known === undefined) byTarget.set(target, [row]);
    else known.push(row);
  }
  return [...byTarget].map(([target, rows]) => ({
    target,
    grants: rows,
    resources: bound ? [scope] : resourcesOf(map, target),
  }));
}

/** The resources on which grants of a target count: those that use it as their scheme, or itself. */
export function resourcesOf(map: AccessMap, target: number): readonly number[] {
  return isScheme(map, target) ? [...rowsOf(map.nodes.usedBy, target)] : [target];
}
