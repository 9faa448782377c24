import { defineRule } from '../../domain';
import { publicExposure } from '../controls';
import { anonymousJudge } from '../judge-anonymous';
import { judgeAnonymousSpaces } from '../judge-anonymous-spaces';

/** Looks for current spaces in which an anonymous visitor may do more than read. */
export const publicSpaceWrite = defineRule({
  meta: {
    id: 'confluence/public-space-write',
    title: 'Anyone on the internet can create, comment, delete or export in a space',
    severity: 'critical',
    resource: 'confluence:space',
    rationale:
      'Visitors without an account can change what your people read, or take the whole space away as a file. There is nobody to hold to account for it.',
    threat: 'Bots fill the space with links to phishing pages that carry your company’s name.',
    remediation: [
      'Open the space’s permissions.',
      'Take everything but "View" from anonymous users, or give them a role that only reads.',
      'To collect input from strangers, use a form or a service project.',
    ],
    references: [
      'https://support.atlassian.com/confluence-cloud/docs/manage-user-roles/',
      'https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-space-roles/',
    ],
    evidence: 'What anonymous visitors may create, comment, delete or export in each space.',
    controls: publicExposure,
    needs: ['confluence.spaces'],
  },
  evaluate(facts) {
    const anonymous = anonymousJudge(facts);
    return judgeAnonymousSpaces(facts, {
      status: 'current',
      judge: anonymous.changing,
      failure: ({ name }, evidence) => ({
        message: `Anyone on the internet can do more than read in space "${name}"`,
        ...anonymous.confidence(evidence),
      }),
    });
  },
});
