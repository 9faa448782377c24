import { isFreeMail } from '../../access/free-mail';
import { isActivePerson } from '../../access/members';
import { defineRule } from '../../domain';
import type { JiraGroupMember } from '../../domain';
import { collected } from '../collected';
import type { RuleFacts } from '../collected';
import { privilegedAccess } from '../controls';
import { chargeOf, judgeAdminGroups } from '../judge-admin-groups';
import { outsiders } from '../organization-facts';
import { counted } from '../wording';

/**
 * Looks for active customers, and for people with a foreign address, in groups that administer Jira. What is foreign the
 * verified domains of the connected organization say; without them, only an address that anyone can get is.
 */
export const foreignAccountInAdminGroup = defineRule({
  meta: {
    id: 'jira/foreign-account-in-admin-group',
    title: 'A customer or external account sits in an admin group',
    severity: 'high',
    resource: 'group',
    rationale:
      'Customer accounts are made for people outside the company, often by themselves, and an account with a foreign address belongs to somebody else. None of your rules for passwords, two-step verification or leaving applies to them.',
    threat:
      'Somebody you never hired administers the site, and nobody would notice their password leaking.',
    remediation: [
      'Open the administration of your organization.',
      'Remove the accounts that the evidence names from the group.',
      'If one of them really administers Jira, invite them with a managed account.',
    ],
    references: [
      'https://support.atlassian.com/user-management/docs/give-users-admin-permissions/',
      'https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-groups/',
    ],
    evidence:
      'The members of every group that administers Jira, with the kind and the mail domain of each account.',
    controls: privilegedAccess,
    needs: ['jira.accessGroups', 'jira.groupMembers'],
  },
  evaluate(facts) {
    const verified = verifiedDomains(facts);
    const foreignOf = addressJudge(facts, verified);
    return judgeAdminGroups(facts, {
      objection(member) {
        if (!member.active) return undefined;
        return member.accountType === 'customer' ? 'is a customer' : foreignOf(member);
      },
      message: (group, count) =>
        `Group "${group.name}", which ${chargeOf(group)}, has ${counted(count, 'customer or external account')}`,
      inferred: (evidence) =>
        verified === undefined && evidence.every(({ data }) => data.accountType !== 'customer'),
    });
  },
});

/** The domains of the connected organization; undefined where they do not say of every other that it is foreign. */
function verifiedDomains({ snapshot }: RuleFacts): ReadonlySet<string> | undefined {
  const { items, gaps } = collected(snapshot, 'organization.domains');
  const verified = items.filter(({ claim }) => claim === 'verified').map(({ name }) => name);
  return verified.length === 0 || gaps.length > 0 ? undefined : new Set(verified);
}

/** Service accounts of the organization have their mail there. */
const serviceAccountDomain = 'serviceaccount.atlassian.com';

/** What is foreign about the address of a person, to follow the name; undefined where nothing known is. */
function addressJudge(
  { snapshot }: RuleFacts,
  verified: ReadonlySet<string> | undefined,
): (member: JiraGroupMember) => string | undefined {
  const users = new Map(
    collected(snapshot, 'organization.users').items.map((user) => [user.accountId, user]),
  );
  const outsider = outsiders(snapshot);
  return (member) => {
    const user = users.get(member.accountId);
    const domain = user?.emailDomain ?? member.emailDomain;
    if (!isActivePerson(member) || domain === undefined || domain === serviceAccountDomain) {
      return undefined;
    }
    if (user !== undefined && (user.managed === true || outsider(user) !== undefined)) {
      return undefined;
    }
    if (verified !== undefined) {
      const note = `has an address on ${domain}, which the organization has not verified,`;
      return verified.has(domain) ? undefined : note;
    }
    return isFreeMail(domain) ? `has an address on ${domain}, where anyone gets one,` : undefined;
  };
}
