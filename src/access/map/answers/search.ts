import { accessNodeTypes } from '../../../contract';
import type { AccessHit, AccessNodeType } from '../../../contract';
import type { AccessMap } from '../access-map';
import { typeOf } from '../node-facts';
import { refOf } from '../tell/refs';

export interface SearchQuestion {
  /** Case-insensitive: a part of a name, or a whole id or key. */
  readonly text: string;
  readonly types?: readonly AccessNodeType[];
  /** 25 when it is left out. */
  readonly limit?: number;
}

/** Parts of other things, which nobody looks for by themselves. */
const inner: ReadonlySet<AccessNodeType> = new Set<AccessNodeType>([
  'jira:role-in-project',
  'confluence:role-in-space',
  'confluence:space-roles',
]);

/** Finds people, groups, apps and resources: those called exactly so first, then by name. */
export function answerSearch(
  map: AccessMap,
  { text, types = accessNodeTypes, limit = 25 }: SearchQuestion,
): readonly AccessHit[] {
  const wanted = text.trim().toLowerCase();
  const hits: { readonly node: number; readonly rank: number }[] = [];
  for (let node = 0; node < map.nodes.count; node += 1) {
    const rank = rankOf(map, node, wanted);
    if (rank === undefined || inner.has(typeOf(map, node))) continue;
    if (types.includes(refOf(map, node).type)) hits.push({ node, rank });
  }
  return hits
    .sort((a, b) => a.rank - b.rank || order(nameOf(map, a.node), nameOf(map, b.node)))
    .slice(0, limit)
    .map(({ node }) => {
      const key = map.nodes.keys.get(node);
      return { ...refOf(map, node), ...(key === undefined ? {} : { key }) };
    });
}

function rankOf(map: AccessMap, node: number, wanted: string): number | undefined {
  const key = map.nodes.keys.get(node)?.toLowerCase();
  if (map.nodes.ids[node]?.toLowerCase() === wanted || key === wanted) return 0;
  const name = nameOf(map, node);
  if (name === wanted) return 0;
  if (name.startsWith(wanted)) return 1;
  return name.includes(wanted) ? 2 : undefined;
}

function nameOf(map: AccessMap, node: number): string {
  return (map.nodes.names[node] ?? '').toLowerCase();
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
