import { roleName } from '../access/organization-admins';
import type { RuleResult } from '../domain';
import { roleEvidence } from './account-standing';
import type { RuleFacts } from './collected';
import { judgeAccounts } from './judge-accounts';
import type { AccountQuestion } from './judge-accounts';
import { offends, unclear } from './judgement';
import { organizationAdminsOf } from './organization-facts';
import { listed } from './wording';

/**
 * Asks a question of everyone with a role that administers the organization, a site or a product, whether they hold it
 * themselves or through a group. The roles are told with the finding.
 */
export function judgeOrganizationAdmins(
  facts: RuleFacts,
  question: Omit<AccountQuestion, 'tells'>,
): RuleResult[] {
  const admins = organizationAdminsOf(facts);
  return judgeAccounts(facts, {
    ...question,
    tells: ['role'],
    outside: (user) =>
      admins.rolesOf(user).length === 0 && admins.doubtOf(user) === undefined
        ? 'The account holds no administrator role'
        : question.outside?.(user),
    judge(user) {
      const judgements = question.judge(user);
      const roles = admins.rolesOf(user);
      if (!judgements.some(({ kind }) => kind === 'offends')) return judgements;
      if (roles.length === 0) return [unclear(admins.doubtOf(user) ?? '')];
      return [...judgements, ...roles.map((role) => offends(roleEvidence(user, role)))];
    },
    objection(user) {
      const roles = admins.rolesOf(user).map(({ role }) => roleName(role));
      return `${question.objection(user)} and is ${listed(roles)}`;
    },
  });
}
