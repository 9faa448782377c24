import { confluenceAudiences } from './confluence-audiences';

const audienceOf = confluenceAudiences({
  accessGroups: {
    items: [
      { groupId: 'g1', name: 'users', access: 'user', openToJoin: false },
      { groupId: 'g2', name: 'few', access: 'user', openToJoin: false },
      { groupId: 'g3', name: 'unsized', access: 'user', openToJoin: false },
    ],
    gaps: [],
  },
  groupSizes: {
    items: [
      { groupId: 'g1', size: 101 },
      { groupId: 'g2', size: 100 },
    ],
    gaps: [],
  },
  broadGroupMembers: 100,
});

test('classes stand for the public, for everyone or for a few', () => {
  expect(
    (
      [
        'anonymous-users',
        'authenticated-users',
        'all-licensed-users',
        'all-product-admins',
        'jsm-project-admins',
      ] as const
    ).map((id) => audienceOf({ type: 'class', id }).kind),
  ).toEqual(['public', 'everyone', 'everyone', 'limited', 'limited']);
});

test('groups are everyone when they open Confluence to many people', () => {
  expect(['g1', 'g2', 'g3', 'g4'].map((id) => audienceOf({ type: 'group', id }))).toEqual([
    { kind: 'everyone', who: 'Group "users", which opens Confluence to 101 people,' },
    { kind: 'limited' },
    { kind: 'undecided', reason: 'The size of group "unsized" was not read' },
    { kind: 'limited' },
  ]);
});

test('people and apps are a few, and what is not known is undecided', () => {
  expect(
    (['user', 'guest', 'app', 'unknown'] as const).map(
      (type) => audienceOf({ type, id: 'x' }).kind,
    ),
  ).toEqual(['limited', 'limited', 'limited', 'undecided']);
});
