import { defineAttestedControl } from '../attested-control';
import { secretsManagement } from '../controls';
import { anyOrganization } from '../resources';

/** Who may make API tokens, how long they live, and what a phone must have. The settings are in no public API. */
export const tokenCreationPolicy = defineAttestedControl({
  id: 'manual/token-creation-policy',
  title: 'API-token creation and mobile policies are set',
  severity: 'medium',
  resource: anyOrganization,
  rationale:
    'An API token does everything its owner may do, without a second step. A phone holds a session for weeks. Unless a policy says otherwise, both are allowed to everybody.',
  threat:
    'A token in a script, or a lost phone without a passcode, is a login that no second step protects.',
  evidence:
    'The API token settings of each authentication policy and of external users, and the mobile app policy.',
  controls: secretsManagement,
  remediation: [
    'Open the authentication policies of your organization and allow API tokens only to those who need them.',
    'Let tokens expire within a year.',
    'Block API tokens of external users.',
    'Make a mobile policy that demands a passcode and forbids rooted devices.',
    'Attest it here with what you saw.',
  ],
  references: [
    'https://support.atlassian.com/security-and-access-policies/docs/authentication-policy-settings-for-your-organizations',
    'https://support.atlassian.com/security-and-access-policies/docs/set-api-token-access/',
    'https://support.atlassian.com/security-and-access-policies/docs/create-a-mobile-policy',
  ],
});
