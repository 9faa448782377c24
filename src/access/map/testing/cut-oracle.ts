import type { AccessChange } from '../../../contract';
import { membershipKinds } from '../access-map';
import type { AccessMap } from '../access-map';
import { rowsOf, valueAt } from '../adjacency';
import { applyChanges } from '../edit/apply-changes';
import { nodeNamed } from '../find-node';
import { cannotLogIn, typeOf } from '../node-facts';
import { Closure } from '../questions/closure';
import { grantsOn } from '../questions/holders';
import { selectionOf } from '../questions/selection';
import { whoCan } from '../questions/who-can';
import { nameOf } from '../tell/refs';

/** What a cut is asked for: everybody out but those who are kept. */
export interface CutCase {
  readonly map: AccessMap;
  readonly resource: string;
  readonly permission: string;
  /** Account ids. */
  readonly kept: readonly string[];
}

const above: ReadonlySet<string> = new Set([
  'jira:site',
  'confluence:site',
  'bitbucket:workspace',
  'org:organization',
]);

/**
 * Who is in: accounts, by their own ways and by others, and whether something is that stands for more than was seen.
 * Those who are kept are looked for in access classes too, which no answer takes apart.
 */
function insideOf({ map, resource, permission, kept }: CutCase) {
  const selection = selectionOf(map, permission);
  if (selection === undefined) throw new Error(`There is no ${permission}.`);
  const { paths, accounts } = whoCan(map, nodeNamed(map, resource), selection);
  const own = new Set(
    paths.flatMap(({ link }, place) =>
      link.trail.length > 0 && above.has(typeOf(map, link.scope)) ? [] : [place],
    ),
  );
  const closure = new Closure(map);
  const ids = (test: (place: number) => boolean) =>
    new Set([
      ...accounts.flatMap((one) =>
        one.paths.some(test) ? [map.nodes.ids[one.account] ?? ''] : [],
      ),
      ...kept.filter((id) => {
        const account = nodeNamed(map, `account/${id}`);
        closure.of(account);
        const holds = paths.some(({ holder }, place) => test(place) && closure.has(holder));
        return holds && !cannotLogIn(map, account);
      }),
    ]);
  return {
    own: ids((place) => own.has(place)),
    otherwise: ids((place) => !own.has(place)),
    open: [...own].some((place) => {
      const subject = paths[place]?.subject ?? 0;
      const type = typeOf(map, subject);
      // Nobody has a role that ends a way.
      if (type === 'jira:project-role' || type === 'confluence:space-role') return false;
      return type === 'group' ? valueAt(map.nodes.sizes, subject) >= 0 : type !== 'account';
    }),
  };
}

/** Every single change that takes away a grant or membership that matters for the case. */
export function unitsOf({ map, resource, permission }: CutCase): readonly AccessChange[] {
  const selection = selectionOf(map, permission);
  if (selection === undefined) throw new Error(`There is no ${permission}.`);
  const held = grantsOn(map, nodeNamed(map, resource), selection).filter(
    ({ link }) => link.trail.length === 0 || !above.has(typeOf(map, link.scope)),
  );
  const units = new Map<string, AccessChange>();
  const add = (change: AccessChange) => units.set(JSON.stringify(change), change);
  for (const { grant } of held) {
    add({
      change: 'remove-grant',
      principal: nameOf(map, valueAt(map.grants.holders, grant)),
      permission: map.permissions[valueAt(map.grants.permissions, grant)]?.name ?? '',
      on: nameOf(map, valueAt(map.grants.targets, grant)),
    });
  }
  const { byParent, children, kinds } = map.memberships;
  const nodes = new Set(held.map(({ holder }) => holder));
  for (const node of nodes) {
    for (const row of rowsOf(byParent, node)) {
      const child = valueAt(children, row);
      nodes.add(child);
      const kind = membershipKinds[valueAt(kinds, row)] ?? '';
      if (!['member', 'actor', 'lead'].includes(kind)) continue;
      add({ change: 'remove-member', member: nameOf(map, child), of: nameOf(map, node) });
    }
  }
  return [...units.values()];
}

/** How many of those who are kept are shut out after some changes; undefined when somebody else is still in. */
export function lostAfter(one: CutCase, changes: readonly AccessChange[]): number | undefined {
  const before = insideOf(one);
  const after = insideOf({ ...one, map: applyChanges(one.map, changes).map });
  if (after.open || [...after.own].some((id) => !one.kept.includes(id))) return undefined;
  return one.kept.filter(
    (id) => before.own.has(id) && !before.otherwise.has(id) && !after.own.has(id),
  ).length;
}

/**
 * The fewest changes that do, found by trying all sets of fewer than `below`: of those that only take away, and of
 * those that let in anew who was kept and shut out. Undefined where none does.
 */
export function fewest(one: CutCase, units: readonly AccessChange[], below: number) {
  let plain: number | undefined;
  let withGrants: number | undefined;
  const attempt = (chosen: readonly AccessChange[], next: number): void => {
    const lost = lostAfter(one, chosen);
    if (lost === 0) plain = Math.min(plain ?? Infinity, chosen.length);
    if (lost !== undefined) withGrants = Math.min(withGrants ?? Infinity, chosen.length + lost);
    if (chosen.length + 1 >= below) return;
    units.slice(next).forEach((unit, place) => {
      attempt([...chosen, unit], next + place + 1);
    });
  };
  if (below > 0) attempt([], 0);
  return { plain, withGrants };
}
