import { listGapOf } from '../../access/unseen';
import { defineRule } from '../../domain';
import { judgeAccounts, userEvidence } from '../judge-accounts';
import { fine, offends, unclear } from '../judgement';

/** Compares the e-mail domains of accounts with those that the organization has verified. */
export const externalDomainUser = defineRule({
  meta: {
    id: 'organization/external-domain-user',
    title: "A user's e-mail domain is not one of the organization's",
    severity: 'medium',
    resource: 'account',
    rationale:
      'The mailbox belongs to somebody else. They decide who reads it, when it is closed and who gets the address next, and with the mailbox comes the account.',
    threat: 'A former contractor keeps reading, because nobody told you that the contract ended.',
    remediation: [
      'Ask who invited the person, and whether they still work together.',
      'Suspend the account if they do not.',
      'Verify the domain if it is one of yours.',
    ],
    references: [
      'https://support.atlassian.com/user-management/docs/verify-a-domain-to-manage-accounts/',
      'https://developer.atlassian.com/cloud/admin/organization/rest/api-group-domains/',
    ],
    evidence: 'The verified domains, and every active account whose address is on none of them.',
    controls: {
      cis: ['5.1', '6.2'],
      nist: ['AC-2', 'IA-8'],
      iso: ['A.5.16', 'A.5.19'],
      soc2: ['CC6.2', 'CC6.3'],
    },
    needs: ['organization.users', 'organization.domains'],
  },
  evaluate(facts) {
    const domains = facts.slice('organization.domains');
    const verified = new Set(
      domains.items.filter(({ claim }) => claim === 'verified').map(({ name }) => name),
    );
    const doubt = (listGapOf(domains) ?? domains.gaps[0])?.reason;
    return judgeAccounts(facts, {
      outside: () =>
        verified.size === 0 && doubt === undefined
          ? 'The organization has verified no domain to compare with'
          : undefined,
      judge(user) {
        const { emailDomain, name } = user;
        if (emailDomain === undefined)
          return [unclear('The organization does not tell the e-mail domain of the account')];
        if (verified.has(emailDomain)) return [fine];
        if (doubt !== undefined) return [unclear(doubt)];
        const text = `${name} has an address on ${emailDomain}, which the organization has not verified`;
        return [offends(userEvidence(user, text, { emailDomain }))];
      },
      objection: ({ emailDomain }) => `comes from outside, from ${emailDomain ?? ''}`,
    });
  },
});
