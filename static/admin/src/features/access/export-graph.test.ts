import type { AccessRef, AccessStep, ReachAnswer } from '../../../../../src/contract';
import { exportOfPaths, exportOfReach } from './export-graph';
import { toGraphml } from './graphml';
import { toOpenGraph } from './open-graph';

const ada: AccessRef = { type: 'account', id: 'ada', name: 'Ada <"A&B">\u0000' };
const devs: AccessRef = { type: 'group', id: 'devs', name: 'Developers' };
const scheme: AccessRef = {
  type: 'jira:permission-scheme',
  id: '1',
  name: 'Default',
  url: 'https://acme.atlassian.net/?a=1&b=2',
};
const project: AccessRef = { type: 'jira:project', id: '10', name: 'Payments' };
const holds: AccessStep = { from: devs, relation: 'holds', label: 'Browse projects', to: scheme };

const graph = exportOfPaths(
  [
    { subject: devs, steps: [holds] },
    { subject: ada, steps: [{ ...holds, from: ada }] },
  ],
  [{ account: ada, paths: [0, 1, 900], conditional: false }],
);

describe('exportOfPaths', () => {
  it('has every thing and link once, and the people with what they are in', () => {
    expect(graph.nodes).toEqual([devs, scheme, ada]);
    expect(graph.edges.map(({ from, relation, to }) => [from.id, relation, to.id])).toEqual([
      ['devs', 'holds', '1'],
      ['ada', 'holds', '1'],
      ['ada', 'member', 'devs'],
    ]);
  });
});

describe('exportOfReach', () => {
  it('leads from where each way ends to what it reaches', () => {
    const answer: ReachAnswer = {
      question: '',
      summary: '',
      principal: devs,
      radius: { weight: 1, counts: [] },
      ways: [
        {
          sentence: '',
          holder: devs,
          on: scheme,
          steps: [holds],
          permissions: [],
          resources: 1,
          contained: 0,
        },
      ],
      wayCount: 1,
      resources: [],
      resourceCount: 1,
      limits: [],
    };

    const { edges } = exportOfReach(answer, [
      { resource: project, words: ['read', 'write'], ways: [0] },
    ]);

    expect(edges.map(({ from, relation, label, to }) => [from.id, relation, label, to.id])).toEqual(
      [
        ['devs', 'holds', 'Browse projects', '1'],
        ['1', 'reaches', 'read, write', '10'],
      ],
    );
  });
});

describe('toGraphml', () => {
  it('escapes what XML would take for its own, and leaves out what it cannot have', () => {
    const xml = toGraphml(graph);

    expect(xml).toContain('<data key="node-name">Ada &lt;&quot;A&amp;B&quot;&gt;</data>');
    expect(xml).toContain('<data key="node-url">https://acme.atlassian.net/?a=1&amp;b=2</data>');
    expect(xml).toContain(
      '<edge source="group/devs" target="jira:permission-scheme/1"><data key="edge-relation">holds</data><data key="edge-label">Browse projects</data></edge>',
    );
  });
});

describe('toOpenGraph', () => {
  it('names kinds in one word, and edges by the ids of their ends', () => {
    expect(JSON.parse(toOpenGraph(graph))).toMatchObject({
      graph: {
        nodes: [
          { id: 'group/devs', kinds: ['Group'], properties: { name: 'Developers' } },
          { id: 'jira:permission-scheme/1', kinds: ['JiraPermissionScheme'] },
          { id: 'account/ada' },
        ],
        edges: [
          {
            kind: 'Holds',
            start: { value: 'group/devs', match_by: 'id' },
            end: { value: 'jira:permission-scheme/1', match_by: 'id' },
          },
          { kind: 'Holds' },
          { kind: 'Member' },
        ],
      },
    });
  });
});
