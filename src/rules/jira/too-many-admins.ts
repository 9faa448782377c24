import { adminGroups } from '../../access/admin-groups';
import { memberships } from '../../access/members';
import { listGapOf } from '../../access/unseen';
import { defineRule } from '../../domain';
import { privilegedAccess } from '../controls';
import { chargeOf, membersSource } from '../judge-admin-groups';
import { notAvailable, pass } from '../judgement';
import { organizationAdminUrl } from '../links';
import { jiraSite } from '../resources';

/** Counts the distinct active people in all groups that administer Jira or the site. Apps and customers are not people. */
export const tooManyAdmins = defineRule({
  meta: {
    id: 'jira/too-many-admins',
    title: 'Jira has more administrators than the threshold',
    severity: 'high',
    resource: 'jira:site',
    rationale:
      'A Jira administrator can read and change everything, add apps and make others administrators. Each one is a way in that has to be guarded as if it were the only one.',
    threat: 'The attacker phishes the least careful of them and owns the site.',
    remediation: [
      'Open the administration of your organization and look at the groups that the evidence names.',
      'Remove everyone who does not administer Jira every week.',
      'Give project work to project administrators, which needs no site-wide rights.',
    ],
    references: [
      'https://support.atlassian.com/user-management/docs/give-users-admin-permissions/',
      'https://support.atlassian.com/jira-cloud-administration/docs/manage-global-permissions/',
    ],
    evidence: 'Everyone in a group that administers Jira or the site.',
    options: ['maxAdmins'],
    controls: privilegedAccess,
    needs: ['jira.accessGroups', 'jira.groupMembers'],
  },
  evaluate(context) {
    const { maxAdmins } = context.settings.thresholds;
    const groups = context.slice('jira.accessGroups');
    const membersOf = memberships(context.slice('jira.groupMembers'));
    const admins = new Map<string, { name: string; groups: ReturnType<typeof adminGroups> }>();
    let unseen = listGapOf(groups) === undefined ? 0 : Number.POSITIVE_INFINITY;
    let reason = listGapOf(groups)?.reason;
    for (const group of adminGroups(groups.items)) {
      const membership = membersOf(group);
      const people = new Set(membership.people);
      for (const { accountId, name } of membership.members) {
        if (!people.has(accountId)) continue;
        const known = admins.get(accountId)?.groups ?? [];
        admins.set(accountId, { name, groups: [...known, group] });
      }
      unseen += membership.unseen;
      reason ??= membership.reason;
    }
    if (admins.size <= maxAdmins) {
      return admins.size + unseen <= maxAdmins
        ? [pass(jiraSite)]
        : [notAvailable(jiraSite, reason ?? 'Not all administrators of Jira could be read')];
    }
    const atLeast = unseen > 0 ? 'at least ' : '';
    return [
      {
        outcome: 'fail',
        resource: jiraSite,
        message: `Jira has ${atLeast}${admins.size} administrators, more than ${maxAdmins}`,
        evidence: [...admins]
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([accountId, { name, groups: through }]) => ({
            text: `${name} is in ${through.map((group) => `group "${group.name}", which ${chargeOf(group)}`).join(', and ')}`,
            source: membersSource(through[0]?.groupId ?? ''),
            data: { accountId, groupIds: through.map(({ groupId }) => groupId).join(', ') },
          })),
        affected: [],
        fixUrl: organizationAdminUrl,
      },
    ];
  },
});
