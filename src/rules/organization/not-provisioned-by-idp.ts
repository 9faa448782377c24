import { defineRule } from '../../domain';
import { collected } from '../collected';
import { judgeAccounts, userEvidence } from '../judge-accounts';
import { fine, offends, unclear } from '../judgement';

/** Looks for accounts that somebody invited although an identity provider makes the accounts of the organization. */
export const notProvisionedByIdp = defineRule({
  meta: {
    id: 'organization/not-provisioned-by-idp',
    title: 'An account does not come from the identity provider',
    severity: 'medium',
    resource: 'account',
    rationale:
      'The identity provider ends accounts when people leave, but only those it made. This one stays until somebody thinks of it.',
    threat: 'Somebody leaves, everything else is switched off, and this account works on.',
    remediation: [
      'Find out whose account it is and why it was made by hand.',
      'Let the identity provider take it over, or remove it.',
      'Keep people from inviting each other, under "Directory", then "User access settings".',
    ],
    references: [
      'https://developer.atlassian.com/cloud/admin/organization/rest/api-group-users/',
      'https://developer.atlassian.com/cloud/admin/user-provisioning/rest/intro/',
    ],
    evidence:
      'Every active account that was invited, where others come from the identity provider.',
    controls: {
      cis: ['5.6', '6.2'],
      nist: ['AC-2(1)'],
      iso: ['A.5.16', 'A.5.18'],
      soc2: ['CC6.2', 'CC6.3'],
    },
    needs: ['organization.users'],
  },
  evaluate(context) {
    const users = context.slice('organization.users');
    const groups = collected(context.snapshot, 'organization.groups');
    const provisions =
      users.items.some(({ source }) => source === 'synced') ||
      groups.items.some(({ externallySynced }) => externallySynced === true);
    const gap = [...users.gaps, ...groups.gaps][0];
    return judgeAccounts(context, {
      outside({ managed, source }) {
        if (!provisions && gap === undefined)
          return 'No identity provider makes accounts or groups of the organization';
        return source === undefined && managed === false
          ? 'The account is not managed, so the organization does not tell where it comes from'
          : undefined;
      },
      judge(user) {
        const { source, name } = user;
        if (source === 'synced') return [fine];
        if (source === undefined)
          return [unclear('The organization does not tell where the account comes from')];
        if (!provisions) return [unclear(gap?.reason ?? '')];
        const text = `${name} was invited, while others come from the identity provider`;
        return [offends(userEvidence(user, text, { managementSource: source }))];
      },
      objection: () => 'does not come from the identity provider',
    });
  },
});
