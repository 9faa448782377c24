import type { AccessPath, AccessRef, ReachAnswer } from '../../../../../src/contract';
import { graphOfPaths, graphOfReach } from './answer-graph';

const devs: AccessRef = { type: 'group', id: 'devs', name: 'Developers' };
const lead: AccessRef = { type: 'condition', id: 'lead', name: 'Lead' };
const scheme: AccessRef = { type: 'jira:permission-scheme', id: '1', name: 'Default' };
const project: AccessRef = { type: 'jira:project', id: '10', name: 'Payments' };
const site: AccessRef = { type: 'jira:site', id: 'site', name: 'Jira' };
const permission = { name: 'BROWSE_PROJECTS', label: 'Browse projects', words: ['read'] } as const;

function path(subject: AccessRef, condition?: string): AccessPath {
  return {
    sentence: '',
    subject,
    holder: subject,
    on: scheme,
    permissions: [permission],
    steps: [
      { from: subject, relation: 'holds', label: 'Browse projects', to: scheme },
      { from: scheme, relation: 'used-by', label: 'is used by', to: project },
    ],
    ...(condition === undefined ? {} : { condition }),
  };
}

describe('graphOfPaths', () => {
  it('draws once what paths have in common, and keeps what is conditional apart', () => {
    const { nodes, edges } = graphOfPaths([path(devs), path(lead, 'Lead')]);

    expect(nodes.map(({ key, kind }) => [key, kind])).toEqual([
      ['group/devs', 'group'],
      ['jira:permission-scheme/1', 'scheme'],
      ['jira:project/10', 'resource'],
      ['condition/lead', 'condition'],
    ]);
    expect(
      edges.map(({ from, to, isConditional, ways }) => [from, to, isConditional, ways]),
    ).toEqual([
      ['group/devs', 'jira:permission-scheme/1', false, [0]],
      ['jira:permission-scheme/1', 'jira:project/10', false, [0, 1]],
      ['condition/lead', 'jira:permission-scheme/1', true, [1]],
    ]);
  });
});

describe('graphOfReach', () => {
  const counts = { resources: 1, contained: 0, sentence: '', permissions: [permission] };
  const answer: ReachAnswer = {
    question: '',
    summary: '',
    principal: devs,
    radius: { weight: 1, counts: [] },
    ways: [
      {
        ...counts,
        holder: devs,
        on: scheme,
        steps: [{ from: devs, relation: 'holds', label: 'Browse projects', to: scheme }],
      },
      {
        ...counts,
        contained: 40,
        holder: devs,
        on: site,
        steps: [{ from: devs, relation: 'holds', label: 'Administer Jira', to: site }],
      },
      { ...counts, resources: 3, holder: devs, steps: [] },
    ],
    wayCount: 3,
    resources: [{ resource: project, words: ['read'], ways: [0] }],
    resourceCount: 44,
    limits: [],
  };

  it('ends each way with what it reaches', () => {
    const { nodes, edges } = graphOfReach(answer, 20);
    const named = new Map(nodes.map(({ key, name }) => [key, name]));

    expect(
      edges.map(({ from, to, labels }) => [named.get(from), labels[0], named.get(to)]),
    ).toEqual([
      ['Developers', 'Browse projects', 'Default'],
      ['Default', 'is used by', 'Payments'],
      ['Developers', 'Administer Jira', 'Jira'],
      ['Jira', 'contains', '40 resources'],
      ['Developers', 'Browse projects', '3 resources'],
    ]);
  });

  it('draws no more than it is asked to', () => {
    expect(graphOfReach(answer, 1).edges).toHaveLength(2);
  });
});
