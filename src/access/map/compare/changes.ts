import type { AccessMap } from '../access-map';
import { rowsOf, valueAt } from '../adjacency';
import { cannotLogIn, isScheme } from '../node-facts';
import { grantsOn } from '../questions/holders';
import { resourcesOf } from '../questions/held-grants';
import { everything } from '../questions/selection';
import type { Counterpart } from './counterpart';

/** What is on one map and not, or not so, on another. */
export interface Changes {
  /** Principals and roles that hold or are in something else there, or are not there. */
  readonly nodes: ReadonlySet<number>;
  /** Resources on which single nodes hold something else. */
  readonly heldOn: ReadonlyMap<number, readonly number[]>;
  /** Resources that use another scheme there, are contained in something else, or are not there. */
  readonly resources: ReadonlySet<number>;
}

/** Finds what changed node by node, without asking for anybody's access. */
export function changesOf(pair: Counterpart): Changes {
  const { here, there } = pair;
  const nodes = new Set<number>();
  const heldOn = new Map<number, number[]>();
  const resources = new Set<number>();
  const note = (node: number, on: readonly number[]) => {
    nodes.add(node);
    heldOn.set(node, [...(heldOn.get(node) ?? []), ...on]);
  };
  for (let node = 0; node < here.nodes.count; node += 1) {
    const other = pair.node(node);
    if (!sameParents(pair, node)) nodes.add(node);
    if (other < 0 || cannotLogIn(here, node) !== cannotLogIn(there, other)) nodes.add(node);
    const targets = changedTargets(pair, node);
    for (const target of targets) note(node, resourcesOf(here, target));
    // A role that changed in a scheme changed in every project that uses it.
    if (valueAt(here.nodes.scopes, node) >= 0) {
      const scope = valueAt(here.nodes.scopes, node);
      const scheme = valueAt(here.nodes.schemes, scope);
      if (changedTargets(pair, valueAt(here.nodes.roles, node)).has(scheme)) note(node, [scope]);
    }
    if (isChangedResource(pair, node)) resources.add(node);
  }
  for (const resource of resources) {
    for (const { holder } of grantsOn(here, resource, everything(here))) nodes.add(holder);
  }
  return { nodes, heldOn, resources };
}

/** Where a node holds something that it does not hold on the other map. */
function changedTargets(pair: Counterpart, node: number): ReadonlySet<number> {
  const { here, there } = pair;
  const { byHolder, targets, permissions } = here.grants;
  const other = pair.node(node);
  const held = new Set<string>();
  if (other >= 0) {
    for (const row of rowsOf(there.grants.byHolder, other)) {
      const target = valueAt(there.grants.targets, row);
      held.add(`${valueAt(there.grants.permissions, row)} ${target}`);
    }
  }
  const changed = new Set<number>();
  for (const row of rowsOf(byHolder, node)) {
    const target = valueAt(targets, row);
    const permission = pair.permission(valueAt(permissions, row));
    if (!held.has(`${permission} ${pair.node(target)}`)) changed.add(target);
  }
  return changed;
}

function sameParents(pair: Counterpart, node: number): boolean {
  const { here, there } = pair;
  const other = pair.node(node);
  if (other < 0) return false;
  const others = new Set(parentsOf(there, other));
  return parentsOf(here, node).every((parent) => others.has(pair.node(parent)));
}

function parentsOf({ memberships }: AccessMap, node: number): readonly number[] {
  return Array.from(rowsOf(memberships.byChild, node), (row) => valueAt(memberships.parents, row));
}

function isChangedResource(pair: Counterpart, node: number): boolean {
  const { here, there } = pair;
  if (isScheme(here, node)) return false;
  const scheme = valueAt(here.nodes.schemes, node);
  const outer = rowsOf(here.containment.byChild, node);
  const isResource = scheme >= 0 || outer.length > 0;
  const other = pair.node(node);
  if (other < 0) return isResource || rowsOf(here.grants.byTarget, node).length > 0;
  if (scheme >= 0 && pair.node(scheme) !== valueAt(there.nodes.schemes, other)) return true;
  const known = new Set(
    Array.from(rowsOf(there.containment.byChild, other), (row) => flowOf(there, row, (n) => n)),
  );
  return [...outer].some((row) => !known.has(flowOf(here, row, (n) => pair.node(n))));
}

function flowOf(
  { containment }: AccessMap,
  row: number,
  numbered: (node: number) => number,
): string {
  const parent = numbered(valueAt(containment.parents, row));
  return `${parent} ${valueAt(containment.gives, row)} ${valueAt(containment.needs, row)}`;
}
