import { defineAttestedControl } from '../attested-control';
import { registration } from '../controls';
import { jiraSite } from '../resources';

/** Who may make themselves a customer of Jira Service Management. The customer access settings are in no public API. */
export const jsmPortalSignup = defineAttestedControl({
  id: 'manual/jsm-portal-signup',
  title: 'Service portals are closed to public sign-up',
  severity: 'high',
  resource: jiraSite,
  rationale:
    'Where customers may sign up by themselves, everyone on the internet has an account on your site. What is shared with every logged-in user is then shared with the world.',
  threat:
    'A stranger signs up at the help center, searches the knowledge base and raises a request that reads like one of a colleague.',
  evidence:
    'The customer access settings of Jira Service Management, and the customer permissions of each service project, with the date they were looked at.',
  controls: registration,
  remediation: [
    'Open Jira’s settings for products and choose "Customer access".',
    'Switch off that customers create their own accounts, or limit it to the domains of your customers.',
    'Open the customer permissions of each service project and let only customers who were added raise requests.',
    'Attest it here with what you saw.',
  ],
  references: [
    'https://support.atlassian.com/jira-service-management-cloud/docs/change-global-customer-permissions/',
  ],
});
