import { defineRule } from '../../domain';
import { judgePolicyType } from '../judge-policies';
import { ipAllowlists } from '../resources';

/** Looks for one IP allowlist that is enabled, for whatever product. */
export const noIpAllowlist = defineRule({
  meta: {
    id: 'organization/no-ip-allowlist',
    title: 'No IP allowlist is enabled',
    severity: 'medium',
    resource: 'org:policy',
    rationale:
      'Your products answer from everywhere. A stolen session or token works from any network in the world, and nothing stands out.',
    threat: 'An attacker uses a token from home, and it works as it does in your office.',
    remediation: [
      'Open "Security", then "IP allowlists" in the administration of your organization.',
      'Add the networks of your offices, your VPN and your automation, for the products with the most to lose first.',
      'Enable it on a quiet day, with somebody on each network to try.',
    ],
    references: [
      'https://support.atlassian.com/security-and-access-policies/docs/specify-ip-addresses-for-product-access',
      'https://developer.atlassian.com/cloud/admin/organization/rest/api-group-policies/',
    ],
    evidence: 'The IP allowlists of the organization, and whether one of them is enabled.',
    controls: {
      nist: ['AC-3', 'SC-7(5)'],
      iso: ['A.8.20'],
      soc2: ['CC6.6'],
    },
    needs: ['organization.policies'],
  },
  evaluate: (facts) => [
    judgePolicyType(facts, {
      resource: ipAllowlists,
      message: 'The organization can be reached from every network',
    }),
  ],
});
