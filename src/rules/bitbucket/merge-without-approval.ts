import { defineRule } from '../../domain';
import { changeControl } from '../controls';
import { judgeDemands } from '../judge-demands';
import { counted } from '../wording';

/** Looks for main branches whose pull requests need fewer approvals than the threshold, of whomever. */
export const mergeWithoutApproval = defineRule({
  meta: {
    id: 'bitbucket/merge-without-approval',
    title: 'Pull requests merge without approval',
    severity: 'medium',
    resource: 'bitbucket:repository',
    rationale:
      'A second pair of eyes finds mistakes, and it takes two people to slip something in on purpose. Without required approvals everyone approves of their own work.',
    threat:
      'A developer, or whoever has taken over the account, merges a change that nobody has read.',
    remediation: [
      'Open the branch restrictions of the repository.',
      'In the merge settings for the main branch, check for at least one approval.',
      'Prevent merges with unresolved checks, or the check only warns.',
    ],
    references: [
      'https://support.atlassian.com/bitbucket-cloud/docs/suggest-or-require-checks-before-a-merge/',
      'https://developer.atlassian.com/cloud/bitbucket/rest/api-group-branch-restrictions/',
    ],
    evidence: 'The number of approvals that pull requests to every main branch need.',
    options: ['minApprovals'],
    controls: changeControl,
    needs: ['bitbucket.repositories', 'bitbucket.branchRestrictions'],
  },
  evaluate(facts) {
    const { minApprovals } = facts.settings.thresholds;
    return judgeDemands(facts, {
      demands: [
        {
          kinds: [
            'require_approvals_to_merge',
            'require_default_reviewer_approvals_to_merge',
            'require_review_group_approvals_to_merge',
          ],
          atLeast: minApprovals,
          lacking: `No restriction demands ${counted(minApprovals, 'approval')} before a pull request is merged`,
        },
      ],
      message: (title) =>
        `Pull requests to ${title} are merged without ${counted(minApprovals, 'approval')}`,
    });
  },
});
