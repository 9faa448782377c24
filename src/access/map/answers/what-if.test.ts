import fc from 'fast-check';
import { accessWords } from '../../../contract';
import type { AccessChange } from '../../../contract';
import { AppError, snapshotOf } from '../../../domain';
import type { SnapshotData } from '../../../domain';
import {
  aGrant,
  groupHolder,
  roleHolder,
  schemeInUse,
  userHolder,
} from '../../../rules/testing/jira';
import { siteSnapshot } from '../../../rules/testing/snapshot';
import { accessMapOf } from '../from-snapshot';
import { edited } from '../testing/edited';
import { names } from '../testing/generated-parts';
import { Oracle } from '../testing/oracle';
import { organizations, resources } from '../testing/organizations';
import { answerWhatIf } from './what-if';

const pick = (from: readonly string[]) => fc.constantFrom(...from);
const account = pick(names.accounts).map((id) => `account/${id}`);
const group = pick(names.groups).map((id) => `group/${id}`);
const holder = fc.oneof(account, group);
const inScheme = fc.record({
  permission: pick(['BROWSE_PROJECTS', 'EDIT_ISSUES', 'ADMINISTER_PROJECTS']),
  on: pick(names.schemes).map((id) => `jira:permission-scheme/${id}`),
});
const inSpace = fc.record({
  permission: pick(['read space', 'export space']),
  on: pick(names.spaces).map((id) => `confluence:space/${id}`),
});
const role = fc.record({
  role: pick(names.roles).map((id) => `jira:project-role/${id}`),
  resource: pick(names.projects).map((id) => `jira:project/${id}`),
});

function changes(): fc.Arbitrary<AccessChange> {
  return fc.oneof(
    fc.record({ change: fc.constant('remove-member' as const), member: account, of: group }),
    fc.record({ change: fc.constant('add-member' as const), member: account, of: group }),
    fc
      .tuple(holder, inScheme)
      .map(([principal, rest]) => ({ change: 'remove-grant' as const, principal, ...rest })),
    fc
      .tuple(holder, fc.oneof(inScheme, inSpace))
      .map(([principal, rest]) => ({ change: 'add-grant' as const, principal, ...rest })),
    fc
      .tuple(account, role)
      .map(([principal, rest]) => ({ change: 'add-role' as const, principal, ...rest })),
    fc
      .tuple(account, role)
      .map(([principal, rest]) => ({ change: 'remove-role' as const, principal, ...rest })),
    account.map((principal) => ({ change: 'remove-principal' as const, principal })),
  );
}

/**
 * Leaving a group that opens a product changes what is presumed of somebody, and leaving one through which somebody
 * administers ends a power that was seen: neither is told by the slices.
 */
function isPresumed({ slices }: SnapshotData, change: AccessChange): boolean {
  if (!('of' in change)) return false;
  const powers = slices['jira.globalPowers']?.items ?? [];
  if (powers.some(({ accountId }) => `account/${accountId}` === change.member)) return true;
  const opening = [
    ...(slices['jira.accessGroups']?.items ?? []),
    ...(slices['confluence.accessGroups']?.items ?? []),
    ...(slices['jira.applicationRoles']?.items ?? []).flatMap((one) => one.groups),
  ];
  return opening.some(({ groupId }) => `group/${groupId}` === change.of);
}

function known(data: SnapshotData): readonly string[] {
  const connected = data.slices['organization.organization'] !== undefined;
  return resources.filter((name) => connected || !name.startsWith('org:'));
}

/** What each account loses and gains by the change of the slices: `a0 lost read jira:project/p1`. */
function expected(before: SnapshotData, after: SnapshotData): readonly string[] {
  const [was, will] = [new Oracle(before), new Oracle(after)];
  return names.accounts.flatMap((accountId) =>
    known(before).flatMap((resource) =>
      accessWords.flatMap((word) => {
        const doubt = { accountId, word, resource };
        const [old, now] = [was.can(doubt), will.can(doubt)];
        if (old === now) return [];
        return [`${accountId} ${old ? 'lost' : 'gained'} ${word} ${resource}`];
      }),
    ),
  );
}

function told(data: SnapshotData, change: AccessChange): readonly string[] {
  const { accounts } = answerWhatIf(accessMapOf(snapshotOf(data)), [change]);
  return accounts.flatMap(({ who, lost, gained }) =>
    [
      ...lost.map((one) => ({ ...one, side: 'lost' })),
      ...gained.map((one) => ({ ...one, side: 'gained' })),
    ].flatMap(({ side, words, resource }) =>
      words.map((word) => `${who.id} ${side} ${word} ${resource.type}/${resource.id}`),
    ),
  );
}

it('tells of every account what the oracle sees in the changed slices, no less and no more', () => {
  let compared = 0;
  fc.assert(
    fc.property(organizations, changes(), (data, change) => {
      fc.pre(!isPresumed(data, change));
      let answer: readonly string[];
      try {
        answer = told(data, change);
      } catch (error) {
        if (error instanceof AppError) return;
        throw error;
      }
      compared += 1;
      expect([...answer].sort()).toEqual([...expected(data, edited(data, change))].sort());
    }),
    { numRuns: 1_000 },
  );
  expect(compared).toBeGreaterThan(500);
});

