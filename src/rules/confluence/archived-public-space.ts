import { defineRule } from '../../domain';
import { publicExposure } from '../controls';
import { anonymousJudge } from '../judge-anonymous';
import { judgeAnonymousSpaces } from '../judge-anonymous-spaces';

/** Looks for archived spaces that an anonymous visitor can still read. Archiving hides a space, it does not close it. */
export const archivedPublicSpace = defineRule({
  meta: {
    id: 'confluence/archived-public-space',
    title: 'An archived space is still readable by anyone',
    severity: 'medium',
    resource: 'confluence:space',
    rationale:
      'Archiving takes a space out of lists and search. Whoever has a link, or a search engine that kept one, still reads every page.',
    threat: 'Old content that nobody maintains any more goes on being public unnoticed.',
    remediation: [
      'Open the space’s permissions.',
      'Take "View" from anonymous users, or remove the role they hold.',
      'If nobody needs the space, delete it.',
    ],
    references: [
      'https://support.atlassian.com/confluence-cloud/docs/manage-user-roles/',
      'https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-space/',
    ],
    evidence: 'What anonymous visitors hold in each archived space.',
    controls: publicExposure,
    needs: ['confluence.spaces'],
  },
  evaluate(facts) {
    const anonymous = anonymousJudge(facts);
    return judgeAnonymousSpaces(facts, {
      status: 'archived',
      judge: anonymous.reading,
      failure: ({ name }, evidence) => ({
        message: `Anyone on the internet can still read archived space "${name}"`,
        ...anonymous.confidence(evidence),
      }),
    });
  },
});
