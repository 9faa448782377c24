import { defineRule } from '../../domain';
import { collected } from '../collected';
import { leastPrivilege } from '../controls';
import { browsingJudge } from '../judge-browsing';
import { judgeProjects } from '../judge-projects';
import { notApplicable, settle } from '../judgement';
import { projectAccessUrl } from '../links';
import { sensitiveProjects } from '../sensitive';

/**
 * Looks at projects that settings call sensitive for BROWSE_PROJECTS held by everyone with an account, also by way of a
 * role. A grant to `anyone` belongs to jira/public-browse.
 */
export const everyoneBrowsesSensitiveProject = defineRule({
  meta: {
    id: 'jira/everyone-browses-sensitive-project',
    title: 'Every logged-in user can browse a project marked sensitive',
    severity: 'medium',
    resource: 'jira:project',
    rationale:
      'You called the project sensitive, and everyone with an account can read all of it, contractors and service accounts included.',
    threat: 'One phished account of anyone in the company is enough to read it.',
    remediation: [
      'Make or choose a permission scheme in which only project roles may browse.',
      'Move the project to it.',
      'Put the people who need the project in its roles.',
    ],
    references: [
      'https://support.atlassian.com/jira-cloud-administration/docs/permissions-for-company-managed-projects/',
      'https://support.atlassian.com/jira-cloud-administration/docs/manage-project-roles/',
    ],
    evidence:
      'Who may browse each project that is marked sensitive, with the size of every group among them.',
    options: ['broadGroupMembers', 'sensitiveProjects'],
    controls: leastPrivilege,
    needs: ['jira.projects'],
  },
  evaluate(facts) {
    const { snapshot, settings } = facts;
    const sensitive = new Set(
      sensitiveProjects(collected(snapshot, 'jira.projects'), settings).map(({ id }) => id),
    );
    const judge = browsingJudge(facts, (kind) => kind === 'everyone');
    return judgeProjects(facts, (project, resource) =>
      sensitive.has(project.id)
        ? settle(resource, judge(project), () => ({
            message: `Every logged-in user can browse sensitive project "${project.name}"`,
            affected: [],
            fixUrl: projectAccessUrl(snapshot.siteUrl, project),
          }))
        : notApplicable(resource, 'The settings do not mark it sensitive'),
    );
  },
});
