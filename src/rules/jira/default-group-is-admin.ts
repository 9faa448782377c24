import { adminGroups } from '../../access/admin-groups';
import { listGapOf } from '../../access/unseen';
import { defineRule } from '../../domain';
import type { RuleResult } from '../../domain';
import { collected } from '../collected';
import { privilegedAccess } from '../controls';
import { chargeOf } from '../judge-admin-groups';
import { notAvailable, pass } from '../judgement';
import { organizationAdminUrl } from '../links';
import { groupRef } from '../resources';
import { listed } from '../wording';

/** Joins the groups that new users join with the groups that administer Jira or the site. */
export const defaultGroupIsAdmin = defineRule({
  meta: {
    id: 'jira/default-group-is-admin',
    title: 'The group every new user joins carries administrator access',
    severity: 'critical',
    resource: 'group',
    rationale:
      'Whoever gets an account becomes an administrator of Jira on the same day, without anybody deciding it.',
    threat: 'Anyone who is invited, or signs up where sign-up is open, owns the site.',
    remediation: [
      'Open the product access settings of your organization.',
      'Choose another default group for the product.',
      'Then remove from this group everyone who is not an administrator.',
    ],
    references: [
      'https://support.atlassian.com/user-management/docs/create-and-update-groups/',
      'https://support.atlassian.com/user-management/docs/give-users-admin-permissions/',
    ],
    evidence: 'The groups that new users join, beside the groups that administer.',
    controls: privilegedAccess,
    needs: ['jira.applicationRoles'],
  },
  evaluate(context) {
    const access = collected(context.snapshot, 'jira.accessGroups');
    const admins = new Map(adminGroups(access.items).map((group) => [group.groupId, group]));
    const gap = listGapOf(access);
    const products = new Map<string, { name: string; products: string[] }>();
    for (const { name: product, defaultGroups } of context.slice('jira.applicationRoles').items) {
      for (const { groupId, name } of defaultGroups) {
        const known = products.get(groupId)?.products ?? [];
        products.set(groupId, { name, products: [...known, product] });
      }
    }
    return [...products].map(([groupId, { name, products: joined }]): RuleResult => {
      const resource = groupRef({ groupId, name });
      const admin = admins.get(groupId);
      if (admin === undefined) {
        return gap === undefined
          ? pass(resource)
          : notAvailable(resource, `Which groups administer Jira could not be read: ${gap.reason}`);
      }
      const message = `New users of ${listed(joined)} join group "${name}", which ${chargeOf(admin)}`;
      return {
        outcome: 'fail',
        resource,
        message,
        evidence: [
          {
            text: message,
            source: 'GET /rest/api/3/applicationrole',
            data: { groupId },
          },
          {
            text: `Group "${name}" ${chargeOf(admin)}`,
            source: `GET /rest/api/3/group/bulk?accessType=${admin.wholeSite ? 'site-admin' : 'admin'}`,
            data: { groupId },
          },
        ],
        affected: [],
        fixUrl: organizationAdminUrl,
      };
    });
  },
});
