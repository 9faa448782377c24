import { countHeads, evidenceOf } from '../../access/paths';
import { defineRule } from '../../domain';
import { privilegedAccess } from '../controls';
import { projectAdminsOf } from '../jira-facts';
import { judgeProjects } from '../judge-projects';
import { notApplicable, notAvailable, pass } from '../judgement';
import { projectAccessUrl } from '../links';

/**
 * Counts the distinct active people who administer each project: actors of its administrator roles, groups expanded,
 * and direct holders. Administrators of Jira do not count unless they are among them.
 */
export const tooManyProjectAdmins = defineRule({
  meta: {
    id: 'jira/too-many-project-admins',
    title: 'A project has more administrators than the threshold',
    severity: 'medium',
    resource: 'jira:project',
    rationale:
      'Each administrator can open the project to others. Beyond a handful nobody knows any more who changed what, or who is responsible.',
    threat:
      'The more accounts can open a project, the likelier one of them is phished or forgotten.',
    remediation: [
      'Open the project’s people settings.',
      'Ask the project lead who still runs the project.',
      'Remove everyone else from the administrator role, and replace large groups by small ones.',
    ],
    references: [
      'https://support.atlassian.com/jira-cloud-administration/docs/manage-project-roles/',
      'https://support.atlassian.com/jira-cloud-administration/docs/manage-project-permissions/',
    ],
    evidence: 'Everyone who administers a project, by name, role or group.',
    options: ['broadGroupMembers', 'maxAdmins'],
    controls: privilegedAccess,
    needs: ['jira.projects'],
  },
  evaluate(facts) {
    const { maxAdmins } = facts.settings.thresholds;
    const adminsOf = projectAdminsOf(facts);
    return judgeProjects(facts, (project, resource) => {
      const admins = adminsOf(project);
      if (admins.kind === 'unseen') return notAvailable(resource, admins.reason);
      const { seen, atMost, reason } = countHeads(admins.paths);
      if (seen > maxAdmins) {
        const atLeast = atMost > seen ? 'at least ' : '';
        return {
          outcome: 'fail',
          resource,
          message: `Project "${project.name}" has ${atLeast}${seen} administrators, more than ${maxAdmins}`,
          evidence: evidenceOf(admins.paths),
          affected: [],
          fixUrl: projectAccessUrl(facts.snapshot.siteUrl, project),
        };
      }
      if (admins.everyone) {
        return notApplicable(
          resource,
          'Everyone administers it, which jira/everyone-administers-project reports',
        );
      }
      return atMost > maxAdmins
        ? notAvailable(resource, reason ?? 'Not all of its administrators could be read')
        : pass(resource);
    });
  },
});
