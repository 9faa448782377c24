import { defineRule } from '../../domain';
import { publicExposure } from '../controls';
import { fine, offends, unclear } from '../judgement';
import { grantEvidence, judgeSchemes } from '../judge-schemes';
import { browseProjects } from '../permissions';
import { reachOf } from '../wording';

/** Looks for BROWSE_PROJECTS held by `anyone`, Jira's name for visitors without an account. */
export const publicBrowse = defineRule({
  meta: {
    id: 'jira/public-browse',
    title: 'Anyone on the internet can browse projects',
    severity: 'critical',
    resource: 'jira:permission-scheme',
    rationale:
      'A grant to "anyone" needs no account. Every issue, comment and attachment of every project on this scheme can be read, and search engines index what they find.',
    threat: 'A stranger reads customer data, security bugs and roadmaps, and nothing is logged.',
    remediation: [
      'Open the permission scheme.',
      'At "Browse projects", remove the grant to "Anyone" or "Public".',
      'Grant it to a project role instead, and put the people who need it in that role.',
      'If a project has to be public, give it a scheme of its own so that no other project inherits the grant.',
    ],
    references: [
      'https://support.atlassian.com/jira-cloud-administration/docs/prevent-or-remove-public-access',
      'https://support.atlassian.com/jira-cloud-administration/docs/permissions-for-company-managed-projects/',
    ],
    evidence: 'The grants of each permission scheme to anyone, and the projects that use it.',
    controls: publicExposure,
    needs: ['jira.permissionSchemes'],
  },
  evaluate: (facts) =>
    judgeSchemes(facts, {
      judge(grant) {
        if (grant.permission !== browseProjects) return fine;
        if (grant.holder.type === 'unknown') {
          return unclear('Browse projects is held by a kind of holder that is not known');
        }
        return grant.holder.type === 'anyone'
          ? offends(grantEvidence('Anyone on the internet holds Browse projects', grant))
          : fine;
      },
      message: ({ name }, affected) =>
        `Scheme "${name}" lets anyone on the internet browse ${reachOf(affected)}`,
    }),
});
