import { defineRule } from '../../domain';
import { changeControl } from '../controls';
import { judgeDemands } from '../judge-demands';

/** Looks for main branches that lack a restriction against force pushes or against deletion. */
export const forcePushOrDelete = defineRule({
  meta: {
    id: 'bitbucket/force-push-or-delete',
    title: 'The main branch can be force-pushed or deleted',
    severity: 'high',
    resource: 'bitbucket:repository',
    rationale:
      'A force push rewrites what was already reviewed and built, and a deleted branch takes its history out of sight. Afterwards nobody can show what was changed when.',
    threat: 'An intruder pushes a change, ships it and rewrites the history to hide it.',
    remediation: [
      'Open the branch restrictions of the repository.',
      'Add a restriction for the main branch that prevents rewriting its history and deleting it.',
      'Better, do it once in the branch restrictions of the project.',
    ],
    references: [
      'https://support.atlassian.com/bitbucket-cloud/docs/use-branch-permissions',
      'https://developer.atlassian.com/cloud/bitbucket/rest/api-group-branch-restrictions/',
    ],
    evidence:
      'The branch restrictions of every repository that keep its main branch from being rewritten or deleted.',
    controls: changeControl,
    needs: ['bitbucket.repositories', 'bitbucket.branchRestrictions'],
  },
  evaluate(facts) {
    return judgeDemands(facts, {
      demands: [
        {
          kinds: ['force'],
          lacking: 'No restriction keeps the history of the main branch from being rewritten',
        },
        {
          kinds: ['delete'],
          lacking: 'No restriction keeps the main branch from being deleted',
        },
      ],
      message: (title) => `The history of ${title} can be rewritten or deleted`,
    });
  },
});
