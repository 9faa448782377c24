import { gapsByResource, listGapOf } from '../../access/unseen';
import { defineRule } from '../../domain';
import type { RuleResult } from '../../domain';
import { collected } from '../collected';
import { notAvailable, pass } from '../judgement';
import { unseenSpaces } from '../judge-spaces';
import { spacePermissionsUrl } from '../links';
import { spaceRef } from '../resources';

/**
 * Looks at what Confluence really gives to somebody without an account. That its API refuses strangers proves nothing
 * about pages, unless strangers may not use Confluence at all.
 */
export const publicExposureConfirmed = defineRule({
  meta: {
    id: 'confluence/public-exposure-confirmed',
    title: 'An unauthenticated request really returns the space',
    severity: 'critical',
    resource: 'confluence:space',
    rationale:
      'This is no conclusion from permissions: the space was asked for without any account, over the internet, and it was given.',
    threat: 'Whoever knows your address can do the same, and search engines already do.',
    remediation: [
      'Open the space’s permissions.',
      'Take "View" from anonymous users, or remove the role they hold.',
      'If the space has to be public, accept the finding, and look at what is in it every month.',
    ],
    references: [
      'https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-space/',
      'https://support.atlassian.com/confluence-cloud/docs/manage-user-roles/',
    ],
    evidence:
      'The answer of the site to a request for its spaces that is made without credentials.',
    controls: { cis: ['3.3'], nist: ['AC-3', 'AC-22'], iso: ['A.5.15', 'A.8.3'], soc2: ['CC6.1'] },
    needs: ['confluence.spaces', 'confluence.visitorView'],
  },
  evaluate(context) {
    const { siteUrl } = context.snapshot;
    const view = context.slice('confluence.visitorView');
    const shown = new Map(view.items.flatMap(({ spaces }) => spaces).map((it) => [it.id, it]));
    const known = context.slice('confluence.spaces').items;
    const site = collected(context.snapshot, 'confluence.site').items[0];
    const closed = site?.anonymousUse === 'refused';
    const strange = gapsByResource(view);
    const doubt = view.items.some(({ answers }) => answers) ? listGapOf(view)?.reason : silent;

    const strangers = [...shown.values()].filter(({ id }) => known.every((it) => it.id !== id));
    const judged = [...known, ...strangers].map((space): RuleResult => {
      const resource = spaceRef(siteUrl, space);
      if (!shown.has(space.id)) {
        const why = strange.get(space.id)?.reason ?? doubt;
        return closed || why === undefined ? pass(resource) : notAvailable(resource, why);
      }
      return {
        outcome: 'fail',
        resource,
        message: `Anyone on the internet is given space "${space.name}" by Confluence`,
        evidence: [
          {
            text: `A request without credentials returned space "${space.name}"`,
            source: 'GET /wiki/api/v2/spaces',
            data: { spaceId: space.id, authenticated: false },
          },
        ],
        affected: [],
        fixUrl: spacePermissionsUrl(siteUrl, space.key),
      };
    });
    return [...judged, ...unseenSpaces(context)];
  },
});

const silent =
  'Confluence does not answer strangers who use its API, so whether it shows them the space could not be tried';
