import { defineRule } from '../../domain';
import { workspaceSource } from '../bitbucket-sources';
import { secretsManagement } from '../controls';
import { settle, unclear } from '../judgement';
import { bitbucketFix, bitbucketPages } from '../links';
import { workspaceRef } from '../resources';
import { unsecuredSecrets, variablesText } from '../unsecured-secrets';

/** Looks for variables of the whole workspace that are named like secrets and stored in the open. */
export const unsecuredWorkspaceVariable = defineRule({
  meta: {
    id: 'bitbucket/unsecured-workspace-variable',
    title: 'A workspace variable with a secret-like name is not secured',
    severity: 'high',
    resource: 'bitbucket:workspace',
    rationale:
      'Every pipeline of every repository gets the variables of the workspace. One that is not secured is not masked in any of their logs.',
    threat: 'Anyone who may write to any repository adds a step that prints the value.',
    remediation: [
      'Replace the secret: its value has to be taken for known.',
      'Delete the variable and create it again as a secured one with the new value.',
      'Better, give it only to the repositories and deployment environments that need it.',
    ],
    references: [
      'https://support.atlassian.com/bitbucket-cloud/docs/variables-and-secrets/',
      'https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/',
    ],
    evidence: 'The names of the pipeline variables of the workspace, and whether each is secured.',
    controls: secretsManagement,
    needs: ['bitbucket.workspace', 'bitbucket.workspaceVariables'],
  },
  evaluate(context) {
    const variables = context.slice('bitbucket.workspaceVariables');
    const source = workspaceSource(context.snapshot, '/pipelines-config/variables');
    const judgements = unsecuredSecrets(variables.items, () => ({ source }));
    const gap = variables.gaps[0];
    const all = gap === undefined ? judgements : [...judgements, unclear(gap.reason)];
    return context.slice('bitbucket.workspace').items.map((workspace) =>
      settle(workspaceRef(workspace), all, (evidence) => ({
        message: `${variablesText(evidence)} of workspace "${workspace.name}" can be read in the clear`,
        confidence: 'inferred',
        affected: [],
        ...bitbucketFix(workspace, bitbucketPages.workspace),
      })),
    );
  },
});
