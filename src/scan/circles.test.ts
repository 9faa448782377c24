import { defineCollector } from '../products/collector';
import type { PageRecord } from '../storage/scan-pages';
import { Circles } from './circles';

const unread = () => Promise.reject(new Error('not asked in this test'));

const groups = defineCollector<'jira.groups'>({
  slice: 'jira.groups',
  product: 'jira',
  label: 'groups',
  after: [],
  inherits: [],
  firstPages: () => ['0'],
  idOf: ({ groupId }) => groupId,
  readPage: unread,
});

const members = defineCollector<'jira.groupMembers'>({
  slice: 'jira.groupMembers',
  product: 'jira',
  label: 'members',
  after: [],
  inherits: [],
  firstPages: () => ['0'],
  idOf: ({ groupId }) => groupId,
  merge: (left) => left,
  readPage: unread,
});

function page(at: number, items: readonly unknown[], next = String(at + 1)): PageRecord {
  return { page: String(at), pass: 1, items, gaps: [], next, requests: 1, points: 1 };
}

/** The pages that are read of a list whose pages show these items. */
function read(circles: Circles, pages: readonly (readonly unknown[])[]) {
  const records: PageRecord[] = [];
  for (const [at, items] of pages.entries()) {
    const record = circles.checked(page(at, items));
    records.push(record);
    if (record.next === undefined) break;
  }
  return records;
}

const group = (groupId: string) => ({ groupId, name: groupId });
const inCircles = {
  code: 'unexpected-answer',
  reason: 'The list of groups goes in circles, so the rest of it could not be read',
  source: 'jira.groups',
};

describe('a list that is read', () => {
  it('is left at the third page in a row without anything new', () => {
    const records = read(new Circles(groups, []), Array(9).fill([group('a'), group('b')]));

    expect(records).toHaveLength(4);
    expect(records.at(-1)?.gaps).toEqual([inCircles]);
  });

  it('is left when it leads to a page that was read, also by an earlier function', () => {
    const before = page(0, [group('a')]);
    const circles = new Circles(groups, [before]);

    const { next, gaps } = circles.checked(page(1, [group('b')], '0'));

    expect({ next, gaps }).toEqual({ next: undefined, gaps: [inCircles] });
  });

  it('goes on when items moved from one page to the next, or pages show nothing that is kept', () => {
    const shifted = [['a'], ['a'], ['b'], ['b'], ['b'], ['c']].map((ids) => ids.map(group));
    const filtered = [[group('a')], [], [], [], [], [], [group('b')]];

    expect(read(new Circles(groups, []), shifted)).toHaveLength(6);
    expect(read(new Circles(groups, []), filtered)).toHaveLength(7);
  });

  it('whose items are joined repeats itself only by what its parts bring', () => {
    const same = Array(9).fill([{ groupId: 'g', members: [{ accountId: 'a' }] }]);
    const counts = Array(9).fill([{ groupId: 'g', members: [], total: 50 }]);

    expect(read(new Circles(members, []), same)).toHaveLength(4);
    expect(read(new Circles(members, []), counts)).toHaveLength(9);
  });
});
