import {
  adminRoleGroups,
  hasIdentityProvider,
  isAdminRole,
  roleName,
} from '../../access/organization-admins';
import { defineRule } from '../../domain';
import type { OrganizationGroup } from '../../domain';
import { collected } from '../collected';
import { notApplicable, notAvailable, offends, settle, unclear } from '../judgement';
import { organizationFixUrl, organizationSources } from '../organization-facts';
import { accountRef, byId, groupRef } from '../resources';
import { unseenResources } from '../unseen-resources';
import { counted, listed } from '../wording';

/**
 * Looks for groups that make administrators and are large, or are filled by hand although an identity provider fills
 * others.
 */
export const adminThroughBroadGroup = defineRule({
  meta: {
    id: 'organization/admin-through-broad-group',
    title: 'An admin role is granted through a large or unsynced group',
    severity: 'high',
    resource: 'group',
    rationale:
      'Whoever is in the group administers. In a large group nobody knows who that is, and a group that is filled by hand keeps people whom the identity provider has long sent away.',
    threat: 'Somebody is added to a group for its mailing list, and becomes administrator.',
    remediation: [
      'Make a small group for those who administer, and give the role to that group.',
      'Take the role from the group that the finding names.',
      'Let the identity provider fill the groups that give roles.',
    ],
    references: [
      'https://support.atlassian.com/user-management/docs/create-and-update-groups/',
      'https://support.atlassian.com/user-management/docs/give-users-admin-permissions/',
    ],
    evidence:
      'Every group that gives an administrator role, with its size and whether the identity provider fills it.',
    options: ['broadGroupMembers'],
    controls: {
      cis: ['5.4', '6.8'],
      nist: ['AC-2(7)', 'AC-6'],
      iso: ['A.5.18', 'A.8.2'],
      soc2: ['CC6.3'],
    },
    needs: ['organization.groups'],
  },
  evaluate(context) {
    const { snapshot } = context;
    const { broadGroupMembers } = context.settings.thresholds;
    const fixUrl = organizationFixUrl(snapshot);
    const groups = context.slice('organization.groups');
    const { groups: giving, doubt } = adminRoleGroups(groups);
    const users = collected(snapshot, 'organization.users');
    const syncs = hasIdentityProvider({ groups, users });

    const judged = groups.items.map((group) => {
      const resource = groupRef(group);
      if (!giving.has(group.groupId))
        return doubt === undefined
          ? notApplicable(resource, 'The group gives no administrator role')
          : notAvailable(resource, doubt);
      const { problems, doubts } = look(group, { syncs, broadGroupMembers });
      const roles = group.roles.filter(isAdminRole).sort();
      const charge = listed(roles.map(roleName));
      const judgements = [
        ...problems.map((says) =>
          offends({
            text: `Group "${group.name}", which makes its members ${charge}, ${says}`,
            source: organizationSources.groups,
            data: { groupId: group.groupId, roles: roles.join(', '), users: group.users ?? null },
          }),
        ),
        ...doubts.map(unclear),
      ];
      return settle(resource, judgements, () => ({
        message: `Group "${group.name}" makes its members ${charge}, and ${listed(problems)}`,
        affected: users.items
          .filter(({ groupIds, status }) => status === 'active' && groupIds.includes(group.groupId))
          .map(({ accountId, name }) => accountRef(snapshot.siteUrl, accountId, name))
          .sort(byId),
        fixUrl,
      }));
    });
    const seen = groups.items.map(({ groupId }) => groupId);
    return [...judged, ...unseenResources(groups, seen, { type: 'group', noun: 'Group' })];
  },
});

/** What is wrong with a group that gives a role, in words that follow its name, and what was not told of it. */
function look(
  { users, externallySynced }: OrganizationGroup,
  { syncs, broadGroupMembers }: { readonly syncs: boolean; readonly broadGroupMembers: number },
): { readonly problems: readonly string[]; readonly doubts: readonly string[] } {
  const broad = users !== undefined && users > broadGroupMembers;
  return {
    problems: [
      ...(broad ? [`has ${counted(users, 'member')}, more than ${broadGroupMembers}`] : []),
      ...(syncs && externallySynced === false ? ['is filled by hand, unlike others'] : []),
    ],
    doubts: [
      ...(users === undefined ? ['The organization does not tell the size of the group'] : []),
      ...(syncs && externallySynced === undefined
        ? ['The organization does not tell who fills the group']
        : []),
    ],
  };
}
