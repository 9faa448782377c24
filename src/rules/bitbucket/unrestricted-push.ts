import { defineRule } from '../../domain';
import { changeControl } from '../controls';
import { judgeDemands } from '../judge-demands';

/** Looks for main branches that no push restriction covers. Whom a restriction still lets push is bitbucket/broad-exemption. */
export const unrestrictedPush = defineRule({
  meta: {
    id: 'bitbucket/unrestricted-push',
    title: 'Anyone with write access can push to the main branch',
    severity: 'high',
    resource: 'bitbucket:repository',
    rationale:
      'What is on the main branch is what gets built and shipped. When everyone with write access can push to it, one account is enough to change the product without anybody looking.',
    threat: 'With one stolen token code goes straight to production.',
    remediation: [
      'Open the branch restrictions of the repository.',
      'Restrict pushing to the main branch, best to nobody: changes then come by pull request.',
      'Better, do it once in the branch restrictions of the project.',
    ],
    references: [
      'https://support.atlassian.com/bitbucket-cloud/docs/use-branch-permissions',
      'https://developer.atlassian.com/cloud/bitbucket/rest/api-group-branch-restrictions/',
    ],
    evidence:
      'The branch restrictions of every repository, and which of them are about its main branch.',
    controls: changeControl,
    needs: ['bitbucket.repositories', 'bitbucket.branchRestrictions'],
  },
  evaluate(facts) {
    return judgeDemands(facts, {
      demands: [
        {
          kinds: ['push'],
          lacking: 'No restriction says who may push to the main branch',
        },
      ],
      message: (title) => `Everyone with write access can push to ${title}`,
    });
  },
});
