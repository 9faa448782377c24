import { defineRule } from '../../domain';
import { changeControl } from '../controls';
import { judgeDemands } from '../judge-demands';

/** Looks for main branches that do not demand a passing build, or whose merge checks only warn. */
export const mergeChecksNotEnforced = defineRule({
  meta: {
    id: 'bitbucket/merge-checks-not-enforced',
    title: 'Pull requests merge with failing builds or unenforced checks',
    severity: 'medium',
    resource: 'bitbucket:repository',
    rationale:
      'Bitbucket shows an unresolved check as a warning and merges all the same, unless the restriction says to prevent it. A build that may fail checks nothing.',
    threat:
      'A change that breaks the security tests is merged on a Friday evening, past two warnings.',
    remediation: [
      'Open the branch restrictions of the repository.',
      'In the merge settings for the main branch, check for at least one passed build.',
      'Prevent merges with unresolved merge checks; this needs Bitbucket Premium.',
    ],
    references: [
      'https://support.atlassian.com/bitbucket-cloud/docs/suggest-or-require-checks-before-a-merge/',
      'https://developer.atlassian.com/cloud/bitbucket/rest/api-group-branch-restrictions/',
    ],
    evidence:
      'Whether pull requests to every main branch need a passing build, and whether checks are enforced.',
    controls: changeControl,
    needs: ['bitbucket.repositories', 'bitbucket.branchRestrictions'],
  },
  evaluate(facts) {
    return judgeDemands(facts, {
      demands: [
        {
          kinds: ['require_passing_builds_to_merge'],
          atLeast: 1,
          lacking: 'No restriction demands a passing build before a pull request is merged',
        },
        {
          kinds: ['enforce_merge_checks'],
          lacking: 'Merge checks only warn, because no restriction enforces them',
        },
      ],
      message: (title) =>
        `Pull requests to ${title} are merged although builds fail or checks are open`,
    });
  },
});
