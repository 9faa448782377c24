import { defineRule } from '../../domain';
import { judgePolicyType } from '../judge-policies';
import { dataSecurityPolicies } from '../resources';

/** Looks for one data security policy that is enabled. What a policy restricts the organization does not tell. */
export const noDataSecurityPolicy = defineRule({
  meta: {
    id: 'organization/no-data-security-policy',
    title: 'No data-security policy restricts export, public links or app access',
    severity: 'medium',
    resource: 'org:policy',
    rationale:
      'Nothing keeps pages from being exported whole, links from being opened to the internet, or apps from reading every space and project they like.',
    threat: 'Somebody exports a space on their last day, and nobody could have stopped them.',
    remediation: [
      'Open "Security", then "Data security policies" in the administration of your organization.',
      'Make a policy for the spaces and projects with the most to lose, and block export, public links and anonymous access there.',
      'Add a rule on app access, and switch the policy on.',
    ],
    references: [
      'https://support.atlassian.com/security-and-access-policies/docs/block-app-access',
      'https://developer.atlassian.com/cloud/admin/organization/rest/api-group-policies/',
    ],
    evidence: 'The data security policies of the organization, and whether one of them is enabled.',
    controls: {
      cis: ['3.3'],
      nist: ['AC-4', 'AC-21'],
      iso: ['A.5.14', 'A.8.12'],
      soc2: ['CC6.7'],
    },
    needs: ['organization.policies'],
  },
  evaluate: (facts) => [
    judgePolicyType(facts, {
      resource: dataSecurityPolicies,
      message: 'No policy keeps data of the organization where it is',
    }),
  ],
});
