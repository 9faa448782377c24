import { adminRoleGroups, organizationAdmin } from '../../access/organization-admins';
import { listGapOf } from '../../access/unseen';
import { defineRule } from '../../domain';
import type { OrganizationUser } from '../../domain';
import { roleEvidence } from '../account-standing';
import { collected } from '../collected';
import type { RuleFacts } from '../collected';
import { notAvailable, pass } from '../judgement';
import {
  organizationAdminsOf,
  organizationFixUrl,
  outsiders,
  theOrganization,
} from '../organization-facts';
import { counted } from '../wording';

/**
 * Counts the active people who administer the whole organization, by themselves or through a group. One is too few: if
 * that account is lost, nobody can let anybody in.
 */
export const orgAdminCount = defineRule({
  meta: {
    id: 'organization/org-admin-count',
    title: 'There are too many organization admins, or only one',
    severity: 'high',
    resource: 'org:organization',
    rationale:
      'An organization admin can do everything everywhere: every product, every policy, every account. Each one is a way in that has to be guarded as if it were the only one. A single one, on the other hand, is one illness away from locking everybody out.',
    threat: 'The attacker phishes the least careful of them and owns every product at once.',
    remediation: [
      'Open "Directory", then "Users" in the administration of your organization, and look at those whom the evidence names.',
      'Take the role from everyone who does not administer the organization every week; site and product roles are enough for most.',
      'Keep two or three people with separate accounts for it, never only one.',
    ],
    references: [
      'https://support.atlassian.com/user-management/docs/give-users-admin-permissions/',
      'https://developer.atlassian.com/cloud/admin/organization/rest/api-group-users/',
    ],
    evidence: 'Everyone who is organization admin, by themselves or through a group.',
    options: ['maxAdmins', 'minOrgAdmins'],
    controls: {
      cis: ['5.4', '6.8'],
      nist: ['AC-6(5)', 'AC-6(7)'],
      iso: ['A.8.2'],
      soc2: ['CC6.3'],
    },
    needs: ['organization.users'],
  },
  evaluate(context) {
    const { maxAdmins, minOrgAdmins } = context.settings.thresholds;
    const { snapshot } = context;
    const users = context.slice('organization.users');
    const admins = organizationAdminsOf(context);
    const outsider = outsiders(snapshot);
    const resource = theOrganization(snapshot);
    const people = users.items.filter((user) => outsider(user) === undefined);
    const held = (user: OrganizationUser) =>
      admins.rolesOf(user).filter(({ role }) => role === organizationAdmin);
    const seen = people.filter((user) => held(user).length > 0);
    const others = people.filter((user) => !seen.includes(user));
    const doubts = [
      ...users.gaps.map(({ reason }) => reason),
      ...others.flatMap((user) => admins.doubtOf(user) ?? []),
      ...unknownMembers(context),
    ];
    const endless = seen.length === 0 || listGapOf(users) !== undefined;
    const atMost = endless ? Number.POSITIVE_INFINITY : seen.length + doubts.length;

    const tooMany = seen.length > maxAdmins;
    const tooFew = atMost < minOrgAdmins;
    if (!tooMany && !tooFew) {
      if (seen.length >= minOrgAdmins && atMost <= maxAdmins) return [pass(resource)];
      return [
        notAvailable(resource, doubts[0] ?? 'The organization told of no organization admin'),
      ];
    }
    const atLeast = tooMany && atMost > seen.length ? 'at least ' : '';
    const limit = tooMany ? `more than ${maxAdmins}` : `fewer than ${minOrgAdmins}`;
    return [
      {
        outcome: 'fail',
        resource,
        message: `The organization has ${atLeast}${counted(seen.length, 'organization admin')}, ${limit}`,
        evidence: seen.flatMap((user) => held(user).map((role) => roleEvidence(user, role))),
        affected: [],
        fixUrl: organizationFixUrl(snapshot),
      },
    ];
  },
});

/** One sentence for every member of a group that makes organization admins who is not among the users. */
function unknownMembers({ snapshot }: RuleFacts): readonly string[] {
  const users = collected(snapshot, 'organization.users').items;
  const { groups } = adminRoleGroups(collected(snapshot, 'organization.groups'));
  return [...groups.values()].flatMap(({ groupId, name, roles, users: size = 0 }) => {
    if (!roles.includes(organizationAdmin)) return [];
    const known = users.filter(({ groupIds }) => groupIds.includes(groupId)).length;
    const reason = `Of the ${counted(size, 'member')} of group "${name}" only ${known} are among the users`;
    return Array.from({ length: Math.max(0, size - known) }, () => reason);
  });
}
