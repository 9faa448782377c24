import { defineRule } from '../../domain';
import { personEvidence, workspaceOwners } from '../bitbucket-people';
import { workspaceSource } from '../bitbucket-sources';
import { privilegedAccess } from '../controls';
import { notAvailable, pass } from '../judgement';
import { bitbucketFix, bitbucketPages } from '../links';
import { workspaceRef } from '../resources';

/** Counts the people who own the workspace. Whoever cannot log in any more does not count. */
export const tooManyWorkspaceOwners = defineRule({
  meta: {
    id: 'bitbucket/too-many-workspace-owners',
    title: 'The workspace has more owners than the threshold',
    severity: 'high',
    resource: 'bitbucket:workspace',
    rationale:
      'Owners read and change every repository, every variable and every permission, and can delete all of it. Each of them is a way in.',
    threat: 'The laptop of one owner of many is stolen, and with it all code of the company.',
    remediation: [
      'Ask who still administers the workspace, and make everyone else a member.',
      'Give those who need it the administration of single projects instead.',
    ],
    references: [
      'https://support.atlassian.com/bitbucket-cloud/docs/control-access-to-private-content-in-a-workspace/',
      'https://developer.atlassian.com/cloud/bitbucket/rest/api-group-workspaces/',
    ],
    evidence: 'The members of the workspace who own it.',
    options: ['maxAdmins'],
    controls: privilegedAccess,
    needs: ['bitbucket.workspace', 'bitbucket.members'],
  },
  evaluate(context) {
    const { snapshot } = context;
    const { maxAdmins } = context.settings.thresholds;
    const { owners, atMost, reason = '' } = workspaceOwners(snapshot);
    return context.slice('bitbucket.workspace').items.map((workspace) => {
      const resource = workspaceRef(workspace);
      if (owners.length <= maxAdmins) {
        return atMost <= maxAdmins ? pass(resource) : notAvailable(resource, reason);
      }
      const atLeast = atMost > owners.length ? 'at least ' : '';
      return {
        outcome: 'fail',
        resource,
        message: `Workspace "${workspace.name}" has ${atLeast}${String(owners.length)} owners, more than ${String(maxAdmins)}`,
        evidence: owners.map((owner) =>
          personEvidence(owner, 'owns the workspace', workspaceSource(snapshot, '/permissions')),
        ),
        affected: [],
        ...bitbucketFix(workspace, bitbucketPages.workspace),
      };
    });
  },
});
