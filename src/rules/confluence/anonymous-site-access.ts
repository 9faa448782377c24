import { defineRule } from '../../domain';
import { publicExposure } from '../controls';
import { notAvailable, pass } from '../judgement';
import { confluenceGlobalPermissionsUrl } from '../links';
import { confluenceSite } from '../resources';

/** Reads whether anonymous visitors may use Confluence at all. Which spaces they see is decided in each space. */
export const anonymousSiteAccess = defineRule({
  meta: {
    id: 'confluence/anonymous-site-access',
    title: 'Anonymous users may use Confluence',
    severity: 'high',
    resource: 'confluence:site',
    rationale:
      'With this switch on, every space administrator can publish a space to the internet. With it off, none can.',
    threat:
      'One click in a space’s permissions publishes it, and nobody who watches the site is asked.',
    remediation: [
      'If no space has to be public, open the global permissions and take "Use Confluence" from anonymous users.',
      'If some have to be, keep the list of public spaces short and look at it every month.',
    ],
    references: [
      'https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-users/',
      'https://support.atlassian.com/confluence-cloud/docs/manage-user-roles/',
    ],
    evidence: 'Whether anonymous visitors may use Confluence at all.',
    controls: publicExposure,
    needs: ['confluence.site'],
  },
  evaluate(context) {
    const { items, gaps } = context.slice('confluence.site');
    const use = items[0]?.anonymousUse ?? 'unknown';
    if (use === 'refused') return [pass(confluenceSite)];
    if (use === 'unknown') {
      const reason = gaps[0]?.reason ?? 'Confluence did not tell what anonymous users may do';
      return [notAvailable(confluenceSite, reason)];
    }
    return [
      {
        outcome: 'fail',
        resource: confluenceSite,
        message: 'Anyone on the internet may use Confluence, as far as a space lets them',
        evidence: [
          {
            text: 'Anonymous users may use Confluence',
            source: 'GET /wiki/rest/api/user/anonymous?expand=operations',
            data: { operation: 'use', target: 'application' },
          },
        ],
        affected: [],
        fixUrl: confluenceGlobalPermissionsUrl(context.snapshot.siteUrl),
      },
    ];
  },
});
