import { adminGroups } from '../../access/admin-groups';
import { productAdmins } from '../../access/product-admins';
import type { ProductAdmin } from '../../access/product-admins';
import { listGapOf } from '../../access/unseen';
import type { Evidence } from '../../contract';
import { defineRule } from '../../domain';
import { collected } from '../collected';
import { privilegedAccess } from '../controls';
import { notAvailable, pass } from '../judgement';
import { organizationAdminUrl } from '../links';
import { confluenceSite } from '../resources';
import { counted, listed } from '../wording';

/**
 * Counts the distinct active people in all groups that administer Confluence or the site, and looks for guests and apps
 * among them. The group that Atlassian keeps for apps belongs to apps/admin-app.
 */
export const tooManyAdmins = defineRule({
  meta: {
    id: 'confluence/too-many-admins',
    title: 'Confluence has more administrators than the threshold, or guests and apps among them',
    severity: 'high',
    resource: 'confluence:site',
    rationale:
      'An administrator of Confluence can read every space, restricted pages included, and let others in. Each one is a way in that has to be guarded as if it were the only one, and guests and apps cannot be guarded by your rules.',
    threat: 'The attacker phishes the least careful of them and reads everything.',
    remediation: [
      'Open the administration of your organization and look at the groups that the evidence names.',
      'Remove guests and apps, and everyone who does not administer Confluence every week.',
      'Give the care of a space to its space administrators, which needs no site-wide rights.',
    ],
    references: [
      'https://support.atlassian.com/user-management/docs/give-users-admin-permissions/',
      'https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-group/',
    ],
    evidence: 'Everyone in a group that administers Confluence.',
    options: ['maxAdmins'],
    controls: privilegedAccess,
    needs: ['confluence.accessGroups', 'confluence.groupMembers'],
  },
  evaluate(context) {
    const { maxAdmins } = context.settings.thresholds;
    const accessGroups = context.slice('confluence.accessGroups');
    const guests = collected(context.snapshot, 'confluence.guests');
    const { admins, unseen, reason } = productAdmins({
      groups: adminGroups(accessGroups.items),
      groupMembers: context.slice('confluence.groupMembers'),
      guests: new Set(guests.items.map(({ accountId }) => accountId)),
    });
    const people = admins.filter(({ kind }) => kind !== 'app').length;
    const odd = admins.filter(({ kind }) => kind !== 'person');
    const tooMany = people > maxAdmins;
    if (!tooMany && odd.length === 0) {
      const guestGap = people > 0 ? guests.gaps[0]?.reason : undefined;
      const doubt = listGapOf(accessGroups)?.reason ?? reason ?? guestGap;
      return [doubt === undefined ? pass(confluenceSite) : notAvailable(confluenceSite, doubt)];
    }
    const atLeast = unseen > 0 || listGapOf(accessGroups) !== undefined ? 'at least ' : '';
    const among = listed(oddities(odd));
    const excess = `Confluence has ${atLeast}${people} administrators, more than ${maxAdmins}`;
    const strangers = `${among} administer${odd.length === 1 ? 's' : ''} Confluence`;
    return [
      {
        outcome: 'fail',
        resource: confluenceSite,
        message: !tooMany
          ? strangers
          : among === ''
            ? excess
            : `${excess}, and ${among} among them`,
        evidence: (tooMany ? admins : odd).map(evidenceOf),
        affected: [],
        fixUrl: organizationAdminUrl,
      },
    ];
  },
});

function oddities(odd: readonly ProductAdmin[]): readonly string[] {
  return (['guest', 'app'] as const).flatMap((noun) => {
    const count = odd.filter(({ kind }) => kind === noun).length;
    return count === 0 ? [] : [counted(count, noun)];
  });
}

const notes = { person: '', guest: ', a guest,', app: ', an app,' } as const;

function evidenceOf({ accountId, name, kind, groups }: ProductAdmin): Evidence {
  const ways = groups.map(
    (group) =>
      `group "${group.name}", which administers ${group.wholeSite ? 'the site' : 'Confluence'}`,
  );
  return {
    text: `${name}${notes[kind]} is in ${listed(ways)}`,
    source: `GET /wiki/rest/api/group/${groups[0].groupId}/membersByGroupId`,
    data: { accountId, kind, groupIds: groups.map(({ groupId }) => groupId).join(', ') },
  };
}
