import type { AccessMap } from '../access-map';
import { graphEdges, graphNodes } from './graph';

/** What nodes and edges tell, by the names that graph tools show. */
const keys = {
  node: ['type', 'id', 'name', 'key', 'url', 'size', 'marks'],
  edge: ['relation', 'words', 'permissions'],
} as const;

/** A map as GraphML, line by line. Source: GraphML Primer, http://graphml.graphdrawing.org/primer. */
export function* graphmlLines(map: AccessMap): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>';
  yield '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">';
  for (const [kind, names] of Object.entries(keys)) {
    for (const name of names) {
      const type = name === 'size' ? 'int' : 'string';
      yield `<key id="${kind}-${name}" for="${kind}" attr.name="${name}" attr.type="${type}"/>`;
    }
  }
  yield '<graph id="access" edgedefault="directed">';
  for (const { id, ref, key, size, marks } of graphNodes(map)) {
    const { type, name, url } = ref;
    const facts = { type, id: ref.id, name, key, url, size, marks: marks.join(' ') };
    yield `<node id="${escaped(id)}">${dataOf('node', facts)}</node>`;
  }
  for (const { from, relation, to, words, permissions } of graphEdges(map)) {
    const facts = { relation, words: words.join(' '), permissions: permissions.join(', ') };
    yield `<edge source="${escaped(from)}" target="${escaped(to)}">${dataOf('edge', facts)}</edge>`;
  }
  yield '</graph>';
  yield '</graphml>';
}

function dataOf(
  kind: keyof typeof keys,
  facts: Readonly<Record<string, string | number | undefined>>,
): string {
  return Object.entries(facts)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => `<data key="${kind}-${name}">${escaped(String(value))}</data>`)
    .join('');
}

/** What XML 1.0 has no way to write. Source: W3C XML 1.0, production 2. */
const unwritable = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  // Else a parser makes spaces of them.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

function escaped(text: string): string {
  return text
    .replace(unwritable, '\ufffd')
    .replace(/[&<>"'\t\n\r]/g, (character) => entities[character] ?? character);
}
