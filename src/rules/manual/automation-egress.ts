import { defineAttestedControl } from '../attested-control';
import { dataLeakage } from '../controls';
import { jiraSite } from '../resources';

/** Automation rules that send web requests, mail or messages to places outside. No API that an app may ask lists them. */
export const automationEgress = defineAttestedControl({
  id: 'manual/automation-egress',
  title: 'Automation rules that send data outside were reviewed',
  severity: 'medium',
  resource: jiraSite,
  rationale:
    'An automation rule sends whatever it is told to, wherever it is told to, on behalf of a powerful account. Project administrators make them, and nobody is asked.',
  threat:
    'A rule posts every new security issue to an address that left with the contractor who set it up.',
  evidence:
    'The list of automation rules that send web requests, mail or messages, each with its destination and its owner.',
  controls: dataLeakage,
  remediation: [
    'Open the global automation of Jira and of Confluence, and look for rules that send web requests, mail or chat messages.',
    'Switch off those whose destination nobody knows.',
    'Restrict where automation may send to, if your plan has that.',
    'Attest it here with what you saw.',
  ],
  references: [
    'https://support.atlassian.com/cloud-automation/docs/add-restrictions-to-automation-components/',
  ],
});
