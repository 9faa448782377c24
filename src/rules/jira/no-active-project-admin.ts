import { countHeads } from '../../access/paths';
import { defineRule } from '../../domain';
import { ownership } from '../controls';
import { projectAdminsOf } from '../jira-facts';
import { judgeProjects } from '../judge-projects';
import { notAvailable, pass } from '../judgement';
import { projectDetailsUrl } from '../links';

/** Looks for projects whose lead is gone and that no active person administers. */
export const noActiveProjectAdmin = defineRule({
  meta: {
    id: 'jira/no-active-project-admin',
    title: 'A project has no active lead or administrator',
    severity: 'medium',
    resource: 'jira:project',
    rationale:
      'Nobody decides who may see the project, answers for what is in it, or notices when something is wrong with it.',
    threat:
      'Access granted years ago is never taken back, and a leak from the project goes unseen.',
    remediation: [
      'Open the project’s details and set a lead who works here.',
      'Ask the lead to review who is in the project’s roles.',
      'If nobody wants the project, archive it.',
    ],
    references: [
      'https://support.atlassian.com/jira-cloud-administration/docs/manage-project-roles/',
      'https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-projects/',
    ],
    evidence: 'The lead and the administrators of each project, and whether they are active.',
    options: ['broadGroupMembers'],
    controls: ownership,
    needs: ['jira.projects'],
  },
  evaluate(facts) {
    const adminsOf = projectAdminsOf(facts);
    return judgeProjects(facts, (project, resource) => {
      const { lead } = project;
      if (lead?.active === true) return pass(resource);
      const admins = adminsOf(project);
      if (admins.kind === 'unseen') return notAvailable(resource, admins.reason);
      const { seen, atMost, reason } = countHeads(admins.paths);
      if (seen > 0 || admins.everyone) return pass(resource);
      if (atMost > 0) {
        return notAvailable(resource, reason ?? 'Not all of its administrators could be read');
      }
      if (lead !== undefined && lead.active === undefined) {
        return notAvailable(
          resource,
          `Jira does not say whether ${lead.name}, its lead, is active`,
        );
      }
      return {
        outcome: 'fail',
        resource,
        message: `Nobody active leads or administers project "${project.name}"`,
        evidence: [
          {
            text:
              lead === undefined
                ? 'The project has no lead'
                : `${lead.name}, its lead, is deactivated`,
            source: 'GET /rest/api/3/project/search?expand=lead,insight',
            data: { accountId: lead?.accountId ?? null },
          },
          {
            text: 'No active person holds Administer projects',
            source: 'GET /rest/api/3/permissionscheme?expand=permissions',
            data: { permission: 'ADMINISTER_PROJECTS', people: 0 },
          },
        ],
        affected: [],
        fixUrl: projectDetailsUrl(facts.snapshot.siteUrl, project.key),
      };
    });
  },
});
