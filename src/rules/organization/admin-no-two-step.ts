import { defineRule } from '../../domain';
import { judgeOrganizationAdmins } from '../judge-organization-admins';
import { twoStepQuestion } from '../two-step';

/** Looks for administrators, by role or through a group, whose managed account a stolen password opens. */
export const adminNoTwoStep = defineRule({
  meta: {
    id: 'organization/admin-no-two-step',
    title: 'An administrator has no two-step verification',
    severity: 'critical',
    resource: 'account',
    rationale:
      'This account can let others in, switch protections off and read everything, and a password is all that guards it.',
    threat: 'One phished password, and the attacker administers the organization.',
    remediation: [
      'Take the role away until two-step verification is set up, if that can wait for nobody.',
      'Put all administrators into an authentication policy with mandatory two-step verification.',
      'Have them use a separate account for administration.',
    ],
    references: [
      'https://support.atlassian.com/security-and-access-policies/docs/enforce-two-step-verification',
      'https://support.atlassian.com/user-management/docs/give-users-admin-permissions/',
    ],
    evidence:
      'Everyone with an administrator role, by themselves or through a group, with the state of their two-step verification.',
    options: ['ssoPolicyIds'],
    controls: {
      cis: ['6.5'],
      nist: ['IA-2(1)'],
      iso: ['A.8.2', 'A.8.5'],
      soc2: ['CC6.1'],
    },
    needs: ['organization.users'],
  },
  evaluate: (facts) => judgeOrganizationAdmins(facts, twoStepQuestion(facts)),
});
