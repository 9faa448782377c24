import { defineRule } from '../../domain';
import { workspaceSource } from '../bitbucket-sources';
import { publicExposure } from '../controls';
import { notAvailable, pass } from '../judgement';
import { bitbucketFix, bitbucketPages } from '../links';
import { workspaceRef } from '../resources';

/** Reads the switch that keeps everything in the workspace private. */
export const privacyNotEnforced = defineRule({
  meta: {
    id: 'bitbucket/privacy-not-enforced',
    title: 'The workspace lets members publish repositories',
    severity: 'high',
    resource: 'bitbucket:workspace',
    rationale:
      'Without the switch everyone who administers a repository can make it public, alone and at once. With it, nothing in the workspace can become public by mistake.',
    threat: 'A developer unticks one box and the source code is on the internet.',
    remediation: [
      'Move repositories that are public on purpose to a workspace of their own.',
      'Open the settings of the workspace.',
      'Make private content the rule for everything in it.',
    ],
    references: [
      'https://support.atlassian.com/bitbucket-cloud/docs/set-repository-privacy-and-forking-options',
      'https://developer.atlassian.com/cloud/bitbucket/rest/api-group-workspaces/',
    ],
    evidence: 'The privacy setting of the workspace.',
    controls: publicExposure,
    needs: ['bitbucket.workspace'],
  },
  evaluate(context) {
    return context.slice('bitbucket.workspace').items.map((workspace) => {
      const resource = workspaceRef(workspace);
      if (workspace.privacyEnforced === true) return pass(resource);
      if (workspace.privacyEnforced === undefined) {
        return notAvailable(
          resource,
          'Bitbucket did not tell whether the workspace enforces privacy',
        );
      }
      return {
        outcome: 'fail',
        resource,
        message: `Members of workspace "${workspace.name}" can make repositories public`,
        evidence: [
          {
            text: 'The workspace does not enforce private content',
            source: workspaceSource(context.snapshot),
            data: { isPrivacyEnforced: false },
          },
        ],
        affected: [],
        ...bitbucketFix(workspace, bitbucketPages.workspace),
      };
    });
  },
});
