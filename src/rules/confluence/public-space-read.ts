import { defineRule } from '../../domain';
import { publicExposure } from '../controls';
import { anonymousJudge } from '../judge-anonymous';
import { judgeAnonymousSpaces } from '../judge-anonymous-spaces';

/** Looks for current spaces that an anonymous visitor can read. Archived ones belong to confluence/archived-public-space. */
export const publicSpaceRead = defineRule({
  meta: {
    id: 'confluence/public-space-read',
    title: 'Anyone on the internet can read a space',
    severity: 'critical',
    resource: 'confluence:space',
    rationale:
      'Every page, comment and attachment without a restriction of its own is served to anyone, and search engines index it.',
    threat: 'A stranger reads network plans, names and passwords that somebody pasted into a page.',
    remediation: [
      'Open the space’s permissions.',
      'Take "View" from anonymous users, or remove the role they hold.',
      'If the space has to be public, move what is meant for the public into a space of its own.',
    ],
    references: [
      'https://support.atlassian.com/confluence-cloud/docs/manage-user-roles/',
      'https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-space-roles/',
    ],
    evidence: 'What anonymous visitors may read in each space.',
    controls: publicExposure,
    needs: ['confluence.spaces'],
  },
  evaluate(facts) {
    const anonymous = anonymousJudge(facts);
    return judgeAnonymousSpaces(facts, {
      status: 'current',
      judge: anonymous.reading,
      failure: ({ name }, evidence) => ({
        message: `Anyone on the internet can read space "${name}"`,
        ...anonymous.confidence(evidence),
      }),
    });
  },
});
