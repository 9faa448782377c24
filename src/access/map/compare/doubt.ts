import { rowsOf, valueAt } from '../adjacency';
import { cannotLogIn } from '../node-facts';
import type { HeldPath } from '../questions/who-can';
import type { Counterpart } from './counterpart';
import { named } from './witness';
import type { Witness } from './witness';

/** One way by one grant, as a chain of edges that all have to be there. */
export interface SingleWay extends HeldPath {
  /** Row of the grant. */
  readonly grant: number;
}

/**
 * Why a way that is on one map may be on the other as well, although it is not seen there. Undefined when some edge of it
 * is known to be missing.
 */
export function doubtOf(pair: Counterpart, witness: Witness, way: SingleWay): string | undefined {
  const doubts: string[] = [];
  for (const missing of missingEdges(pair, witness, way)) {
    if (missing === undefined) return undefined;
    doubts.push(missing);
  }
  return doubts[0];
}

/** Of each edge that is not on the other map, why it may be there. */
function* missingEdges(
  pair: Counterpart,
  witness: Witness,
  { subject, climb, link, grant }: SingleWay,
): Generator<string | undefined> {
  const { here, there } = pair;
  const shut = (node: number) => node >= 0 && cannotLogIn(there, node);
  if (shut(pair.node(subject))) yield undefined;
  const { children, parents, kinds } = here.memberships;
  for (const row of climb) {
    const [child, parent] = [valueAt(children, row), valueAt(parents, row)];
    if (shut(pair.node(parent))) yield undefined;
    if (isMember(pair, child, parent)) continue;
    yield witness.membership(named(here, child), named(here, parent), valueAt(kinds, row));
  }
  const { target, scope, trail } = link;
  const [resource] =
    trail.length === 0 ? [scope] : [valueAt(here.containment.children, trail[0] ?? 0)];
  for (const node of new Set([resource, scope, target])) {
    if (pair.node(node) < 0) yield witness.thing(named(here, node));
  }
  const held = valueAt(here.grants.holders, grant);
  if (!isGranted(pair, grant)) yield witness.grant(named(here, held), named(here, target));
  if (target !== scope && !usesSame(pair, scope, target)) yield witness.use(named(here, scope));
  for (const row of trail) {
    if (isContained(pair, row)) continue;
    yield witness.thing(named(here, valueAt(here.containment.children, row)));
  }
}

function isMember(pair: Counterpart, child: number, parent: number): boolean {
  const { byChild, parents } = pair.there.memberships;
  const [inner, outer] = [pair.node(child), pair.node(parent)];
  if (inner < 0 || outer < 0) return false;
  return rowsOf(byChild, inner).some((row) => valueAt(parents, row) === outer);
}

function isGranted(pair: Counterpart, grant: number): boolean {
  const { here, there } = pair;
  const holder = pair.node(valueAt(here.grants.holders, grant));
  const target = pair.node(valueAt(here.grants.targets, grant));
  const permission = pair.permission(valueAt(here.grants.permissions, grant));
  if (holder < 0 || target < 0) return false;
  return rowsOf(there.grants.byHolder, holder).some(
    (row) =>
      valueAt(there.grants.targets, row) === target &&
      valueAt(there.grants.permissions, row) === permission,
  );
}

function usesSame(pair: Counterpart, scope: number, scheme: number): boolean {
  const other = pair.node(scope);
  return other >= 0 && valueAt(pair.there.nodes.schemes, other) === pair.node(scheme);
}

function isContained(pair: Counterpart, row: number): boolean {
  const { here, there } = pair;
  const [child, parent] = [
    pair.node(valueAt(here.containment.children, row)),
    pair.node(valueAt(here.containment.parents, row)),
  ];
  if (child < 0 || parent < 0) return false;
  return rowsOf(there.containment.byChild, child).some(
    (other) =>
      valueAt(there.containment.parents, other) === parent &&
      valueAt(there.containment.gives, other) === valueAt(here.containment.gives, row) &&
      valueAt(there.containment.needs, other) === valueAt(here.containment.needs, row),
  );
}
