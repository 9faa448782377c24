import { gapOf } from '../../access/unseen';
import { defineRule } from '../../domain';
import type { PublicProject, RuleResult } from '../../domain';
import { collected } from '../collected';
import { publicExposure } from '../controls';
import { notAvailable, pass } from '../judgement';
import { projectAccessUrl } from '../links';
import { projectRef } from '../resources';

const source = 'GET /rest/api/3/project/search (without credentials)';

/** Looks at the projects that the site gave to a request without any credentials. That is proof, whatever schemes say. */
export const publicExposureConfirmed = defineRule({
  meta: {
    id: 'jira/public-exposure-confirmed',
    title: 'An unauthenticated request really returns the project',
    severity: 'critical',
    resource: 'jira:project',
    rationale:
      'The site was asked as a stranger would ask, and answered. Whoever knows its address can list the project and read the issues in it.',
    threat: 'A script that looks through company names finds the project and copies it.',
    remediation: [
      'Open the permission scheme of the project.',
      'At "Browse projects", remove the grant to "Anyone" or "Public".',
      'Scan again to see that the site turns strangers away.',
    ],
    references: [
      'https://support.atlassian.com/jira-cloud-administration/docs/prevent-or-remove-public-access',
      'https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-projects/',
    ],
    evidence: 'The projects that the site returns to a request without credentials.',
    controls: publicExposure,
    needs: ['jira.publicProjects'],
  },
  evaluate(context) {
    const { siteUrl } = context.snapshot;
    const shown = context.slice('jira.publicProjects');
    const published = new Map(shown.items.map((project) => [project.id, project]));
    const known = collected(context.snapshot, 'jira.projects').items;
    const strangers = shown.items.filter(({ id }) => known.every((project) => project.id !== id));

    const judged = known
      .filter(({ status }) => status === 'live')
      .map((project): RuleResult => {
        const found = published.get(project.id);
        if (found !== undefined) {
          return returned(siteUrl, found, projectAccessUrl(siteUrl, project));
        }
        const gap = gapOf(shown, project.id);
        const resource = projectRef(siteUrl, project);
        return gap === undefined ? pass(resource) : notAvailable(resource, gap.reason);
      });
    return [
      ...judged,
      ...strangers.map((project) =>
        returned(siteUrl, project, projectAccessUrl(siteUrl, { ...project, ...ordinary })),
      ),
    ];
  },
});

/** What a project is taken for that only a stranger was shown. */
const ordinary = { style: 'classic', typeKey: 'software' } as const;

function returned(siteUrl: string, project: PublicProject, fixUrl: string): RuleResult {
  const { id, key, name } = project;
  return {
    outcome: 'fail',
    resource: projectRef(siteUrl, project),
    message: `Project "${name}" is shown to anyone on the internet`,
    evidence: [
      {
        text: `A request without credentials returned project ${key}`,
        source,
        data: { projectId: id, key },
      },
    ],
    affected: [],
    fixUrl,
  };
}
