import { defineRule } from '../../domain';
import { publicExposure } from '../controls';
import { fine, offends, unclear } from '../judgement';
import { grantEvidence, judgeSchemes } from '../judge-schemes';
import { isViewPermission } from '../permissions';
import { permissionName, reachOf } from '../wording';

/** Looks for grants to `anyone` that go beyond looking. Browsing itself belongs to jira/public-browse. */
export const publicWrite = defineRule({
  meta: {
    id: 'jira/public-write',
    title: 'Anyone on the internet can create, edit, comment or attach',
    severity: 'critical',
    resource: 'jira:permission-scheme',
    rationale:
      'Visitors without an account can change what is in these projects. There is nobody to hold to account for it, and no way to shut one of them out.',
    threat:
      'Bots fill projects with spam and phishing links that your own people then open, or upload files that your site serves.',
    remediation: [
      'Open the permission scheme.',
      'Remove each grant to "Anyone" or "Public" that the evidence names.',
      'To take reports from strangers, use a service project with a portal or a form instead.',
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
        const name = permissionName(grant.permission);
        if (isViewPermission(grant.permission)) return fine;
        if (grant.holder.type === 'unknown') {
          return unclear(`${name} is held by a kind of holder that is not known`);
        }
        return grant.holder.type === 'anyone'
          ? offends(grantEvidence(`Anyone on the internet holds ${name}`, grant))
          : fine;
      },
      message: ({ name }, affected) =>
        `Scheme "${name}" lets anyone on the internet change ${reachOf(affected)}`,
    }),
});
