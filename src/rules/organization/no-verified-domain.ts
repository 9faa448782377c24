import { defineRule } from '../../domain';
import type { OrganizationDomain, RuleResult } from '../../domain';
import { notApplicable, notAvailable, pass } from '../judgement';
import { organizationFixUrl, organizationSources } from '../organization-facts';
import { verifiedDomains } from '../resources';
import { unseenResources } from '../unseen-resources';

/**
 * Looks for one verified domain, and for claims that were lost: the proof has vanished, or somebody else claimed the
 * domain. A claim that the organization gave up, or has not proved yet, is none that was lost.
 */
export const noVerifiedDomain = defineRule({
  meta: {
    id: 'organization/no-verified-domain',
    title: 'No domain is verified, or a claim was lost',
    severity: 'high',
    resource: 'org:domain',
    rationale:
      'Only accounts on a verified domain are managed: only of them you can demand two-step verification or single sign-on, see tokens, and end access when somebody leaves. When a claim is lost, all of that stops for everyone on the domain.',
    threat: 'An employee leaves with an account that you can no longer switch off.',
    remediation: [
      'Open "Settings", then "Domains" in the administration of your organization.',
      'Verify the domain, or put the record or file that proves it back where it was.',
      'Claim the accounts on it.',
    ],
    references: [
      'https://support.atlassian.com/user-management/docs/verify-a-domain-to-manage-accounts/',
      'https://developer.atlassian.com/cloud/admin/organization/rest/api-group-domains/',
    ],
    evidence: 'The domains of the organization with the state of each claim.',
    controls: {
      cis: ['5.6'],
      nist: ['AC-2', 'IA-4'],
      iso: ['A.5.16'],
      soc2: ['CC6.1', 'CC6.2'],
    },
    needs: ['organization.domains'],
  },
  evaluate(context) {
    const domains = context.slice('organization.domains');
    const verified = new Set(
      domains.items.filter(({ claim }) => claim === 'verified').map(({ name }) => name),
    );
    const fixUrl = organizationFixUrl(context.snapshot);
    const source = organizationSources.domains;

    function judge({ id, name, claim }: OrganizationDomain): RuleResult {
      const resource = { type: 'org:domain', id, name } as const;
      // A domain that was claimed again is listed twice.
      if (verified.has(name)) return pass(resource);
      const how = lost[claim];
      if (how === undefined) return notApplicable(resource, `The claim is ${claim}`);
      const text = `The claim of ${name} was lost: ${how}`;
      return {
        outcome: 'fail',
        resource,
        message: text,
        evidence: [{ text, source, data: { domainId: id, claim } }],
        affected: [],
        fixUrl,
      };
    }

    function judgeAny(): RuleResult {
      if (verified.size > 0) return pass(verifiedDomains);
      const gap = domains.gaps[0];
      if (gap !== undefined) return notAvailable(verifiedDomains, gap.reason);
      const count = domains.items.length;
      return {
        outcome: 'fail',
        resource: verifiedDomains,
        message: 'The organization has verified no domain',
        evidence: [
          {
            text: `Of ${count === 1 ? '1 domain' : `${count} domains`}, none is verified`,
            source,
            data: { domains: count },
          },
        ],
        affected: [],
        fixUrl,
      };
    }

    const seen = domains.items.map(({ id }) => id);
    return [
      judgeAny(),
      ...domains.items.map(judge),
      ...unseenResources(domains, seen, { type: 'org:domain', noun: 'Domain' }),
    ];
  },
});

const lost: Readonly<Partial<Record<OrganizationDomain['claim'], string>>> = {
  missing_token: 'the proof that it belongs to the organization is not there any more',
  superseded: 'another claim has taken its place',
};
