import { isBroad } from '../../access/audience';
import { gapOf } from '../../access/unseen';
import { defineRule } from '../../domain';
import type { SecurityLevel } from '../../domain';
import { collected } from '../collected';
import { jiraAudiencesOf } from '../jira-facts';
import { judgeSecuritySchemes } from '../judge-security-schemes';
import { fine, offends, unclear } from '../judgement';
import type { Judgement } from '../judgement';
import { reachOf } from '../wording';

/** Looks for security levels that the public, every logged-in user or an everyone group may see. */
export const openSecurityLevel = defineRule({
  meta: {
    id: 'jira/open-security-level',
    title: 'A security level is visible to everyone',
    severity: 'high',
    resource: 'jira:issue-security-scheme',
    rationale:
      'People put an issue on a security level because few may see it. A level that everyone is on hides nothing, and nobody who uses it can tell.',
    threat:
      'A report on a colleague or a weakness is filed as restricted, and the whole company reads it.',
    remediation: [
      'Open the issue security scheme and the level that the evidence names.',
      'Remove everyone from it, and add the role or the small group that has to see these issues.',
      'Look at the issues on the level and at who may have read them.',
    ],
    references: [
      'https://support.atlassian.com/jira-cloud-administration/docs/configure-issue-security-schemes/',
      'https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-security-schemes/',
    ],
    evidence: 'The members of every level of every issue security scheme that a project uses.',
    options: ['broadGroupMembers'],
    controls: {
      cis: ['3.3'],
      nist: ['AC-3', 'AC-6'],
      iso: ['A.5.15', 'A.8.3'],
      soc2: ['CC6.1', 'CC6.3'],
    },
    needs: ['jira.issueSecuritySchemes', 'jira.securityLevels'],
  },
  evaluate(facts) {
    const audiences = jiraAudiencesOf(facts);
    const slice = collected(facts.snapshot, 'jira.securityLevels');

    function judgeLevel({ id, name = id, schemeId, holders }: SecurityLevel): Judgement[] {
      return holders.map(({ id: memberId, holder }) => {
        const audience = audiences.ofHolder(holder);
        if (audience.kind === 'undecided') return unclear(audience.reason);
        if (!isBroad(audience)) return fine;
        return offends({
          text: `${audience.who} sees issues on level "${name}"`,
          source: 'GET /rest/api/3/issuesecurityschemes/level/member',
          data: {
            schemeId,
            levelId: id,
            memberId,
            holder: holder.type,
            ...(holder.id === undefined ? {} : { holderId: holder.id }),
          },
        });
      });
    }

    return judgeSecuritySchemes(facts, {
      judge({ id }, levels) {
        const gap = gapOf(slice, id);
        const judged = levels.flatMap(judgeLevel);
        return gap === undefined ? judged : [...judged, unclear(gap.reason)];
      },
      message: ({ name }, affected) =>
        `Issue security scheme "${name}" has a level that everyone sees in ${reachOf(affected)}`,
    });
  },
});
