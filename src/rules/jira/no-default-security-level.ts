import { defineRule } from '../../domain';
import { judgeSecuritySchemes, securitySchemesSource } from '../judge-security-schemes';
import { fine, offends } from '../judgement';
import { reachOf } from '../wording';

/** Looks for issue security schemes without a default level: issues stay open until somebody remembers to restrict them. */
export const noDefaultSecurityLevel = defineRule({
  meta: {
    id: 'jira/no-default-security-level',
    title: 'An issue security scheme has no default level',
    severity: 'low',
    resource: 'jira:issue-security-scheme',
    rationale:
      'An issue for which nobody chooses a level has none, and everyone who may browse the project sees it. Whoever may not set the level cannot even choose one.',
    threat:
      'A request that comes by mail or from the portal is open to all until an agent looks at it.',
    remediation: [
      'Open the issue security scheme.',
      'Make the level that suits most issues the default.',
      'Give existing issues without a level one by a bulk change.',
    ],
    references: [
      'https://support.atlassian.com/jira-cloud-administration/docs/configure-issue-security-schemes/',
      'https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-security-schemes/',
    ],
    evidence: 'The default level of every issue security scheme that a project uses.',
    controls: { cis: ['3.3'], nist: ['AC-3'], iso: ['A.8.3'], soc2: ['CC6.1'] },
    needs: ['jira.issueSecuritySchemes'],
  },
  evaluate: (facts) =>
    judgeSecuritySchemes(facts, {
      judge({ id, defaultLevelId }, levels) {
        if (defaultLevelId !== undefined || levels.some(({ isDefault }) => isDefault))
          return [fine];
        return [
          offends({
            text: 'None of its levels is the default',
            source: securitySchemesSource,
            data: { schemeId: id, defaultLevel: null },
          }),
        ];
      },
      message: ({ name }, affected) =>
        `Issue security scheme "${name}" has no default level in ${reachOf(affected)}`,
    }),
});
