import type { AccessMembers } from '../../../contract';
import { nodeFlags } from '../access-map';
import type { AccessMap } from '../access-map';
import { valueAt } from '../adjacency';
import { hasFlag, typeOf } from '../node-facts';
import { isSmall, Members } from '../questions/members';
import { labelOf } from './labels';

/** What is known of who is behind a principal; undefined for one that is a single account or key. */
export function membersOf(
  map: AccessMap,
  members: Members,
  node: number,
): AccessMembers | undefined {
  const type = typeOf(map, node);
  const size = valueAt(map.nodes.sizes, node);
  const total = size < 0 ? {} : { total: size };
  if (type === 'audience' && !isSmall(map, node)) {
    return size < 0 ? undefined : { seen: 0, total: size };
  }
  if (type === 'jira:project-role')
    return { seen: 0, reason: `Who is in ${labelOf(map, node)} was not read.` };
  if (type !== 'group' && type !== 'audience') return undefined;
  const seen = members.of(node).length;
  if (type === 'audience') return { seen };
  if (hasFlag(map, node, nodeFlags.missing)) return { seen, total: 0 };
  if (hasFlag(map, node, nodeFlags.complete)) return { seen, total: seen };
  return { seen, ...total, reason: whyNotAll(map, node, seen) };
}

/** Why not all members of a group are known, where they are not. */
export function membersReason(map: AccessMap, group: number, members = new Members(map)): string {
  return whyNotAll(map, group, members.of(group).length);
}

function whyNotAll(map: AccessMap, group: number, seen: number): string {
  const [limit] = map.limits.get(group) ?? [];
  if (limit !== undefined) return limit;
  const size = valueAt(map.nodes.sizes, group);
  if (seen === 0) return `The members of ${labelOf(map, group)} were not read.`;
  return size > seen
    ? `Only ${seen} of the ${size} members of ${labelOf(map, group)} were read.`
    : `Not all members of ${labelOf(map, group)} were read.`;
}
