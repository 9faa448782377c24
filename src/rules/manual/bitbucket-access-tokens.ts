import { defineAttestedControl } from '../attested-control';
import { secretsManagement } from '../controls';
import { anyWorkspace } from '../resources';

/** Access tokens that belong to a repository, a project or a workspace. No API lists them. */
export const bitbucketAccessTokens = defineAttestedControl({
  id: 'manual/bitbucket-access-tokens',
  title: 'Repository, project and workspace access tokens are reviewed',
  severity: 'high',
  resource: anyWorkspace,
  rationale:
    'Such a token belongs to nobody, does not ask for a second step, and works until somebody revokes it. People leave and the tokens they made stay.',
  threat: 'A token from an old pipeline log clones every repository of the project for years.',
  evidence:
    'The access tokens of the workspace, of each project and of each repository, with their scopes, and who needs each one.',
  controls: secretsManagement,
  remediation: [
    'Open the settings of the workspace, of each project and of each repository, and choose "Access tokens".',
    'Revoke every token that nobody uses or can explain.',
    'Make those that stay again with the smallest scopes, and with an expiry where it is offered.',
    'Attest it here with what you saw.',
  ],
  references: ['https://support.atlassian.com/bitbucket-cloud/docs/access-tokens/'],
});
