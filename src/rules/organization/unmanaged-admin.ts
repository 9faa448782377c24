import { defineRule } from '../../domain';
import { judgeOrganizationAdmins } from '../judge-organization-admins';
import { userEvidence } from '../judge-accounts';
import { fine, offends, unclear } from '../judgement';

/** Looks for administrators whose account is not the organization's own. */
export const unmanagedAdmin = defineRule({
  meta: {
    id: 'organization/unmanaged-admin',
    title: 'An unmanaged account holds an admin role',
    severity: 'critical',
    resource: 'account',
    rationale:
      'You can neither ask this account for a second step at login, nor end its sessions, nor see its tokens, nor switch it off everywhere. And yet it administers what is yours.',
    threat: 'A private mailbox is taken over, and with it the administration of your organization.',
    remediation: [
      'Take the role away, or take the account out of the group that gives it.',
      'Give the person an account on a domain of yours if they have to administer.',
      'Claim the domain, if it is one of yours that you have not verified yet.',
    ],
    references: [
      'https://support.atlassian.com/user-management/docs/verify-a-domain-to-manage-accounts/',
      'https://support.atlassian.com/user-management/docs/give-users-admin-permissions/',
    ],
    evidence:
      'Everyone with an administrator role, and whether the organization manages the account.',
    controls: {
      cis: ['5.4', '6.8'],
      nist: ['AC-2', 'AC-6(5)'],
      iso: ['A.5.18', 'A.8.2'],
      soc2: ['CC6.1', 'CC6.3'],
    },
    needs: ['organization.users'],
  },
  evaluate: (facts) =>
    judgeOrganizationAdmins(facts, {
      judge(user) {
        if (user.managed === true) return [fine];
        if (user.managed === undefined)
          return [unclear('The organization does not tell whether it manages the account')];
        const text = `The organization does not manage the account of ${user.name}`;
        return [offends(userEvidence(user, text, { claimStatus: 'unmanaged' }))];
      },
      objection: () => 'has an account that is not managed',
    }),
});