const ada = { accountId: 'ada', name: 'Ada', active: true, accountType: 'atlassian' as const };

function payments() {
  return accessMapOf(
    snapshotOf(
      siteSnapshot({
        ...schemeInUse([
          aGrant('BROWSE_PROJECTS', groupHolder('devs')),
          aGrant('EDIT_ISSUES', roleHolder('7')),
          aGrant('DELETE_ISSUES', userHolder('ada')),
        ]),
        'jira.groups': [{ groupId: 'devs', name: 'devs' }],
        'jira.groupMembers': [{ groupId: 'devs', members: [ada] }],
        'jira.roles': [{ id: '7', name: 'Developers', defaultActors: [] }],
        'jira.roleActors': [
          {
            projectId: '1',
            roleId: '7',
            actors: [{ type: 'user', accountId: 'ada', name: 'Ada' }],
          },
        ],
      }),
    ),
  );
}

it('tells what a group as such loses, and everybody in it', () => {
  const answer = answerWhatIf(payments(), [
    { change: 'remove-grant', principal: 'group/devs', permission: 'read', on: 'jira:project/PAY' },
  ]);

  expect(answer).toMatchObject({
    changes: ['Take "read" in scheme "Software scheme" from group "devs".'],
    summary: 'Access is lost by 1 account and devs.',
    principals: [{ who: { type: 'group' }, lost: [{ words: ['read'] }], gained: [] }],
    accounts: [
      {
        who: { id: 'ada' },
        lost: [{ resource: { id: '1' }, words: ['read'], permissions: ['Browse projects'] }],
      },
    ],
  });
});

it('keeps a word that is had by another permission, and tells the permission that is lost', () => {
  const { accounts } = answerWhatIf(payments(), [
    { change: 'remove-role', role: 'jira:project-role/7', resource: 'jira:project/1' },
  ]);

  expect(accounts).toMatchObject([{ lost: [{ words: [], permissions: ['Edit issues'] }] }]);
});

it('puts a new account where it is put', () => {
  const answer = answerWhatIf(payments(), [
    { change: 'add-account', principal: 'account/new' },
    { change: 'add-member', member: 'account/new', of: 'group/devs' },
  ]);

  expect(answer.changes).toEqual(['Add account new.', 'Put new into group "devs".']);
  expect(answer.accounts).toMatchObject([{ who: { id: 'new' }, gained: [{ words: ['read'] }] }]);
});

it.each<[AccessChange, string]>([
  [
    { change: 'remove-member', member: 'account/lena', of: 'group/devs' },
    'Lena Lead is not known to be in group "devs" itself, so it cannot be taken out.',
  ],
  [
    { change: 'add-member', member: 'account/ada', of: 'audience/anyone' },
    'Nobody can be put into Anyone on the internet by hand.',
  ],
  [
    { change: 'remove-grant', principal: 'account/lena', permission: 'read', on: 'jira:project/1' },
    'There is nothing to take: Lena Lead does not hold "read" in scheme "Software scheme" itself.',
  ],
  [
    { change: 'add-grant', principal: 'account/ada', permission: 'export', on: 'jira:project/1' },
    'Nobody can be given "export" in scheme "Software scheme".',
  ],
  [
    { change: 'remove-role', role: 'jira:project-role/7', principal: 'account/lena' },
    'Lena Lead is not known to be in role "Developers" itself, so it cannot be taken out.',
  ],
  [
    {
      change: 'add-role',
      principal: 'account/ada',
      role: 'jira:project-role/7',
      resource: 'jira:site/site',
    },
    'Role "Developers" is no role that there can be in Jira.',
  ],
  [{ change: 'add-account', principal: 'account/ada' }, 'The access map has account/ada already.'],
  [
    { change: 'remove-principal', principal: 'jira:project/1' },
    'Project "Payments" cannot be removed.',
  ],
  [
    { change: 'remove-principal', principal: 'account/nobody' },
    'account/nobody is not on the access map: nothing of this snapshot names it.',
  ],
])('%j is refused in a sentence', (change, sentence) => {
  expect(() => answerWhatIf(payments(), [change])).toThrow(new AppError('invalid', sentence));
});

it('says of which groups not everybody is known, and what was not collected', () => {
  const data = siteSnapshot({
    ...schemeInUse([aGrant('BROWSE_PROJECTS', groupHolder('devs'))]),
    'jira.groups': [{ groupId: 'devs', name: 'devs' }],
  });
  const slices = Object.fromEntries(
    Object.entries(data.slices).filter(([name]) => name !== 'jira.roleActors'),
  );
  const { limits } = answerWhatIf(accessMapOf(snapshotOf({ ...data, slices })), [
    { change: 'remove-grant', principal: 'group/devs', permission: 'read', on: 'jira:project/1' },
  ]);

  expect(limits).toEqual([
    'The members of 1 group were not all read: more people lose or gain what it does.',
    'Nothing of Bitbucket was collected.',
    'Nothing of the organization was collected.',
    'Who is in the roles of projects in Jira was not collected.',
  ]);
});
