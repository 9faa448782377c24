import type { BranchingModel } from '../../domain';
import { ruleTester } from '../rule-tester';
import {
  aBitbucketMember,
  aRestriction,
  emptyRepository,
  manyMembers,
  restricted,
  restrictionsFixUrl,
  restrictionsSource,
  theRepository,
  unreadRestrictions,
} from '../testing/bitbucket';
import { anOrganizationGroup } from '../testing/organization';
import { bitbucketSnapshot, hidden, refused } from '../testing/snapshot';
import { broadExemption } from './broad-exemption';

const staff = { slug: 'g-staff', name: 'All staff' };
const push = aRestriction('push', { groups: [staff] });
const many = { 'bitbucket.members': manyMembers };

function sized(users: number, change: Parameters<typeof anOrganizationGroup>[1] = {}) {
  return {
    ...many,
    'organization.groups': [
      anOrganizationGroup('g-staff', { name: 'All staff', users, ...change }),
    ],
  };
}

function evidence(may: string, kind: string, matchedBy = 'id') {
  return {
    text: `Group "All staff" with 101 members may ${may}`,
    source: restrictionsSource,
    data: { restrictionId: kind, kind, groupSlug: 'g-staff', people: 101, matchedBy },
  };
}

const failure = {
  outcome: 'fail',
  resource: theRepository,
  message: 'Restrictions of branch "main" of repository "Alpha" exempt a broad group',
  evidence: [evidence('push', 'push')],
  affected: [],
  fixUrl: restrictionsFixUrl,
} as const;

ruleTester(broadExemption, {
  pass: [
    {
      name: 'nobody is exempt',
      snapshot: bitbucketSnapshot({ ...restricted(aRestriction('push')), ...sized(101) }),
      results: [{ outcome: 'pass', resource: theRepository }],
    },
    {
      name: 'a group of exactly the threshold',
      snapshot: bitbucketSnapshot({ ...restricted(push), ...sized(100) }),
      results: [{ outcome: 'pass', resource: theRepository }],
    },
    {
      name: 'a workspace in which no group can be broad',
      snapshot: bitbucketSnapshot({
        ...restricted(push),
        'bitbucket.members': [aBitbucketMember('ada')],
      }),
      results: [{ outcome: 'pass', resource: theRepository }],
    },
  ],
  fail: [
    {
      name: 'a broad group may push',
      snapshot: bitbucketSnapshot({ ...restricted(push), ...sized(101) }),
      results: [failure],
    },
    {
      name: 'a broad group may push and merge, by two restrictions',
      snapshot: bitbucketSnapshot({
        ...restricted(push, aRestriction('restrict_merges', { groups: [staff] })),
        ...sized(101),
      }),
      results: [
        {
          ...failure,
          evidence: [evidence('push', 'push'), evidence('merge pull requests', 'restrict_merges')],
        },
      ],
    },
    {
      name: 'a group that has the name of a broad one',
      snapshot: bitbucketSnapshot({ ...restricted(push), ...sized(101, { groupId: 'other' }) }),
      results: [
        { ...failure, confidence: 'inferred', evidence: [evidence('push', 'push', 'name')] },
      ],
    },
    {
      name: 'a broad group may push to branches that are released from',
      snapshot: bitbucketSnapshot({
        ...restricted(
          aRestriction('push'),
          aRestriction('push', {
            id: '2',
            match: { type: 'glob', pattern: 'release/*' },
            groups: [staff],
          }),
        ),
        ...sized(101),
      }),
      results: [
        {
          ...failure,
          message:
            'Restrictions of other branches than branch "main" of repository "Alpha" exempt a broad group',
          evidence: [
            {
              text: 'Group "All staff" with 101 members may push to branches "release/*"',
              source: restrictionsSource,
              data: {
                ...{ restrictionId: '2', kind: 'push', branches: 'release/*' },
                ...{ groupSlug: 'g-staff', people: 101, matchedBy: 'id' },
              },
            },
          ],
        },
      ],
    },
    {
      name: 'a broad group on a pattern that may be about the main branch or about others',
      snapshot: bitbucketSnapshot({
        ...restricted({ ...push, match: { type: 'glob', pattern: '[m]*' } }),
        ...sized(101),
      }),
      results: [failure],
    },
  ],
  notApplicable: [emptyRepository],
  notAvailable: [
    {
      name: 'how large the group is, without an organization',
      snapshot: bitbucketSnapshot({ ...restricted(push), ...many }),
      results: [
        {
          outcome: 'not-available',
          resource: theRepository,
          reason:
            'Bitbucket does not tell how many people are in group "All staff"; connect its organization to know',
        },
      ],
    },
    {
      name: 'how large the group is, when the organization does not know it either',
      snapshot: bitbucketSnapshot({
        ...restricted(push),
        ...many,
        'organization.groups': [anOrganizationGroup('g-other', { users: 500 })],
      }),
      results: [
        {
          outcome: 'not-available',
          resource: theRepository,
          reason:
            'Bitbucket does not tell how many people are in group "All staff", and the organization does not list it',
        },
      ],
    },
    {
      name: 'how large the group is, when not all members were seen',
      snapshot: bitbucketSnapshot(
        { ...restricted(push), 'bitbucket.members': [aBitbucketMember('ada')] },
        { 'bitbucket.members': [refused] },
      ),
      results: [
        {
          outcome: 'not-available',
          resource: theRepository,
          reason:
            'Bitbucket does not tell how many people are in group "All staff"; connect its organization to know',
        },
      ],
    },
    unreadRestrictions,
  ],
  nearMiss: [
    {
      name: 'a broad group on other branches, and on a kind that exempts nobody',
      snapshot: bitbucketSnapshot({
        ...restricted(
          aRestriction('push'),
          aRestriction('push', {
            id: '2',
            match: { type: 'branching-model', branchType: 'feature' },
            groups: [staff],
          }),
          aRestriction('force', { groups: [staff] }),
        ),
        'bitbucket.branchingModels': [
          {
            repositoryId: '{alpha}',
            development: { usesMainBranch: true },
            branchTypes: [{ kind: 'feature', prefix: 'feature/' }],
          } satisfies BranchingModel,
        ],
        ...sized(101),
      }),
      results: [{ outcome: 'pass', resource: theRepository }],
    },
    {
      name: 'a small group, where the model could not be read',
      snapshot: bitbucketSnapshot(
        {
          ...restricted({ ...push, match: { type: 'branching-model', branchType: 'production' } }),
          ...sized(4),
        },
        { 'bitbucket.branchingModels': [hidden('{alpha}')] },
      ),
      results: [{ outcome: 'pass', resource: theRepository }],
    },
    {
      name: 'people by name',
      snapshot: bitbucketSnapshot({
        ...restricted(aRestriction('push', { userIds: ['ada', 'bob'] })),
        ...sized(101),
      }),
      results: [{ outcome: 'pass', resource: theRepository }],
    },
  ],
});
