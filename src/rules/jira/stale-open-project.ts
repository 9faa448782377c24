import { defineRule } from '../../domain';
import { daysSince } from '../age';
import { leastPrivilege } from '../controls';
import { browsingJudge } from '../judge-browsing';
import { judgeProjects } from '../judge-projects';
import { notApplicable, offends, pass, settle } from '../judgement';
import { projectDetailsUrl } from '../links';
import { counted } from '../wording';

/** Looks for live projects in which nothing has changed for long and that everyone, or the public, may still browse. */
export const staleOpenProject = defineRule({
  meta: {
    id: 'jira/stale-open-project',
    title: 'A stale project is still open to everyone',
    severity: 'low',
    resource: 'jira:project',
    rationale:
      'Nobody works in the project and nobody watches it, but everyone can read what it holds: old customer data, old passwords in comments, old plans.',
    threat: 'Whoever gets any account searches old projects first, because nobody notices.',
    remediation: [
      'Ask the project lead whether anyone still needs the project.',
      'Archive it: it can be restored, and nobody finds it meanwhile.',
      'If it has to stay, let only its role members browse it.',
    ],
    references: [
      'https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-projects/',
      'https://support.atlassian.com/jira-cloud-administration/docs/permissions-for-company-managed-projects/',
    ],
    evidence: 'Projects in which nothing has changed for long, and who may browse each.',
    options: ['broadGroupMembers', 'staleProjectDays'],
    controls: leastPrivilege,
    needs: ['jira.projects'],
  },
  evaluate(facts) {
    const { staleProjectDays } = facts.settings.thresholds;
    const judge = browsingJudge(facts, () => true);
    return judgeProjects(facts, (project, resource) => {
      const { lastIssueUpdateAt } = project;
      if (lastIssueUpdateAt === undefined) {
        return notApplicable(resource, 'Jira knows of no change to an issue in it');
      }
      const days = daysSince(lastIssueUpdateAt, facts.now);
      if (days <= staleProjectDays) return pass(resource);
      const judgements = judge(project);
      const stale = offends({
        text: `The last change to an issue was on ${lastIssueUpdateAt.slice(0, 10)}`,
        source: 'GET /rest/api/3/project/search?expand=lead,insight',
        data: { lastIssueUpdateAt, days },
      });
      const open = judgements.some(({ kind }) => kind === 'offends');
      return settle(resource, open ? [stale, ...judgements] : judgements, () => ({
        message: `Project "${project.name}" has not changed for ${counted(days, 'day')} and is open to everyone`,
        affected: [],
        fixUrl: projectDetailsUrl(facts.snapshot.siteUrl, project.key),
      }));
    });
  },
});
