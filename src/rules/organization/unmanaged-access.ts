import { defineRule } from '../../domain';
import { activities } from '../account-activity';
import { judgeAccounts, userEvidence } from '../judge-accounts';
import { fine, offends, unclear } from '../judgement';
import { counted, listed } from '../wording';
import { productName } from '../product-names';

/** Looks for accounts that open products although the organization does not manage them. */
export const unmanagedAccess = defineRule({
  meta: {
    id: 'organization/unmanaged-access',
    title: 'An unmanaged account has product access',
    severity: 'medium',
    resource: 'account',
    rationale:
      'Your login rules do not hold for this account: no two-step verification, no single sign-on, no view of its tokens. When its owner changes employers, it stays.',
    threat: 'Whoever takes over the mailbox behind it is inside your products.',
    remediation: [
      'Ask who works with the person, and whether that still goes on.',
      'Suspend the account if it does not.',
      'Claim the domain if it is yours; otherwise set an external user policy that asks for a code at login.',
    ],
    references: [
      'https://support.atlassian.com/user-management/docs/verify-a-domain-to-manage-accounts/',
      'https://support.atlassian.com/security-and-access-policies/docs/enforce-two-step-verification',
    ],
    evidence: 'Every account that opens a product without being managed, with the products.',
    controls: {
      cis: ['5.1', '6.1'],
      nist: ['AC-2', 'IA-8'],
      iso: ['A.5.16', 'A.5.18'],
      soc2: ['CC6.2', 'CC6.3'],
    },
    needs: ['organization.users'],
  },
  evaluate(facts) {
    const activityOf = activities(facts.snapshot, facts.now);
    return judgeAccounts(facts, {
      judge(user) {
        const { managed, name, products, resources = 0 } = user;
        if (managed === true) return [fine];
        const activity = activityOf(user);
        if (activity.kind === 'untold') return [unclear(activity.reason)];
        if (activity.kind === 'none') return [fine];
        if (managed === undefined)
          return [unclear('The organization does not tell whether it manages the account')];
        const keys = [...new Set(products.map(({ key }) => key))].sort();
        const opened = keys.length === 0 ? [counted(resources, 'product')] : keys;
        const names = [...new Set(opened.map(productName))];
        return [
          offends(
            userEvidence(
              user,
              `${name} opens ${listed(names)} with an account that is not managed`,
              {
                claimStatus: 'unmanaged',
                products: opened.join(', '),
              },
            ),
          ),
        ];
      },
      objection: () => 'opens products with an account that is not managed',
    });
  },
});
