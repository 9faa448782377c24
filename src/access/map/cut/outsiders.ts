import { nodeFlags } from '../access-map';
import type { AccessMap } from '../access-map';
import { hasFlag, typeOf } from '../node-facts';
import type { HeldGrant } from '../questions/holders';
import { leavesOf } from '../questions/leaves';
import { Members } from '../questions/members';

/**
 * Everybody who holds some grants and is not kept: accounts that were seen, and as such whatever may stand for more
 * than was seen.
 */
export function everybodyElse(
  map: AccessMap,
  held: readonly HeldGrant[],
  kept: ReadonlySet<number>,
): ReadonlySet<number> {
  const leaves = held.flatMap(({ holder }) => leavesOf(map, holder).map(({ subject }) => subject));
  return insiders(map, new Set(leaves), kept);
}

/** Some principals with everybody in them, except those who are kept. */
export function insiders(
  map: AccessMap,
  principals: ReadonlySet<number>,
  kept: ReadonlySet<number>,
): ReadonlySet<number> {
  const members = new Members(map);
  const found = new Set<number>();
  for (const principal of principals) {
    if (standsForMore(map, principal)) found.add(principal);
    for (const account of members.of(principal)) found.add(account);
  }
  for (const account of kept) found.delete(account);
  return found;
}

/** True for what may bring in more than the accounts that were seen in it, now or tomorrow. */
function standsForMore(map: AccessMap, node: number): boolean {
  const type = typeOf(map, node);
  if (type === 'account') return false;
  if (type !== 'group') return true;
  if (hasFlag(map, node, nodeFlags.missing)) return false;
  const { complete, everyone, open, default: joined } = nodeFlags;
  return !hasFlag(map, node, complete) || hasFlag(map, node, everyone | open | joined);
}
