/** A directed network. Edge e leads from `from[e]` to `to[e]`. */
export interface Network {
  readonly nodes: number;
  readonly from: readonly number[];
  readonly to: readonly number[];
}

interface Flow {
  readonly value: number;
  /** Nodes that can still be reached from the source: the edges that leave them are the smallest cut. */
  readonly reached: ReadonlySet<number>;
}

/** What no capacity comes up to. */
export const unlimited = 1e15;

/** The largest flow through a network, by Dinic's algorithm: shortest augmenting paths, a level graph at a time. */
export function maxFlow(
  { nodes, from, to }: Network,
  capacities: readonly number[],
  { source, sink }: { readonly source: number; readonly sink: number },
): Flow {
  // Edge e is 2e, and 2e + 1 leads back.
  const rest = capacities.flatMap((capacity) => [capacity, 0]);
  const ends = to.flatMap((end, edge) => [end, from[edge] ?? 0]);
  const leaving: number[][] = Array.from({ length: nodes }, () => []);
  from.forEach((start, edge) => {
    leaving[start]?.push(2 * edge);
    leaving[to[edge] ?? 0]?.push(2 * edge + 1);
  });

  let levels: number[] = [];
  function findLevels(): boolean {
    levels = new Array<number>(nodes).fill(-1);
    levels[source] = 0;
    const queue = [source];
    for (const node of queue) {
      for (const edge of leaving[node] ?? []) {
        const end = ends[edge] ?? 0;
        if ((rest[edge] ?? 0) <= 0 || (levels[end] ?? -1) >= 0) continue;
        levels[end] = (levels[node] ?? 0) + 1;
        queue.push(end);
      }
    }
    return (levels[sink] ?? -1) >= 0;
  }

  let next: number[] = [];
  function push(node: number, wanted: number): number {
    if (node === sink) return wanted;
    const edges = leaving[node] ?? [];
    for (let place = next[node] ?? 0; place < edges.length; place += 1) {
      next[node] = place;
      const edge = edges[place] ?? 0;
      const end = ends[edge] ?? 0;
      const free = rest[edge] ?? 0;
      if (free <= 0 || levels[end] !== (levels[node] ?? 0) + 1) continue;
      const pushed = push(end, Math.min(wanted, free));
      if (pushed <= 0) continue;
      rest[edge] = free - pushed;
      rest[edge ^ 1] = (rest[edge ^ 1] ?? 0) + pushed;
      return pushed;
    }
    next[node] = edges.length;
    return 0;
  }

  let value = 0;
  while (value < unlimited && findLevels()) {
    next = new Array<number>(nodes).fill(0);
    for (let pushed = push(source, unlimited); pushed > 0; pushed = push(source, unlimited)) {
      value += pushed;
    }
  }
  if (value < unlimited) findLevels();
  const reached = new Set(levels.flatMap((level, node) => (level >= 0 ? [node] : [])));
  return { value, reached };
}
