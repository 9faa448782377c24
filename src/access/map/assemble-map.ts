import type { AccessMap, Containment, Grants, Memberships } from './access-map';
import { adjacency, valueAt } from './adjacency';
import type { Adjacency } from './adjacency';

type Columns<T> = Omit<T, 'byChild' | 'byParent' | 'byTarget' | 'byHolder'>;

/** The tables of a map without what can be found out from them. */
export type MapTables = Omit<AccessMap, 'memberships' | 'grants' | 'containment'> & {
  readonly memberships: Columns<Memberships>;
  readonly grants: Columns<Grants>;
  readonly containment: Columns<Containment>;
};

/** Adds to the tables of a map what is needed to walk it in both directions. */
export function assembleMap(tables: MapTables): AccessMap {
  const { memberships, grants, containment } = tables;
  const { count } = tables.nodes;
  return {
    ...tables,
    memberships: {
      ...memberships,
      byChild: adjacency(count, memberships.children),
      byParent: adjacency(count, memberships.parents),
    },
    grants: {
      ...grants,
      byTarget: adjacency(count, grants.targets),
      byHolder: adjacency(count, grants.holders),
    },
    containment: {
      ...containment,
      byChild: adjacency(count, containment.children),
      byParent: adjacency(count, containment.parents),
    },
  };
}

/** The nodes that a column of nodes puts with each node, where it names one. Nodes are the rows. */
export function nodesBy(column: Int32Array): Adjacency {
  const named: number[] = [];
  column.forEach((other, node) => {
    if (other >= 0) named.push(node);
  });
  const { start, rows } = adjacency(
    column.length,
    Int32Array.from(named, (node) => valueAt(column, node)),
  );
  return { start, rows: rows.map((row) => named[row] ?? 0) };
}

/** Memberships that were told several times, each once and as the surest of its kinds. */
export function distinctMemberships(
  count: number,
  { children, parents, kinds }: Columns<Memberships>,
): Columns<Memberships> {
  const { start, rows } = adjacency(count, children);
  const rowOfParent = new Int32Array(count);
  const kept: number[] = [];
  const surest = kinds.slice();
  for (let child = 0; child < count; child += 1) {
    const first = kept.length;
    for (let at = valueAt(start, child); at < valueAt(start, child + 1); at += 1) {
      const row = valueAt(rows, at);
      const parent = valueAt(parents, row);
      const place = valueAt(rowOfParent, parent) - 1;
      const known = place >= first ? kept[place] : undefined;
      if (known !== undefined && parents[known] === parent) {
        surest[known] = Math.min(valueAt(surest, known), valueAt(kinds, row));
      } else rowOfParent[parent] = kept.push(row);
    }
  }
  return {
    children: Int32Array.from(kept, (row) => valueAt(children, row)),
    parents: Int32Array.from(kept, (row) => valueAt(parents, row)),
    kinds: Uint8Array.from(kept, (row) => valueAt(surest, row)),
  };
}
