import { defineRule } from '../../domain';
import { changeControl } from '../controls';
import { judgeDemands } from '../judge-demands';

/** Looks for main branches whose pull requests keep their approvals when commits are added. */
export const staleApprovalsKept = defineRule({
  meta: {
    id: 'bitbucket/stale-approvals-kept',
    title: 'Approvals survive new commits',
    severity: 'medium',
    resource: 'bitbucket:repository',
    rationale:
      'An approval is about what was read. If it stays while commits are added, the reviewed change and the merged one are not the same.',
    threat: 'Someone gets an innocent change approved, adds another commit and merges both.',
    remediation: [
      'Open the branch restrictions of the repository.',
      'In the merge settings for the main branch, reset requested reviewers’ approvals when the source branch is modified.',
      'Resetting them only when the diff changes is as good and less in the way.',
    ],
    references: [
      'https://support.atlassian.com/bitbucket-cloud/docs/suggest-or-require-checks-before-a-merge/',
      'https://developer.atlassian.com/cloud/bitbucket/rest/api-group-branch-restrictions/',
    ],
    evidence: 'Whether approvals of pull requests to every main branch are reset by new commits.',
    controls: changeControl,
    needs: ['bitbucket.repositories', 'bitbucket.branchRestrictions'],
  },
  evaluate(facts) {
    return judgeDemands(facts, {
      demands: [
        {
          kinds: ['reset_pullrequest_approvals_on_change', 'smart_reset_pullrequest_approvals'],
          lacking: 'No restriction resets approvals when a pull request changes',
        },
      ],
      message: (title) => `Approvals of pull requests to ${title} survive new commits`,
    });
  },
});
