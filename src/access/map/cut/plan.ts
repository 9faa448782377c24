import type { AccessChange, CutChange, CutPlan } from '../../../contract';
import type { AccessMap } from '../access-map';
import { rowsOf, valueAt } from '../adjacency';
import { givablePermission } from '../edit/givable';
import { takes } from '../edit/takers';
import { typeOf } from '../node-facts';
import { Reach } from '../questions/reach';
import { labelInPlace, labelOf } from '../tell/labels';
import { nameOf } from '../tell/refs';
import { changeCost } from './cut-graph';
import type { CutGraph, CutUnit } from './cut-graph';
import type { CutResult } from './smallest-cut';

interface Asked {
  readonly resource: number;
  readonly permission: string;
}

/** The changes of a cut, in words and as data; undefined when there is no cut. */
export function planOf(
  map: AccessMap,
  graph: CutGraph,
  { result, ...asked }: Asked & { readonly result: CutResult },
): CutPlan | undefined {
  const { best, exact, atLeast } = result;
  if (best === undefined) return undefined;
  const taken = best.edges.flatMap((edge) =>
    (graph.units[edge] ?? []).map((unit) => takeAway(map, unit, asked.resource)),
  );
  const given = best.readmitted.flatMap((node) => {
    const account = graph.keptAccounts.get(node);
    return account === undefined ? [] : [letIn(map, account, asked)];
  });
  return {
    changes: [...taken, ...given],
    exact,
    atLeast: exact ? taken.length + given.length : Math.ceil(atLeast / (changeCost + 1_000)),
  };
}

function takeAway(map: AccessMap, unit: CutUnit, resource: number): CutChange {
  return unit.kind === 'grant' ? takeGrant(map, unit.row) : takeMembership(map, unit.row, resource);
}

function takeGrant(map: AccessMap, row: number): CutChange {
  const { holders, targets, permissions } = map.grants;
  const [holder, target] = [valueAt(holders, row), valueAt(targets, row)];
  const { name = '', label = '' } = map.permissions[valueAt(permissions, row)] ?? {};
  const change: AccessChange = {
    change: 'remove-grant',
    principal: nameOf(map, holder),
    permission: name,
    on: nameOf(map, target),
  };
  const users = rowsOf(map.nodes.usedBy, target).length;
  const sentence = `Take "${label}" in ${labelOf(map, target)} from ${labelOf(map, holder)}.`;
  return { sentence, change, elsewhere: Math.max(0, users - 1) };
}

function takeMembership(map: AccessMap, row: number, resource: number): CutChange {
  const { children, parents } = map.memberships;
  const [child, parent] = [valueAt(children, row), valueAt(parents, row)];
  const reached = new Reach(map).of(parent).resources.filter((one) => one !== resource);
  return {
    sentence: `Take ${labelOf(map, child)} out of ${labelInPlace(map, parent)}.`,
    change: { change: 'remove-member', member: nameOf(map, child), of: nameOf(map, parent) },
    elsewhere: reached.length,
  };
}

function letIn(map: AccessMap, account: number, { resource, permission }: Asked): CutChange {
  const place = placeToGive(map, resource);
  return {
    sentence: `Give ${labelOf(map, account)} "${permission}" in ${labelOf(map, place)} directly.`,
    change: {
      change: 'add-grant',
      principal: nameOf(map, account),
      permission,
      on: nameOf(map, resource),
    },
    elsewhere: place === resource ? 0 : Math.max(0, rowsOf(map.nodes.usedBy, place).length - 1),
  };
}

/** Whether an account can be given a permission on a resource by itself. */
export function canBeLetIn(map: AccessMap, { resource, permission }: Asked): boolean {
  const place = placeToGive(map, resource);
  return (
    takes(typeOf(map, place), { type: 'account', id: '' }) &&
    givablePermission(map, place, permission) !== undefined
  );
}

/** Projects have no grants of their own: what is given in one counts wherever its scheme is used. */
function placeToGive(map: AccessMap, resource: number): number {
  const scheme = valueAt(map.nodes.schemes, resource);
  return typeOf(map, resource) === 'jira:project' && scheme >= 0 ? scheme : resource;
}
