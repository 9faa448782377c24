import type { AnswerGraph, GraphEdge } from './answer-graph';

/** The edges of all ways that go through a node; undefined when none was chosen. */
export function graphSelection(
  { edges }: AnswerGraph,
  selected: string | undefined,
): ReadonlySet<GraphEdge> | undefined {
  if (selected === undefined) return undefined;
  const ways = new Set(
    edges.flatMap(({ from, to, ways: along }) =>
      from === selected || to === selected ? along : [],
    ),
  );
  return new Set(edges.filter((edge) => edge.ways.some((way) => ways.has(way))));
}
