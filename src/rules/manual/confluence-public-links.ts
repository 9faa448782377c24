import { defineAttestedControl } from '../attested-control';
import { publicExposure } from '../controls';
import { confluenceSite } from '../resources';

/** Whether pages are public by link. Public links are in no REST API of Confluence. */
export const confluencePublicLinks = defineAttestedControl({
  id: 'manual/confluence-public-links',
  title: 'Public links are off or reviewed',
  severity: 'high',
  resource: confluenceSite,
  rationale:
    'A public link opens one page to everybody who has the address, whatever the permissions of its space say. Sites allow them from the start, and everyone who sees a page may make one.',
  threat:
    'A link that was meant for one customer is forwarded, indexed or guessed, and the page is read by anybody.',
  evidence:
    'The public links tab of Confluence’s global permissions: whether links are allowed, and the list of active ones with a decision on each.',
  controls: publicExposure,
  remediation: [
    'Open Confluence’s global permissions and the tab "Public links".',
    'Switch them off for the site, or block them in spaces that need none.',
    'Where they stay, go through the active links and switch off those that nobody can explain.',
    'Attest it here with what you saw.',
  ],
  references: [
    'https://support.atlassian.com/confluence-cloud/docs/set-up-and-manage-public-links/',
    'https://support.atlassian.com/confluence-cloud/docs/manage-public-links-across-confluence-cloud/',
  ],
});
