import fc from 'fast-check';
import type { CutPlan } from '../../../contract';
import { AppError, snapshotOf } from '../../../domain';
import {
  aGrant,
  aMember,
  anyone,
  groupHolder,
  roleHolder,
  schemeInUse,
  userHolder,
} from '../../../rules/testing/jira';
import { siteSnapshot } from '../../../rules/testing/snapshot';
import type { AccessMap } from '../access-map';
import { accessMapOf } from '../from-snapshot';
import { fewest, lostAfter, unitsOf } from '../testing/cut-oracle';
import type { CutCase } from '../testing/cut-oracle';
import { exposures, people } from '../testing/exposures';
import { names } from '../testing/generated-parts';
import { organizations } from '../testing/organizations';
import { answerCut } from './cut';

function ask({ map, resource, permission, kept }: CutCase) {
  const keep = kept.map((id) => `account/${id}`);
  return answerCut(map, { permission, resource, from: [], keep });
}

/** What is wrong with an answer, in words; nothing when it is the smallest there is. */
function faults(one: CutCase): readonly string[] {
  const { plan, planWithGrants } = ask(one);
  const least = planWithGrants ?? plan;
  const size = plan?.changes.length ?? Infinity;
  const units = unitsOf(one);
  const below = Number.isFinite(size) ? size : units.length + 1;
  const { plain = Infinity, withGrants = Infinity } = fewest(one, units, below);
  return [
    ...(plan === undefined || lostAfter(one, changesOf(plan)) === 0 ? [] : ['The plan fails.']),
    ...(plain < size ? [`${plain} would do, not ${size}.`] : []),
    ...(least === undefined ? ['There is no plan.'] : []),
    ...(least !== undefined && lostAfter(one, changesOf(least)) !== 0 ? ['Grants fail.'] : []),
    ...(withGrants < (least?.changes.length ?? Infinity) ? [`${withGrants} with grants.`] : []),
    ...(least?.exact === true ? [] : ['It is not exact.']),
  ];
}

function changesOf({ changes }: CutPlan) {
  return changes.map(({ change }) => change);
}

it('is as small as trying every set of changes shows, ends the exposure and keeps who is kept', () => {
  let hard = 0;
  const keeping = fc.uniqueArray(fc.constantFrom(...people), { maxLength: 2 });
  fc.assert(
    fc.property(exposures, keeping, (data, kept) => {
      const map = accessMapOf(snapshotOf(data));
      const one = { map, resource: 'jira:project/p0', permission: 'read', kept };
      fc.pre(kept.every((id) => map.nodes.find('account', id) !== undefined));
      fc.pre(unitsOf(one).length <= 8);
      const { plan, planWithGrants } = ask(one);
      if ((planWithGrants ?? plan)?.changes.length !== 0) hard += 1;
      expect(faults(one)).toEqual([]);
    }),
    { numRuns: 500 },
  );
  expect(hard).toBeGreaterThan(200);
});

it('ends the exposure in organizations of all products as well', () => {
  const targets = [
    ...names.projects.map((id) => `jira:project/${id}`),
    ...names.spaces.map((id) => `confluence:space/${id}`),
    ...names.repositories.map((id) => `bitbucket:repository/${id}`),
  ];
  const about = fc.record({
    resource: fc.constantFrom(...targets),
    permission: fc.constantFrom('read', 'write', 'administer'),
    kept: fc.uniqueArray(fc.constantFrom(...names.accounts), { maxLength: 2 }),
  });
  fc.assert(
    fc.property(organizations, about, (data, asked) => {
      const one = { map: accessMapOf(snapshotOf(data)), ...asked };
      const { plan, planWithGrants } = ask(one);
      const least = planWithGrants ?? plan;
      expect(least === undefined ? 'none' : lostAfter(one, changesOf(least))).toBe(0);
      expect(least?.exact).toBe(true);
    }),
    { numRuns: 1_000 },
  );
});

const members = ['ada', 'ben', 'cleo', 'dan'].map((id) => ({
  accountId: id,
  name: id,
  active: true,
  accountType: 'atlassian' as const,
}));

const project = { status: 'live', style: 'classic', typeKey: 'software' } as const;

function drawn(grants: Parameters<typeof schemeInUse>[0]) {
  const ids = ['1', '2'];
  const data = siteSnapshot({
    ...schemeInUse(grants),
    'jira.projects': ids.map((id) => ({ ...project, id, key: `P${id}`, name: id })),
    'jira.projectSchemes': ids.map((projectId) => ({ projectId, schemeId: '10' })),
    'jira.groups': [{ groupId: 'devs', name: 'devs' }],
    'jira.groupMembers': [{ groupId: 'devs', members }],
    'jira.roles': [{ id: '7', name: 'Developers', defaultActors: [] }],
    'jira.roleActors': [
      { projectId: '1', roleId: '7', actors: [{ type: 'group', groupId: 'devs', name: 'devs' }] },
    ],
    'jira.accounts': [
      { accountId: 'eve', name: 'Eve', active: true, accountType: 'atlassian', exists: true },
    ],
  });
  return accessMapOf(snapshotOf(data));
}

const reading = { permission: 'read', resource: 'jira:project/1' };

function sentences(plan: CutPlan | undefined) {
  return plan?.changes.map(({ sentence }) => sentence);
}

