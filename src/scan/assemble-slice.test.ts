import type { Gap, GroupMembers, JiraProject } from '../domain';
import type { Collector } from '../products/collector';
import { defineCollector } from '../products/collector';
import type { PageRecord } from '../storage/scan-pages';
import { assembleSlice, listChanged } from './assemble-slice';
import { CollectedSliceMap } from './collected-slices';

const project = (id: string): JiraProject => ({
  id,
  key: `P${id}`,
  name: `Project ${id}`,
  status: 'live',
  style: 'classic',
  typeKey: 'software',
});

const record = (
  page: string,
  items: readonly unknown[],
  more: Partial<PageRecord> = {},
): PageRecord => ({
  page,
  pass: 1,
  items,
  gaps: [],
  requests: 1,
  points: 1,
  ...more,
});

const projects = defineCollector<'jira.projects'>({
  slice: 'jira.projects',
  product: 'jira',
  label: 'projects',
  after: [],
  inherits: [],
  firstPages: () => ['0'],
  idOf: ({ id }) => id,
  readPage: () => Promise.reject(new Error('not asked in this test')),
});

const members = defineCollector<'jira.groupMembers'>({
  ...(projects as unknown as Collector<'jira.groupMembers'>),
  slice: 'jira.groupMembers',
  idOf: ({ groupId }) => groupId,
  merge: (left, right) => ({ ...left, members: [...left.members, ...right.members] }),
});

const none = new CollectedSliceMap();

describe('putting pages together', () => {
  it('keeps every item once, sorted by id, in whatever order pages were read', () => {
    const first = record('0', [project('3'), project('1')]);
    const second = record('2', [project('1'), project('2')]);
    const expected = { items: [project('1'), project('2'), project('3')], gaps: [] };
    expect(assembleSlice(projects, [first, second], none)).toEqual(expected);
    expect(assembleSlice(projects, [second, first], none)).toEqual(expected);
  });

  it('joins the parts of one item that came on several pages', () => {
    const part = (name: string): GroupMembers => ({
      groupId: 'g',
      members: [{ accountId: name, name, active: true, accountType: 'atlassian' }],
    });
    const slice = assembleSlice(
      members,
      [record('b', [part('two')]), record('a', [part('one')])],
      none,
    );
    expect(slice.items).toEqual([
      { groupId: 'g', members: [...part('one').members, ...part('two').members] },
    ]);
  });

  it('says each gap once', () => {
    const gap: Gap = {
      code: 'forbidden',
      reason: 'Jira does not allow it',
      source: 'GET /x',
      resourceId: '7',
    };
    const slice = assembleSlice(
      projects,
      [record('0', [], { gaps: [gap] }), record('1', [], { gaps: [gap] })],
      none,
    );
    expect(slice).toEqual({ items: [], gaps: [gap] });
  });

  it('takes over what the slices before it could not see', () => {
    const gap: Gap = {
      code: 'forbidden',
      reason: 'Jira does not allow it',
      source: 'GET /project',
    };
    const slices = new CollectedSliceMap();
    slices.set('jira.projects', { items: [], gaps: [gap] });
    const inheriting: Collector = { ...members, inherits: ['jira.projects'] };
    expect(assembleSlice(inheriting, [], slices)).toEqual({
      items: [],
      gaps: [{ ...gap, code: 'depends-on-unseen' }],
    });
  });
});

describe('a list that changes while it is read', () => {
  const moved = [
    record('0', [project('1')], { total: 2 }),
    record('1', [project('2')], { total: 3 }),
  ];
  const calm = [
    record('0', [project('1')], { total: 3, pass: 2 }),
    record('1', [project('2'), project('3')], { total: 3, pass: 2 }),
  ];

  it('is noticed by its changing length', () => {
    expect(listChanged(moved, 1)).toBe(true);
    expect(listChanged([...moved, ...calm], 2)).toBe(false);
  });

  it('counts as its second reading shows it, when that was calm', () => {
    expect(assembleSlice(projects, [...moved, ...calm], none)).toEqual({
      items: [project('1'), project('2'), project('3')],
      gaps: [],
    });
  });

  it('keeps all that was seen and admits a gap, when it never was calm', () => {
    const again = moved.map((page) => ({ ...page, pass: 2, items: [project('9')] }));
    const slice = assembleSlice(projects, [...moved, ...again], none);
    expect(slice).toEqual({
      items: [project('1'), project('2'), project('9')],
      gaps: [
        {
          code: 'unexpected-answer',
          reason:
            'The list of projects kept changing while it was read, so something may be missing; scan again',
          source: 'jira.projects',
        },
      ],
    });
  });
});
