import { readMembersPage } from './members-page';

const ada = { accountId: 'ada', displayName: 'Ada', active: true };

describe('readMembersPage', () => {
  it('reads who is in it, and where the next page starts', () => {
    const page = { values: [ada, { accountId: 'bob', active: false }], total: 5, isLast: false };

    expect(readMembersPage(page, 2)).toEqual({
      members: [
        { accountId: 'ada', name: 'Ada', isActive: true },
        { accountId: 'bob', name: 'bob', isActive: false },
      ],
      total: 5,
      next: 4,
    });
  });

  it.each([
    ['says so', { values: [ada], total: 9, isLast: true }],
    ['ends the group', { values: [ada], total: 1 }],
    ['is empty', { values: [], total: 9, isLast: false }],
    ['tells no total', { values: [ada] }],
  ])('is the last when it %s', (_, page) => {
    expect(readMembersPage(page, 0)?.next).toBeUndefined();
  });

  it('counts who has no account id, and names nobody for them', () => {
    expect(readMembersPage({ values: [null, {}, ada], total: 3 }, 0)).toEqual({
      members: [{ accountId: 'ada', name: 'Ada', isActive: true }],
      total: 3,
    });
  });

  it.each([null, 'no', {}, { values: 'none' }])('of %j is none', (page) => {
    expect(readMembersPage(page, 0)).toBeUndefined();
  });
});
