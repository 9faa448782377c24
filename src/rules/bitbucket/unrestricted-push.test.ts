import type { BranchingModel } from '../../domain';
import { ruleTester } from '../rule-tester';
import {
  aRepository,
  aRestriction,
  emptyRepository,
  restricted,
  restrictionsFixUrl,
  restrictionsSource,
  theRepository,
  unreadRestrictions,
} from '../testing/bitbucket';
import { bitbucketSnapshot, hidden } from '../testing/snapshot';
import { unrestrictedPush } from './unrestricted-push';

const byModel = aRestriction('push', {
  match: { type: 'branching-model', branchType: 'production' },
});
const model: BranchingModel = {
  repositoryId: '{alpha}',
  development: { name: 'main', usesMainBranch: true },
  branchTypes: [],
};
const lack = {
  text: 'No restriction says who may push to the main branch',
  source: restrictionsSource,
  data: { branch: 'main', kinds: 'push' },
};
const failure = {
  outcome: 'fail',
  resource: theRepository,
  message: 'Everyone with write access can push to branch "main" of repository "Alpha"',
  evidence: [lack],
  affected: [],
  fixUrl: restrictionsFixUrl,
} as const;

ruleTester(unrestrictedPush, {
  pass: [
    {
      name: 'nobody may push',
      snapshot: bitbucketSnapshot(restricted(aRestriction('push'))),
      results: [{ outcome: 'pass', resource: theRepository }],
    },
    {
      name: 'a pattern of every branch, with people who still may',
      snapshot: bitbucketSnapshot(
        restricted(
          aRestriction('push', { match: { type: 'glob', pattern: '*' }, userIds: ['ada'] }),
        ),
      ),
      results: [{ outcome: 'pass', resource: theRepository }],
    },
    {
      name: 'the production branch, which is the main branch',
      snapshot: bitbucketSnapshot({
        ...restricted(byModel),
        'bitbucket.branchingModels': [{ ...model, production: { usesMainBranch: true } }],
      }),
      results: [{ outcome: 'pass', resource: theRepository }],
    },
  ],
  fail: [
    {
      name: 'no restriction at all',
      snapshot: bitbucketSnapshot(restricted()),
      results: [failure],
    },
    {
      name: 'restrictions of another kind and of other branches',
      snapshot: bitbucketSnapshot(
        restricted(
          aRestriction('restrict_merges'),
          aRestriction('push', { match: { type: 'glob', pattern: 'release/*' } }),
          aRestriction('push', { id: '2', match: { type: 'glob', pattern: 'Main' } }),
        ),
      ),
      results: [failure],
    },
    {
      name: 'the production branch, which does not exist',
      snapshot: bitbucketSnapshot({
        ...restricted(byModel),
        'bitbucket.branchingModels': [model],
      }),
      results: [failure],
    },
    {
      name: 'none of its own, and the project’s cannot be seen',
      snapshot: bitbucketSnapshot({
        ...restricted(),
        'bitbucket.overrides': [
          {
            repositoryId: '{alpha}',
            overridden: ['branching_model'],
            inherited: ['branch_restrictions'],
          },
        ],
      }),
      results: [
        {
          ...failure,
          confidence: 'inferred',
          evidence: [
            lack,
            {
              text: 'The repository takes branch restrictions from its project too, which Bitbucket does not show to apps',
              source: 'GET /2.0/repositories/acme/alpha/override-settings',
              data: { branch: 'main', inherits: true },
            },
          ],
        },
      ],
    },
  ],
  notApplicable: [emptyRepository],
  notAvailable: [
    unreadRestrictions,
    {
      name: 'the restrictions were not collected',
      snapshot: bitbucketSnapshot({ 'bitbucket.repositories': [aRepository()] }),
      results: [
        {
          outcome: 'not-available',
          resource: theRepository,
          reason:
            'The branch restrictions of repository "Alpha" could not be read: they were not collected',
        },
      ],
    },
    {
      name: 'the branching model could not be read',
      snapshot: bitbucketSnapshot(restricted(byModel), {
        'bitbucket.branchingModels': [hidden('{alpha}')],
      }),
      results: [
        {
          outcome: 'not-available',
          resource: theRepository,
          reason:
            'The branching model of repository "Alpha" could not be read: Jira refused the request (403)',
        },
      ],
    },
    {
      name: 'a type of branch that is new',
      snapshot: bitbucketSnapshot({
        ...restricted(
          aRestriction('push', { match: { type: 'branching-model', branchType: 'trunk' } }),
        ),
        'bitbucket.branchingModels': [model],
      }),
      results: [
        {
          outcome: 'not-available',
          resource: theRepository,
          reason: 'The branching model does not tell whether "main" is a trunk branch',
        },
      ],
    },
    {
      name: 'a pattern that means one thing or another',
      snapshot: bitbucketSnapshot(
        restricted(aRestriction('push', { match: { type: 'glob', pattern: '[a-m]ain' } })),
      ),
      results: [
        {
          outcome: 'not-available',
          resource: theRepository,
          reason: 'Bitbucket does not say whether the pattern "[a-m]ain" covers the branch "main"',
        },
      ],
    },
  ],
  nearMiss: [
    {
      name: 'one restriction could not be read, but another one is enough',
      snapshot: bitbucketSnapshot(restricted(aRestriction('push'), byModel), {
        'bitbucket.branchRestrictions': [hidden('{alpha}')],
        'bitbucket.branchingModels': [hidden('{alpha}')],
      }),
      results: [{ outcome: 'pass', resource: theRepository }],
    },
    {
      name: 'its own restriction, whatever the project’s is',
      snapshot: bitbucketSnapshot({
        ...restricted(aRestriction('push')),
        'bitbucket.overrides': [
          { repositoryId: '{alpha}', overridden: [], inherited: ['branch_restrictions'] },
        ],
      }),
      results: [{ outcome: 'pass', resource: theRepository }],
    },
  ],
});
