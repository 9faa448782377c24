import type { GraphEdge, GraphNode } from './answer-graph';
import { layOut, nodeSize } from './graph-layout';

function node(key: string): GraphNode {
  return { key, kind: 'group', type: 'Group', name: key };
}

function edge(from: string, to: string): GraphEdge {
  return { from, to, labels: ['has'], isConditional: false, isPossible: false, ways: [0] };
}

describe('layOut', () => {
  it('goes from left to right, and lets no two things lie on each other', () => {
    const { nodes, edges, width, height } = layOut({
      nodes: ['a', 'b', 'c', 'd'].map(node),
      edges: [edge('a', 'c'), edge('b', 'c'), edge('c', 'd')],
    });
    const [a, b, c, d] = nodes;

    expect(a?.x).toBe(b?.x);
    expect(Math.abs((a?.y ?? 0) - (b?.y ?? 0))).toBeGreaterThan(nodeSize.height);
    expect(c?.x).toBeGreaterThan((a?.x ?? 0) + nodeSize.width);
    expect(d?.x).toBeGreaterThan((c?.x ?? 0) + nodeSize.width);
    expect(edges.every(({ points }) => points.length >= 2)).toBe(true);
    expect(width).toBeGreaterThanOrEqual((d?.x ?? 0) + nodeSize.width / 2);
    expect(height).toBeGreaterThan(2 * nodeSize.height);
  });

  it('draws a single thing', () => {
    expect(layOut({ nodes: [node('a')], edges: [] }).nodes).toHaveLength(1);
  });
});
