import { listGapOf } from '../../access/unseen';
import { defineRule } from '../../domain';
import { leastPrivilege } from '../controls';
import { notAvailable, pass } from '../judgement';
import { confluenceSite } from '../resources';

/** Looks at whether Confluence decides by space roles. The move to roles counts once it is finished. */
export const preRolesMode = defineRule({
  meta: {
    id: 'confluence/pre-roles-mode',
    title: 'The site is not on space roles, so anonymous and guest grants cannot be bounded',
    severity: 'medium',
    resource: 'confluence:site',
    rationale:
      'With roles you decide once what visitors, guests and colleagues may have. With permission tables every space administrator ticks boxes of their own, and no list shows what they gave to anonymous visitors.',
    threat: 'Somebody opens a space to the internet, and neither you nor this app sees it at once.',
    remediation: [
      'Export the permission combinations of the site to see what is in use.',
      'Make a role for each combination you want to keep, and assign it.',
      'Remove the access that no role covers, and finish the transition.',
    ],
    references: [
      'https://support.atlassian.com/confluence-cloud/docs/manage-user-roles/',
      'https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-space-roles/',
    ],
    evidence: 'Whether spaces give access by roles or by permission tables.',
    controls: leastPrivilege,
    needs: ['confluence.site'],
  },
  evaluate(context) {
    const site = context.slice('confluence.site');
    const roleMode = site.items[0]?.roleMode ?? 'unknown';
    if (roleMode === 'roles') return [pass(confluenceSite)];
    if (roleMode === 'unknown') {
      const reason = listGapOf(site)?.reason;
      return [
        notAvailable(confluenceSite, reason ?? 'Confluence did not say whether it is on roles'),
      ];
    }
    return [
      {
        outcome: 'fail',
        resource: confluenceSite,
        message: messages[roleMode],
        evidence: [
          { text: texts[roleMode], source: 'GET /wiki/api/v2/space-role-mode', data: { roleMode } },
        ],
        affected: [],
      },
    ];
  },
});

const messages = {
  'pre-roles': 'Confluence is not on space roles',
  transition: 'Confluence has not finished moving to space roles',
} as const;

const texts = {
  'pre-roles': 'Spaces give access by permission tables, not by roles',
  transition: 'Spaces may still give access by permission tables beside roles',
} as const;
