import { load } from 'cheerio';
import fc from 'fast-check';
import { graphFormats } from '../../../contract';
import { snapshotOf } from '../../../domain';
import { aGrant, anyone, roleHolder, schemeInUse } from '../../../rules/testing/jira';
import { siteSnapshot } from '../../../rules/testing/snapshot';
import { accessMapOf } from '../from-snapshot';
import { organizations } from '../testing/organizations';
import { exportLines, exportPart } from '.';

const nasty = `A & B <script>"'</script> ]]> \u0001 ü 🚢\ttab`;
const written = nasty.replace('\u0001', '\ufffd');

const map = accessMapOf(
  snapshotOf(
    siteSnapshot({
      ...schemeInUse([aGrant('BROWSE_PROJECTS', anyone), aGrant('EDIT_ISSUES', roleHolder('7'))]),
      'jira.roles': [{ id: '7', name: nasty, defaultActors: [] }],
      'jira.roleActors': [
        { projectId: '1', roleId: '7', actors: [{ type: 'user', accountId: 'ada', name: nasty }] },
      ],
    }),
  ),
);

function text(format: (typeof graphFormats)[number], of = map): string {
  return [...exportLines(of, format)].join('\n');
}

interface OpenGraph {
  readonly metadata: { readonly source_kind: string };
  readonly graph: {
    readonly nodes: readonly {
      id: string;
      kinds: string[];
      properties: Record<string, unknown>;
    }[];
    readonly edges: readonly {
      kind: string;
      start: { value: string; match_by: string };
      end: { value: string; match_by: string };
      properties?: Record<string, unknown>;
    }[];
  };
}

describe('GraphML', () => {
  const xml = text('graphml');
  const $ = load(xml, { xml: true });

  it('declares every key that it uses, and is read back as it was written', () => {
    const declared = new Set($('key').map((_, key) => $(key).attr('id')));
    const used = new Set($('data').map((_, data) => $(data).attr('key')));
    const node = $('node').filter((_, one) => $(one).attr('id')?.endsWith('/account/ada') === true);

    expect([...used].filter((key) => !declared.has(key))).toEqual([]);
    expect($('node')).toHaveLength(map.nodes.count);
    expect(node.find('data[key="node-name"]').text()).toBe(written);
    expect(node.find('data[key="node-type"]').text()).toBe('account');
  });

  it('has no mark that a strict parser would refuse', () => {
    expect(xml).not.toMatch(/&(?!(amp|lt|gt|quot|apos|#9|#10|#13);)/);
    expect(
      xml.replaceAll(/<\/?[a-z]+( [a-zA-Z:.]+="[^"<]*")*\/?>|<\?xml[^>]*\?>/g, ''),
    ).not.toMatch(/[<>]/);
    expect(xml).not.toContain('\u0001');
  });
});

describe('OpenGraph', () => {
  const { metadata, graph } = JSON.parse(text('opengraph')) as OpenGraph;

  it('names its source, and nodes by kinds and plain properties', () => {
    expect(metadata).toEqual({ source_kind: 'Atlassian' });
    expect(graph.nodes).toHaveLength(map.nodes.count);
    for (const { id, kinds, properties } of graph.nodes) {
      expect(id).not.toBe('');
      expect(kinds).toEqual([expect.stringMatching(/^Atlassian_[A-Za-z]+$/), 'Atlassian']);
      for (const value of Object.values(properties)) {
        const flat = Array.isArray(value) ? value : [value];
        expect(flat.every((one) => ['string', 'number'].includes(typeof one))).toBe(true);
      }
    }
  });

  it('tells what a role gives where it counts', () => {
    expect(graph.edges).toContainEqual({
      kind: 'Atlassian_CanWrite',
      start: { value: 'acme.atlassian.net/jira:role-in-project/7@1', match_by: 'id' },
      end: { value: 'acme.atlassian.net/jira:project/1', match_by: 'id' },
      properties: { permissions: ['EDIT_ISSUES'] },
    });
    expect(graph.edges).toContainEqual({
      kind: 'Atlassian_AppliesTo',
      start: { value: 'acme.atlassian.net/jira:permission-scheme/10', match_by: 'id' },
      end: { value: 'acme.atlassian.net/jira:project/1', match_by: 'id' },
    });
  });
});

it.each(graphFormats)('%s joins known nodes only, whatever the organization', (format) => {
  fc.assert(
    fc.property(organizations, (data) => {
      const drawn = accessMapOf(snapshotOf(data));
      const exported = text(format, drawn);
      const [ids, ends] = format === 'graphml' ? xmlIds(exported) : jsonIds(exported);
      expect(new Set(ids).size).toBe(drawn.nodes.count);
      const known = new Set(ids);
      expect(ends.filter((end) => !known.has(end))).toEqual([]);
    }),
    { numRuns: 20 },
  );
});

function xmlIds(exported: string): readonly [string[], string[]] {
  const $ = load(exported, { xml: true });
  const of = (selector: string, name: string) =>
    $(selector)
      .toArray()
      .map((one) => $(one).attr(name) ?? '');
  return [of('node', 'id'), [...of('edge', 'source'), ...of('edge', 'target')]];
}

function jsonIds(exported: string): readonly [string[], string[]] {
  const { graph } = JSON.parse(exported) as OpenGraph;
  const ends = graph.edges.flatMap(({ start, end }) => [start.value, end.value]);
  return [graph.nodes.map(({ id }) => id), ends];
}

describe('parts', () => {
  it('are together what was exported', () => {
    for (const format of graphFormats) {
      const { text: first, parts, part } = exportPart(map, format, 0);
      expect({ parts, part }).toEqual({ parts: 1, part: 0 });
      expect(first.trimEnd()).toBe(text(format));
    }
  });

  it('end', () => {
    expect(() => exportPart(map, 'graphml', 1)).toThrow(
      'The export has 1 parts, counted from 0, and no 1.',
    );
  });
});
