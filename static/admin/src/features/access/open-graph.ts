import { capitalised } from '../../components/words';
import { nameOf } from './access-address';
import type { ExportGraph } from './export-graph';

/** The graph as OpenGraph JSON, which BloodHound takes in. Source: BloodHound documentation, OpenGraph schema. */
export function toOpenGraph({ nodes, edges }: ExportGraph): string {
  const end = (id: string) => ({ value: id, match_by: 'id' });
  const graph = {
    nodes: nodes.map((node) => ({
      id: nameOf(node),
      kinds: [kindOf(node.type)],
      properties: {
        name: node.name,
        ...(node.url === undefined ? {} : { url: node.url }),
      },
    })),
    edges: edges.map(({ from, to, relation, label }) => ({
      kind: kindOf(relation),
      start: end(nameOf(from)),
      end: end(nameOf(to)),
      properties: { label },
    })),
  };
  return `${JSON.stringify({ graph, metadata: { source_kind: 'Atlassian' } }, null, 2)}\n`;
}

/** Kinds are words in one: `jira:permission-scheme` is JiraPermissionScheme. */
function kindOf(name: string): string {
  return name.split(/[:-]/).map(capitalised).join('');
}
