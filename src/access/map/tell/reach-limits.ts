import { counted } from '../../wording';
import { membershipKinds, nodeFlags } from '../access-map';
import type { AccessMap } from '../access-map';
import { rowsOf } from '../adjacency';
import { cannotLogIn, hasFlag, typeOf } from '../node-facts';
import type { Ways } from '../questions/ways';
import { capitalized, labelOf } from './labels';
import { limitsOfWhole } from './limits';

const presumed = membershipKinds.indexOf('presumed');

/** Why an answer about what a principal reaches may say too little, or too much. */
export function reachLimits(
  map: AccessMap,
  principal: number,
  { ways, more }: Pick<Ways, 'ways' | 'more'>,
): readonly string[] {
  const who = capitalized(labelOf(map, principal));
  const limits: string[] = [];
  if (cannotLogIn(map, principal))
    limits.push(`${who} cannot log in, so none of this can be used.`);
  const kinds = ways.flatMap(({ climb }) => climb.map((row) => map.memberships.kinds[row]));
  if (kinds.includes(presumed)) {
    limits.push(`Which products ${labelOf(map, principal)} opens was not told; all are presumed.`);
  }
  const unread = isPerson(map, principal) ? unreadGroups(map) : 0;
  if (unread > 0) {
    limits.push(
      `The members of ${counted(unread, 'group')} that hold something were not all read: ${labelOf(map, principal)} may be in one and reach more.`,
    );
  }
  if (more) limits.push('There are more ways than are told.');
  return [...limits, ...limitsOfWhole(map)];
}

function isPerson(map: AccessMap, node: number): boolean {
  const type = typeOf(map, node);
  return type === 'account' || type === 'org:api-token';
}

/** Groups of which nobody could say who is in them, and that would matter. */
function unreadGroups(map: AccessMap): number {
  const { nodes, grants, memberships } = map;
  let count = 0;
  for (let node = 0; node < nodes.count; node += 1) {
    if (typeOf(map, node) !== 'group') continue;
    if (hasFlag(map, node, nodeFlags.complete | nodeFlags.missing)) continue;
    const holds =
      rowsOf(grants.byHolder, node).length > 0 || rowsOf(memberships.byChild, node).length > 0;
    if (holds) count += 1;
  }
  return count;
}
