/**
 * Which rows belong to which node, in compressed sparse form: the rows of node n are
 * `rows[start[n]] … rows[start[n + 1] - 1]`.
 */
export interface Adjacency {
  readonly start: Int32Array;
  readonly rows: Int32Array;
}

/** Groups the rows of a table by the node in one of its columns. Rows of a node keep their order. */
export function adjacency(nodes: number, column: Int32Array): Adjacency {
  const start = new Int32Array(nodes + 1);
  for (const node of column) start[node + 1] = valueAt(start, node + 1) + 1;
  for (let node = 0; node < nodes; node += 1) {
    start[node + 1] = valueAt(start, node + 1) + valueAt(start, node);
  }
  const next = start.slice();
  const rows = new Int32Array(column.length);
  column.forEach((node, row) => {
    const place = valueAt(next, node);
    rows[place] = row;
    next[node] = place + 1;
  });
  return { start, rows };
}

/** The rows of one node, as a view. */
export function rowsOf({ start, rows }: Adjacency, node: number): Int32Array {
  return rows.subarray(valueAt(start, node), valueAt(start, node + 1));
}

/** A cell of a column. A place that does not exist reads as 0, which no correct caller sees. */
export function valueAt(column: Int32Array | Uint16Array | Uint8Array, index: number): number {
  return column[index] ?? 0;
}
