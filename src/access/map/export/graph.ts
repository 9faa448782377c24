import { accessRelations } from '../../../contract';
import type { AccessRef, AccessRelation, AccessWord } from '../../../contract';
import { membershipKinds, nodeFlags } from '../access-map';
import type { AccessMap } from '../access-map';
import { rowsOf, valueAt } from '../adjacency';
import { hasFlag } from '../node-facts';
import { ownGrants } from '../questions/held-grants';
import { permissionsOf } from '../tell/permissions';
import { nameOf, refOf } from '../tell/refs';

export interface GraphNode {
  /** Unique among all sites. */
  readonly id: string;
  readonly ref: AccessRef;
  readonly key?: string;
  /** Members of a group, where that is known. */
  readonly size?: number;
  /** What is special about it: `inactive`, `open`… */
  readonly marks: readonly string[];
}

export interface GraphEdge {
  readonly from: string;
  readonly relation: AccessRelation;
  readonly to: string;
  /** Of what is held: what it comes down to, and the product's own names. */
  readonly words: readonly AccessWord[];
  readonly permissions: readonly string[];
}

/** Every thing on a map. */
export function* graphNodes(map: AccessMap): Generator<GraphNode> {
  const marks = Object.entries(nodeFlags);
  for (let node = 0; node < map.nodes.count; node += 1) {
    const key = map.nodes.keys.get(node);
    const size = map.nodes.sizes[node] ?? -1;
    yield {
      id: idOf(map, node),
      ref: refOf(map, node),
      ...(key === undefined ? {} : { key }),
      ...(size < 0 ? {} : { size }),
      marks: marks.flatMap(([mark, flag]) => (hasFlag(map, node, flag) ? [mark] : [])),
    };
  }
}

/**
 * Every edge of a map. What a role in a project or space gives is told where it counts, on the project or space; what a
 * scheme gives, on the scheme, which is told to be used by its resources.
 */
export function* graphEdges(map: AccessMap): Generator<GraphEdge> {
  const { memberships, containment, nodes } = map;
  const edge = (from: number, relation: AccessRelation, to: number): GraphEdge => ({
    from: idOf(map, from),
    relation,
    to: idOf(map, to),
    words: [],
    permissions: [],
  });
  for (let row = 0; row < memberships.children.length; row += 1) {
    const kind = membershipKinds[valueAt(memberships.kinds, row)] ?? accessRelations[0];
    yield edge(valueAt(memberships.children, row), kind, valueAt(memberships.parents, row));
  }
  for (let holder = 0; holder < nodes.count; holder += 1) {
    const scope = valueAt(nodes.scopes, holder);
    for (const { target, grants } of ownGrants(map, holder)) {
      const given = permissionsOf(map, grants);
      yield {
        ...edge(holder, 'holds', scope >= 0 ? scope : target),
        words: [...new Set(given.flatMap(({ words }) => words))],
        permissions: [...new Set(given.map(({ name }) => name))],
      };
    }
  }
  for (let scheme = 0; scheme < nodes.count; scheme += 1) {
    for (const user of rowsOf(nodes.usedBy, scheme)) yield edge(scheme, 'used-by', user);
  }
  for (let row = 0; row < containment.children.length; row += 1) {
    yield edge(valueAt(containment.parents, row), 'contains', valueAt(containment.children, row));
  }
}

function idOf(map: AccessMap, node: number): string {
  return `${map.siteUrl.replace(/^https?:\/\//, '')}/${nameOf(map, node)}`;
}
