import { defineAttestedControl } from '../attested-control';
import { strongAuthentication } from '../controls';
import { anyOrganization } from '../resources';

/** What the authentication policies demand. The API tells which accounts are in which policy, not what a policy says. */
export const authenticationPolicy = defineAttestedControl({
  id: 'manual/authentication-policy',
  title: 'Authentication policies enforce SSO, two-step, session and password rules',
  severity: 'high',
  resource: anyOrganization,
  rationale:
    'Authentication policies decide how everybody logs in. One that does not enforce anything, and a group of people whom it covers, is the door that is tried first.',
  threat: 'An attacker finds the one account without a second step, and a session that never ends.',
  evidence:
    'Every authentication policy with its single sign-on, two-step verification, session length and password settings, and how many accounts it covers.',
  controls: strongAuthentication,
  remediation: [
    'Open the administration of your organization, then its authentication policies.',
    'Enforce single sign-on or two-step verification in every policy that has people in it.',
    'Set how long an idle session lives and how strong a password must be.',
    'Set the same for external users.',
    'Attest it here with what you saw.',
  ],
  references: [
    'https://support.atlassian.com/security-and-access-policies/docs/authentication-policy-settings-for-your-organizations',
  ],
});
