import { defineRule } from '../../domain';
import { workspaceSource } from '../bitbucket-sources';
import { dataLeakage } from '../controls';
import { notAvailable, pass } from '../judgement';
import { bitbucketFix, bitbucketPages } from '../links';
import { workspaceRef } from '../resources';

/** Reads whether forks of private repositories may leave the workspace. */
export const forkingAllowed = defineRule({
  meta: {
    id: 'bitbucket/forking-allowed',
    title: 'The workspace lets private repositories be forked outside',
    severity: 'medium',
    resource: 'bitbucket:workspace',
    rationale:
      'A fork in somebody’s own workspace is out of reach: its owner decides who sees it, and it stays when they leave the company.',
    threat: 'Someone who is about to leave forks the code into a private workspace and keeps it.',
    remediation: [
      'Open the settings of the workspace.',
      'Let private repositories be forked inside the workspace only.',
      'Look through existing forks outside, and ask their owners to delete them.',
    ],
    references: [
      'https://support.atlassian.com/bitbucket-cloud/docs/set-repository-privacy-and-forking-options',
      'https://developer.atlassian.com/cloud/bitbucket/rest/api-group-workspaces/',
    ],
    evidence: 'The forking policy of the workspace.',
    controls: dataLeakage,
    needs: ['bitbucket.workspace'],
  },
  evaluate(context) {
    return context.slice('bitbucket.workspace').items.map((workspace) => {
      const resource = workspaceRef(workspace);
      if (workspace.forkingMode === 'internal_only') return pass(resource);
      if (workspace.forkingMode === undefined) {
        return notAvailable(resource, 'Bitbucket did not tell the forking policy of the workspace');
      }
      return {
        outcome: 'fail',
        resource,
        message: `Private repositories of workspace "${workspace.name}" can be forked to other workspaces`,
        evidence: [
          {
            text: 'The workspace does not restrict forking',
            source: workspaceSource(context.snapshot),
            data: { forkingMode: workspace.forkingMode },
          },
        ],
        affected: [],
        ...bitbucketFix(workspace, bitbucketPages.workspace),
      };
    });
  },
});
