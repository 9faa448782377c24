import { defineAttestedControl } from '../attested-control';
import { strongAuthentication } from '../controls';
import { anyWorkspace } from '../resources';

/** The access controls of a Bitbucket workspace. They are in no public API. */
export const bitbucketTwoStep = defineAttestedControl({
  id: 'manual/bitbucket-two-step',
  title: 'The workspace requires two-step verification and an IP allowlist',
  severity: 'high',
  resource: anyWorkspace,
  rationale:
    'Code is where your product is made and where secrets are left. A password alone, from anywhere in the world, should not be enough to read it.',
  threat: 'A password that was leaked elsewhere opens the source code.',
  evidence:
    'The access controls page of the workspace: whether two-step verification is required and which addresses are allowed.',
  controls: strongAuthentication,
  remediation: [
    'Open the settings of the workspace and choose "Access controls".',
    'Require two-step verification for private content.',
    'List the addresses that your people and your pipelines come from, and allow no others.',
    'Attest it here with what you saw.',
  ],
  references: [
    'https://support.atlassian.com/bitbucket-cloud/docs/control-access-to-private-content-in-a-workspace/',
  ],
});
