import { defineRule } from '../../domain';
import type { RuleResult } from '../../domain';
import { gapsByResource } from '../../access/unseen';
import { leastPrivilege } from '../controls';
import { notAvailable, pass } from '../judgement';
import { organizationAdminUrl } from '../links';
import { applicationRoleRef, unseenRef } from '../resources';
import { listed } from '../wording';

/** Looks for products that are chosen for every new user. Having default groups alone gives nobody the product. */
export const openProductAccess = defineRule({
  meta: {
    id: 'jira/open-product-access',
    title: 'New users get this product by default',
    severity: 'medium',
    resource: 'jira:application-role',
    rationale:
      'Whoever is invited for anything gets this product too, with all that its default groups may see, and takes one of its licences.',
    threat: 'An outsider invited to one page of Confluence reads the issues of Jira as well.',
    remediation: [
      'Open the product access settings of your organization.',
      'Take the product out of what new users get.',
      'Give it to people through the groups of their teams.',
    ],
    references: [
      'https://support.atlassian.com/jira-cloud-administration/docs/assign-users-to-groups-project-roles-and-applications',
      'https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-application-roles/',
    ],
    evidence: 'Which products new users get, and through which groups.',
    controls: leastPrivilege,
    needs: ['jira.applicationRoles'],
  },
  evaluate(context) {
    const slice = context.slice('jira.applicationRoles');
    const gaps = gapsByResource(slice);
    const judged = slice.items.map((role): RuleResult => {
      const resource = applicationRoleRef(role);
      const gap = gaps.get(role.key);
      if (!role.selectedByDefault) {
        return gap === undefined ? pass(resource) : notAvailable(resource, gap.reason);
      }
      const groups = role.defaultGroups.map(({ name }) => `"${name}"`);
      const joining = groups.length === 0 ? '' : `, and with it join ${listed(groups)}`;
      return {
        outcome: 'fail',
        resource,
        message: `New users get ${role.name} by default`,
        evidence: [
          {
            text: `New users get ${role.name}${joining}`,
            source: 'GET /rest/api/3/applicationrole',
            data: {
              selectedByDefault: true,
              defaultGroupIds: role.defaultGroups.map(({ groupId }) => groupId).join(', '),
            },
          },
        ],
        affected: [],
        fixUrl: organizationAdminUrl,
      };
    });
    const unseen = [...gaps].flatMap(([key, { reason }]) =>
      slice.items.some((role) => role.key === key)
        ? []
        : [notAvailable(unseenRef('jira:application-role', key, 'Product'), reason)],
    );
    return [...judged, ...unseen];
  },
});
