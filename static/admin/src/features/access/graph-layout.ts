import { Graph, layout } from '@dagrejs/dagre';
import type { EdgeLabel, GraphLabel, NodeLabel, Point } from '@dagrejs/dagre';
import type { AnswerGraph, GraphEdge, GraphNode } from './answer-graph';

export const nodeSize = { width: 172, height: 46 } as const;

/** Room for the words of an edge. */
export const labelSize = { width: 108, height: 18 } as const;

const margin = 4;

/** Where everything of a picture is, in pixels; nodes and labels by their centre. */
export interface GraphLayout {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly (Point & { readonly node: GraphNode })[];
  readonly edges: readonly (Point & {
    readonly edge: GraphEdge;
    /** From the one node to the other. */
    readonly points: readonly Point[];
  })[];
}

/** Lays a picture out from left to right, with few crossings. */
export function layOut({ nodes, edges }: AnswerGraph): GraphLayout {
  const graph = new Graph<GraphLabel, NodeLabel, EdgeLabel>();
  graph.setGraph({
    rankdir: 'LR',
    nodesep: 16,
    edgesep: 12,
    ranksep: 20,
    marginx: margin,
    marginy: margin,
  });
  for (const { key } of nodes) graph.setNode(key, { ...nodeSize });
  for (const { from, to } of edges) graph.setEdge(from, to, { ...labelSize, labelpos: 'c' });
  layout(graph);
  const { width = 0, height = 0 } = graph.graph();
  const at = (key: string): Point => {
    const { x = 0, y = 0 } = graph.node(key);
    return { x, y };
  };
  return {
    width,
    height,
    nodes: nodes.map((node) => ({ node, ...at(node.key) })),
    edges: edges.map((edge) => {
      const { x = 0, y = 0, points = [] } = graph.edge(edge.from, edge.to);
      const [from, to] = [at(edge.from), at(edge.to)];
      // From the side of the one to the side of the other, instead of wherever a straight line leaves them.
      const start = { x: from.x + nodeSize.width / 2, y: from.y };
      const end = { x: to.x - nodeSize.width / 2, y: to.y };
      return { edge, x, y, points: [start, ...points.slice(1, -1), end] };
    }),
  };
}
