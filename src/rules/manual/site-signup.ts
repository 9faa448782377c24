import { defineAttestedControl } from '../attested-control';
import { registration } from '../controls';
import { jiraSite } from '../resources';

/** Whether people may join the site without being invited. The user access settings are in no public API. */
export const siteSignup = defineAttestedControl({
  id: 'manual/site-signup',
  title: 'The site does not let strangers sign up',
  severity: 'high',
  resource: jiraSite,
  rationale:
    'Approved domains, invitation links and invitations by every user all let people in whom no administrator has seen. Each of them becomes a logged-in user with everything that is shared with those.',
  threat:
    'Somebody with an address of an approved domain, or an old invitation link, joins and reads what everybody may read.',
  evidence:
    'The user access settings of the organization: approved domains, the setting for any other domain, invitation links and who may invite.',
  controls: registration,
  remediation: [
    'Open the administration of your organization and its user access settings.',
    'Remove domains that are not your own, and require approval for those that stay.',
    'Switch invitation links off, and let only administrators invite.',
    'Attest it here with what you saw.',
  ],
  references: [
    'https://support.atlassian.com/user-management/docs/control-how-users-get-access-to-products/',
  ],
});
