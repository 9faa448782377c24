import { defineAttestedControl } from '../attested-control';
import { vendorRisk } from '../controls';
import { anyOrganization } from '../resources';

/** What installed apps may do, and whether users add apps by themselves. No API that an app may ask tells. */
export const appScopes = defineAttestedControl({
  id: 'manual/app-scopes',
  title: 'Marketplace app scopes and end-user app installs were reviewed',
  severity: 'high',
  resource: anyOrganization,
  rationale:
    'An app does what its scopes allow, all day, for whoever makes it. Users may connect apps of their own with their own rights, and nobody asks an administrator.',
  threat:
    'A small app with a broad scope is bought by somebody else, and its next version copies your content.',
  evidence:
    'The list of connected apps of each site with their scopes and who installed them, and the setting that blocks apps of users.',
  controls: vendorRisk,
  remediation: [
    'Open the administration of your organization and look at "Connected apps" of each site.',
    'Uninstall apps that nobody uses, and ask the makers of the others why they need each broad scope.',
    'Block apps that users install by themselves, or go through them.',
    'Attest it here with what you saw.',
  ],
  references: [
    'https://support.atlassian.com/organization-administration/docs/installing-and-managing-app-access',
    'https://support.atlassian.com/security-and-access-policies/docs/manage-your-users-third-party-apps/',
  ],
});
