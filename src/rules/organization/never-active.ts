import { defineRule } from '../../domain';
import { activities, isNewcomer } from '../account-activity';
import { daysSince } from '../age';
import { judgeAccounts, userEvidence } from '../judge-accounts';
import { fine, offends, unclear } from '../judgement';
import { organizationAdminsOf } from '../organization-facts';
import { counted } from '../wording';

/**
 * Looks for people who were added long ago and have been active in no product since. Administrators without a product
 * are left out: what they do is recorded elsewhere.
 */
export const neverActive = defineRule({
  meta: {
    id: 'organization/never-active',
    title: 'An invited account has never been active',
    severity: 'low',
    resource: 'account',
    rationale:
      'An invitation that nobody followed is a door that stands open: whoever gets hold of the mailbox may still walk through, and meanwhile the seat is paid for.',
    threat: 'An old invitation is found in a leaked mailbox, and accepted.',
    remediation: [
      'Ask who invited the person, and whether they are still expected.',
      'Remove the account from the organization if they are not.',
    ],
    references: [
      'https://developer.atlassian.com/cloud/admin/organization/rest/api-group-users/',
      'https://developer.atlassian.com/cloud/admin/organization/user-last-active-dates/',
    ],
    evidence: 'Every account without any activity, with the day it was added.',
    options: ['dormantDays'],
    controls: {
      cis: ['5.1', '5.3'],
      nist: ['AC-2(3)'],
      iso: ['A.5.18'],
      soc2: ['CC6.2'],
    },
    needs: ['organization.users'],
  },
  evaluate(facts) {
    const { dormantDays } = facts.settings.thresholds;
    const { now, snapshot } = facts;
    const activityOf = activities(snapshot, now);
    const admins = organizationAdminsOf(facts);
    return judgeAccounts(facts, {
      outside: (user) =>
        activityOf(user).kind === 'none' && admins.rolesOf(user).length > 0
          ? 'The account administers and opens no product'
          : undefined,
      judge(user) {
        const activity = activityOf(user);
        const { addedAt, name } = user;
        if (activity.kind === 'active') return [fine];
        if (activity.kind === 'untold') return [unclear(activity.reason)];
        if (addedAt === undefined)
          return [unclear('The organization does not tell when the account was added')];
        if (isNewcomer(user, dormantDays, now)) return [fine];
        const days = daysSince(addedAt, now);
        const text = `${name} was added on ${addedAt.slice(0, 10)}, ${counted(days, 'day')} ago, and has been active nowhere`;
        return [offends(userEvidence(user, text, { addedAt, days }))];
      },
      objection: () => 'has never been active',
    });
  },
});
