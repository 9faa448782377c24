import type { AccessMap } from '../access-map';
import { rowsOf, valueAt } from '../adjacency';

/** A principal that is not taken apart any further: an account, a group, an access class, a condition or a key. */
export interface Leaf {
  readonly subject: number;
  /** Rows of memberships from the subject up to where it was looked for. */
  readonly climb: readonly number[];
}

/** The principals behind a role in a project or space; of everything else, itself. */
export function leavesOf(
  map: AccessMap,
  node: number,
  climb: readonly number[] = [],
): readonly Leaf[] {
  const { nodes, memberships } = map;
  if (valueAt(nodes.scopes, node) < 0) return [{ subject: node, climb }];
  return [...rowsOf(memberships.byParent, node)].flatMap((row) =>
    leavesOf(map, valueAt(memberships.children, row), [row, ...climb]),
  );
}
