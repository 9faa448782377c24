import { unreadScheme } from '../../access/project-admins';
import { gapsByResource } from '../../access/unseen';
import { defineRule } from '../../domain';
import type { PermissionScheme } from '../../domain';
import { collected } from '../collected';
import { publicExposure } from '../controls';
import { schemeUseOf } from '../jira-facts';
import { fine, notApplicable, notAvailable, offends, settle, unclear } from '../judgement';
import type { Judgement } from '../judgement';
import { grantEvidence } from '../judge-schemes';
import { schemeUrl } from '../links';
import { projectRef, unseenRef } from '../resources';
import { permissionName } from '../wording';

/** Looks for public grants that wait in archived and trashed projects for somebody to restore them. */
export const archivedPublicProject = defineRule({
  meta: {
    id: 'jira/archived-public-project',
    title: 'An archived or trashed project still carries a public grant',
    severity: 'info',
    resource: 'jira:project',
    rationale:
      'Nobody can see the project now, but its permission scheme still lets anyone in. Restoring it publishes it.',
    threat: 'Somebody restores the project to look something up, and it is on the internet again.',
    remediation: [
      'Before anyone restores the project, move it to a scheme without public grants.',
      'If nobody will ever need it, delete it for good.',
    ],
    references: [
      'https://support.atlassian.com/jira-cloud-administration/docs/prevent-or-remove-public-access',
      'https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-projects/',
    ],
    evidence: 'The permission schemes of archived and trashed projects.',
    controls: publicExposure,
    needs: ['jira.projects'],
  },
  evaluate(facts) {
    const { siteUrl } = facts.snapshot;
    const projects = collected(facts.snapshot, 'jira.projects');
    const use = schemeUseOf(facts);
    const seen = new Set(projects.items.map(({ id }) => id));
    const judged = projects.items.map((project) => {
      const resource = projectRef(siteUrl, project);
      if (project.status === 'live') return notApplicable(resource, 'The project is in use');
      const schemes = use.candidatesFor(project) ?? [];
      const candidates = schemes.map(judgeScheme);
      const [first = []] = candidates;
      // Where its own scheme is not known, the project is cleared only if none that it can have is public.
      const known = candidates.length === 1 || (candidates.length > 1 && candidates.every(isClean));
      return settle(resource, known ? first : [unclear(unreadScheme(project))], () => ({
        message: `${project.status === 'archived' ? 'Archived' : 'Trashed'} project "${project.name}" still has a public grant`,
        affected: [],
        fixUrl: schemeUrl(siteUrl, schemes[0]?.id ?? ''),
      }));
    });
    const unseen = [...gapsByResource(projects)].flatMap(([id, { reason }]) =>
      seen.has(id) ? [] : [notAvailable(unseenRef('jira:project', id, 'Project'), reason)],
    );
    return [...judged, ...unseen];
  },
});

function judgeScheme({ grants }: PermissionScheme): readonly Judgement[] {
  return grants.map((grant) => {
    const name = permissionName(grant.permission);
    if (grant.holder.type === 'unknown') {
      return unclear(`${name} is held by a kind of holder that is not known`);
    }
    return grant.holder.type === 'anyone'
      ? offends(grantEvidence(`Anyone on the internet holds ${name}`, grant))
      : fine;
  });
}

function isClean(judgements: readonly Judgement[]): boolean {
  return judgements.every(({ kind }) => kind === 'fine');
}
