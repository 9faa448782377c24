import { ruleTester } from '../rule-tester';
import { aRepository, repositoryFixUrl, theRepository } from '../testing/bitbucket';
import { bitbucketSnapshot, hidden } from '../testing/snapshot';
import { inheritanceOverridden } from './inheritance-overridden';

const source = 'GET /2.0/repositories/acme/alpha/override-settings';

function settings(overridden: readonly string[], inherited: readonly string[]) {
  return {
    'bitbucket.repositories': [aRepository()],
    'bitbucket.overrides': [{ repositoryId: '{alpha}', overridden, inherited }],
  };
}

ruleTester(inheritanceOverridden, {
  pass: [
    {
      name: 'everything from the project',
      snapshot: bitbucketSnapshot(settings([], ['branching_model', 'default_merge_strategy'])),
      results: [{ outcome: 'pass', resource: theRepository }],
    },
  ],
  fail: [
    {
      name: 'two settings of its own',
      snapshot: bitbucketSnapshot(
        settings(['branch_restrictions', 'branching_model'], ['default_merge_strategy']),
      ),
      results: [
        {
          outcome: 'fail',
          resource: theRepository,
          message:
            'Repository "Alpha" has its own branch restrictions and branching model instead of its project’s',
          evidence: [
            {
              text: 'Not taken from the project: branch restrictions',
              source,
              data: { setting: 'branch_restrictions', overridden: true },
            },
            {
              text: 'Not taken from the project: branching model',
              source,
              data: { setting: 'branching_model', overridden: true },
            },
          ],
          affected: [],
          fixUrl: repositoryFixUrl,
        },
      ],
    },
  ],
  notApplicable: [
    {
      name: 'a repository outside any project',
      snapshot: bitbucketSnapshot({
        'bitbucket.repositories': [
          { id: '{alpha}', slug: 'alpha', name: 'Alpha', isPrivate: true },
        ],
      }),
      results: [
        {
          outcome: 'not-applicable',
          resource: { type: 'bitbucket:repository', id: '{alpha}', name: 'Alpha' },
          reason: 'It belongs to no project',
        },
      ],
    },
  ],
  notAvailable: [
    {
      name: 'what it inherits could not be read',
      snapshot: bitbucketSnapshot(
        { 'bitbucket.repositories': [aRepository()] },
        { 'bitbucket.overrides': [hidden('{alpha}')] },
      ),
      results: [
        {
          outcome: 'not-available',
          resource: theRepository,
          reason:
            'The settings that repository "Alpha" takes from its project could not be read: Jira refused the request (403)',
        },
      ],
    },
  ],
});
