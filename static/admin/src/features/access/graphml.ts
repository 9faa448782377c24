import { nameOf } from './access-address';
import type { ExportGraph } from './export-graph';

const keys = [
  ['node', 'type'],
  ['node', 'name'],
  ['node', 'url'],
  ['edge', 'relation'],
  ['edge', 'label'],
] as const;

/** The graph as GraphML, which yEd, Gephi and NetworkX read. Source: graphml.graphdrawing.org, primer. */
export function toGraphml({ nodes, edges }: ExportGraph): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...keys.map(
      ([of, name]) =>
        `  <key id="${of}-${name}" for="${of}" attr.name="${name}" attr.type="string"/>`,
    ),
    '  <graph edgedefault="directed">',
    ...nodes.map((node) =>
      [
        `    <node id="${escaped(nameOf(node))}">`,
        data('node-type', node.type),
        data('node-name', node.name),
        node.url === undefined ? '' : data('node-url', node.url),
        '</node>',
      ].join(''),
    ),
    ...edges.map(({ from, to, relation, label }) =>
      [
        `    <edge source="${escaped(nameOf(from))}" target="${escaped(nameOf(to))}">`,
        data('edge-relation', relation),
        data('edge-label', label),
        '</edge>',
      ].join(''),
    ),
    '  </graph>',
    '</graphml>',
    '',
  ].join('\n');
}

function data(key: string, value: string): string {
  return `<data key="${key}">${escaped(value)}</data>`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text as XML 1.0 has it. Characters that it cannot have at all are left out. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
