import { gapOf } from '../../access/unseen';
import { defineRule } from '../../domain';
import { collected } from '../collected';
import { judgeProjects } from '../judge-projects';
import { securitySchemesSource } from '../judge-security-schemes';
import { notApplicable, notAvailable, pass } from '../judgement';
import { projectSecurityUrl } from '../links';
import { sensitiveProjects } from '../sensitive';

/**
 * Looks at projects that settings call sensitive for an issue security scheme. Team-managed projects cannot have one.
 */
export const sensitiveWithoutIssueSecurity = defineRule({
  meta: {
    id: 'jira/sensitive-without-issue-security',
    title: 'A sensitive project has no issue security scheme',
    severity: 'low',
    resource: 'jira:project',
    rationale:
      'Without security levels everyone who may browse the project sees every issue in it. There is no way to keep one matter to the few people it concerns.',
    threat: 'Somebody who helps with one case reads all the others.',
    remediation: [
      'Make an issue security scheme whose default level is the role that works in the project.',
      'Add a level for matters that concern only a few.',
      'Choose the scheme in the settings of the project, and give existing issues a level.',
    ],
    references: [
      'https://support.atlassian.com/jira-cloud-administration/docs/configure-issue-security-schemes/',
      'https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-security-schemes/',
    ],
    evidence: 'The issue security scheme of every project that the settings call sensitive.',
    options: ['sensitiveProjects'],
    controls: { cis: ['3.3'], nist: ['AC-3', 'AC-6'], iso: ['A.8.3'], soc2: ['CC6.1'] },
    needs: ['jira.projects'],
  },
  evaluate(facts) {
    const { snapshot, settings } = facts;
    const sensitive = new Set(
      sensitiveProjects(collected(snapshot, 'jira.projects'), settings).map(({ id }) => id),
    );
    const use = collected(snapshot, 'jira.projectSecuritySchemes');
    const secured = new Set(use.items.map(({ projectId }) => projectId));
    return judgeProjects(facts, (project, resource) => {
      const { id, key, name, style } = project;
      if (!sensitive.has(id)) {
        return notApplicable(resource, 'The settings do not mark it sensitive');
      }
      if (style === 'next-gen') {
        return notApplicable(resource, 'A team-managed project restricts issues to roles instead');
      }
      if (secured.has(id)) return pass(resource);
      const gap = gapOf(use, id);
      if (gap !== undefined) {
        return notAvailable(
          resource,
          `Whether it has an issue security scheme could not be read: ${gap.reason}`,
        );
      }
      return {
        outcome: 'fail',
        resource,
        message: `Sensitive project "${name}" has no issue security scheme`,
        evidence: [
          {
            text: 'No issue security scheme names the project',
            source: securitySchemesSource,
            data: { projectId: id, scheme: null },
          },
        ],
        affected: [],
        fixUrl: projectSecurityUrl(snapshot.siteUrl, key),
      };
    });
  },
});
