import { snapshotOf } from '../../../domain';
import type { SnapshotData } from '../../../domain';
import { aGrant, anyone, groupHolder, schemeInUse } from '../../../rules/testing/jira';
import { hidden, refused, siteSnapshot } from '../../../rules/testing/snapshot';
import { accessMapOf } from '../from-snapshot';
import { answerCompare } from './compare';

const devs = { groupId: 'devs', name: 'Developers' };

function person(accountId: string, active = true) {
  return { accountId, name: accountId.toUpperCase(), active, accountType: 'atlassian' as const };
}

/** A project that Developers can browse, and other slices. */
function site(members: readonly string[], slices: SnapshotData['slices'] = {}): SnapshotData {
  const base = siteSnapshot({
    ...schemeInUse([aGrant('BROWSE_PROJECTS', groupHolder('devs'))]),
    'jira.groups': [devs],
    'jira.groupMembers': [
      { groupId: 'devs', members: members.map((accountId) => person(accountId)) },
    ],
  });
  return { ...base, slices: { ...base.slices, ...slices } };
}

function dated(data: SnapshotData, takenAt: string) {
  const snapshot = snapshotOf({ ...data, takenAt });
  return { snapshot, map: accessMapOf(snapshot) };
}

function compare(
  before: SnapshotData,
  after: SnapshotData,
  only: { readonly principal?: string; readonly resource?: string } = {},
) {
  return answerCompare({
    before: dated(before, '2026-01-01T00:00:00.000Z'),
    after: dated(after, '2026-02-01T00:00:00.000Z'),
    ...only,
  });
}

const reading = { words: ['read'], permissions: ['Browse projects'] };

it('says who lost and gained what, by which way', () => {
  expect(compare(site(['ada', 'bob']), site(['ada', 'eve']))).toMatchObject({
    question:
      'How did the access change from 2026-01-01T00:00:00.000Z to 2026-02-01T00:00:00.000Z?',
    summary: 'Access was lost by 1 account; access was gained by 1 account.',
    before: '2026-01-01T00:00:00.000Z',
    after: '2026-02-01T00:00:00.000Z',
    principals: [],
    accounts: [
      {
        who: { id: 'bob' },
        lost: [
          {
            ...reading,
            resource: { type: 'jira:project', id: '1' },
            paths: [
              {
                sentence:
                  'BOB → group "Developers" → Browse projects, in scheme "Software scheme", used by 1 project',
              },
            ],
            pathCount: 1,
          },
        ],
        gained: [],
      },
      { who: { id: 'eve' }, lost: [], gained: [reading] },
    ],
    limits: [],
  });
});

it('says it of a class as such, and not of everybody in it', () => {
  const open = site(['ada'], {
    'jira.permissionSchemes': {
      ...schemeInUseSlice([
        aGrant('BROWSE_PROJECTS', groupHolder('devs')),
        aGrant('BROWSE_PROJECTS', anyone),
      ]),
    },
  });

  expect(compare(site(['ada']), open)).toMatchObject({
    summary: 'Access was gained by Anyone on the internet.',
    principals: [{ who: { id: 'anyone' }, gained: [reading] }],
    accounts: [],
  });
});

function schemeInUseSlice(grants: Parameters<typeof schemeInUse>[0]) {
  return { items: schemeInUse(grants)['jira.permissionSchemes'], gaps: [] };
}

it('calls lost what a deactivated account held', () => {
  const after = site([], {
    'jira.groupMembers': {
      items: [{ groupId: 'devs', members: [person('ada', false)] }],
      gaps: [],
    },
  });

  expect(compare(site(['ada']), after).accounts).toMatchObject([{ lost: [reading] }]);
});

describe('what was not seen is neither lost nor gained', () => {
  it.each<[string, SnapshotData['slices'], string]>([
    [
      'members',
      { 'jira.groupMembers': { items: [], gaps: [hidden('devs')] } },
      'Jira refused the request (403).',
    ],
    [
      'the scheme',
      { 'jira.permissionSchemes': { items: [], gaps: [hidden('10')] } },
      'Jira refused the request (403).',
    ],
  ])('when %s could not be read', (_, slices, reason) => {
    const [full, partial] = [site(['ada']), site(['ada'], slices)];
    const later = compare(full, partial);
    const earlier = compare(partial, full);

    const adaIn = ({ accounts }: typeof later) => accounts.filter(({ who }) => who.id === 'ada');
    expect(adaIn(later)).toMatchObject([
      { lost: [], gained: [], unclear: [{ ...reading, seen: 'before', reason }] },
    ]);
    expect(adaIn(earlier)).toMatchObject([
      { lost: [], gained: [], unclear: [{ ...reading, seen: 'after', reason }] },
    ]);
  });

  it('when a whole product was not read, and says so', () => {
    const full = site(['ada']);
    const left = Object.entries(full.slices).filter(([name]) => name !== 'jira.projects');
    const { accounts, limits } = compare(full, { ...full, slices: Object.fromEntries(left) });

    expect(accounts).toMatchObject([
      {
        who: { id: 'ada' },
        lost: [],
        unclear: [{ ...reading, reason: 'jira.projects was not collected.' }],
      },
    ]);
    expect(limits).toEqual(['On 2026-02-01T00:00:00.000Z nobody read jira.projects.']);
  });

  it('but what else is known to have ended has ended', () => {
    const after = site(['ada'], {
      'jira.groupMembers': { items: [], gaps: [hidden('devs')] },
      'jira.permissionSchemes': schemeInUseSlice([]),
    });

    expect(compare(site(['ada']), after).accounts).toMatchObject([
      { lost: [reading], unclear: [] },
    ]);
  });
});

describe('a narrower question', () => {
  const [before, after] = [site(['ada', 'bob']), site([])];

  it('is about one principal', () => {
    const { accounts, question } = compare(before, after, { principal: 'account/ada' });

    expect(question).toContain('How did the access of account/ada change');
    expect(accounts.map(({ who }) => who.id)).toEqual(['ada']);
  });

  it('is about one resource', () => {
    expect(compare(before, after, { resource: 'jira:project/1' }).accountCount).toBe(2);
    expect(compare(before, after, { resource: 'jira:site/site' }).accountCount).toBe(0);
  });

  it('is refused when no date knows it', () => {
    expect(() => compare(before, after, { principal: 'account/zoe' })).toThrow(
      'account/zoe is not on the access map',
    );
  });
});

it.each(['jira.roles', 'jira.accounts', 'organization.users'] as const)(
  'calls nothing lost of a date at which %s was refused',
  (name) => {
    const refusing = { [name]: { items: [], gaps: [refused] } };
    const { accounts } = compare(
      site(['ada', 'bob'], { 'organization.users': { items: [], gaps: [] } }),
      site(['ada'], refusing),
    );

    expect(accounts).toMatchObject([{ who: { id: 'bob' }, lost: [], unclear: [reading] }]);
  },
);