it('takes one public grant away, leaves the others, and tells what else that touches', () => {
  const map = drawn([
    aGrant('BROWSE_PROJECTS', anyone),
    aGrant('BROWSE_PROJECTS', userHolder('ada')),
  ]);

  expect(answerCut(map, { ...reading, from: ['audience/anyone'], keep: ['account/ada'] })).toEqual({
    question: 'What is the least that keeps those named from being able to read project "1"?',
    summary: '1 change ends it, and no fewer do.',
    plan: {
      exact: true,
      atLeast: 1,
      changes: [
        {
          sentence:
            'Take "Browse projects" in scheme "Software scheme" from Anyone on the internet.',
          change: {
            change: 'remove-grant',
            principal: 'audience/anyone',
            permission: 'BROWSE_PROJECTS',
            on: 'jira:permission-scheme/10',
          },
          elsewhere: 1,
        },
      ],
    },
    limits: ['Nothing of the organization was collected.'],
  });
});

it('takes people out of a group one by one where nothing else keeps one in, and offers what is less', () => {
  const map = drawn([aGrant('BROWSE_PROJECTS', groupHolder('devs'))]);

  const { plan, planWithGrants } = answerCut(map, { ...reading, from: [], keep: ['account/ada'] });

  expect(sentences(plan)).toEqual([
    'Take ben out of group "devs".',
    'Take cleo out of group "devs".',
    'Take dan out of group "devs".',
  ]);
  expect(sentences(planWithGrants)).toEqual([
    'Take "Browse projects" in scheme "Software scheme" from group "devs".',
    'Give ada "read" in scheme "Software scheme" directly.',
  ]);
});

it('takes a group out of a role in one project rather than a grant from all that use the scheme', () => {
  const map = drawn([aGrant('BROWSE_PROJECTS', roleHolder('7'))]);

  const { plan } = answerCut(map, { ...reading, from: [], keep: [] });

  expect(sentences(plan)).toEqual(['Take group "devs" out of role "Developers" in project "1".']);
});

it('says when there is nothing to keep, and refuses to keep what is no account', () => {
  const map = drawn([aGrant('BROWSE_PROJECTS', groupHolder('devs'))]);

  expect(answerCut(map, { ...reading, from: [], keep: ['account/eve'] }).limits).toEqual([
    'Nothing of the organization was collected.',
    'Eve cannot read project "1" now, so there is nothing to keep.',
  ]);
  expect(() => answerCut(map, { ...reading, from: [], keep: ['group/devs'] })).toThrow(
    new AppError('invalid', 'Only accounts can be kept in, and group/devs is none.'),
  );
});

it('says when a group that administers Jira as a whole lets everybody in', () => {
  const joining = (defaultGroups: readonly { groupId: string; name: string }[]) =>
    accessMapOf(
      snapshotOf(
        siteSnapshot({
          ...schemeInUse([aGrant('ADMINISTER_PROJECTS', userHolder('ada'))]),
          'jira.projects': [{ ...project, id: '1', key: 'P1', name: '1' }],
          'jira.projectSchemes': [{ projectId: '1', schemeId: '10' }],
          'jira.accessGroups': [{ groupId: 'desk', name: 'desk', access: 'admin' }],
          'jira.applicationRoles': [
            {
              key: 'jira-software',
              name: 'Jira',
              groups: [...defaultGroups],
              defaultGroups,
              selectedByDefault: true,
            },
          ],
        }),
      ),
    );
  const organization = 'Nothing of the organization was collected.';
  const limits = (map: AccessMap) =>
    answerCut(map, { permission: 'administer', resource: 'jira:project/1', from: [], keep: [] })
      .limits;
  const letBe =
    'Whoever administers the product or organization as a whole is let be; name them to shut them out as well.';

  expect(limits(joining([{ groupId: 'desk', name: 'desk' }]))).toEqual([
    organization,
    letBe,
    'Group "desk" administers the whole, and everybody is in it or can come to be; name it to shut it out as well.',
  ]);
  expect(limits(joining([]))).toEqual([organization, letBe]);
});

it('shuts a token out with its account', () => {
  const data = {
    ...schemeInUse([aGrant('BROWSE_PROJECTS', userHolder('ada'))]),
    'jira.projects': [{ ...project, id: '1', key: 'P1', name: '1' }],
    'jira.projectSchemes': [{ projectId: '1', schemeId: '10' }],
    'organization.apiTokens': [
      {
        id: 'token',
        accountId: 'ada',
        label: 'CI',
        createdAt: '2026-01-01T00:00:00.000Z',
        blocked: false,
      },
    ],
  } as const;
  const map = accessMapOf(snapshotOf(siteSnapshot(data)));
  const question = { ...reading, from: ['org:api-token/token'] };

  expect(sentences(answerCut(map, { ...question, keep: [] }).plan)).toEqual([
    'Take "Browse projects" in scheme "Software scheme" from ada.',
  ]);
  expect(() => answerCut(map, { ...question, keep: ['account/ada'] })).toThrow(
    new AppError('invalid', 'Ada cannot be shut out and kept in.'),
  );
});

it('lets nobody in anew where only groups can be given something', () => {
  const admins = { groupId: 'admins', name: 'jira-admins' };
  const slices = {
    ...schemeInUse([]),
    'jira.groups': [admins],
    'jira.accessGroups': [{ ...admins, access: 'admin' as const }],
    'jira.groupSizes': [{ groupId: 'admins', size: 9 }],
    'jira.groupMembers': [
      { groupId: 'admins', members: [aMember('ada'), aMember('bob')], total: 9 },
    ],
  };
  const question = { permission: 'administer', resource: 'jira:site/site', from: ['group/admins'] };
  const answer = answerCut(accessMapOf(snapshotOf(siteSnapshot(slices))), {
    ...question,
    keep: ['account/ada'],
  });

  expect(answer.planWithGrants).toBeUndefined();
  expect(answer.summary).toBe('No change that can be made here ends it.');
});
