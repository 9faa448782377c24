import { defineRule } from '../../domain';
import { leastPrivilege } from '../controls';
import { fine, offends, unclear } from '../judgement';
import { grantEvidence, judgeSchemes } from '../judge-schemes';
import { permissionName, reachOf } from '../wording';

/** What a customer does on a portal: see own requests, raise them, answer, attach. */
const portalPermissions: ReadonlySet<string> = new Set([
  'BROWSE_PROJECTS',
  'CREATE_ISSUES',
  'ADD_COMMENTS',
  'CREATE_ATTACHMENTS',
]);

/** Looks for grants to the holder "Service Project Customer - Portal Access" beyond what a portal needs. */
export const customersExceedPortal = defineRule({
  meta: {
    id: 'jira/customers-exceed-portal',
    title: 'Portal customers hold more than portal permissions',
    severity: 'medium',
    resource: 'jira:permission-scheme',
    rationale:
      'Customers need no licence, and on many sites they sign themselves up. Whatever they hold beyond browsing, creating, commenting and attaching is held by strangers.',
    threat: 'A self-registered customer edits, moves or deletes requests, other people’s included.',
    remediation: [
      'Open the permission scheme.',
      'Remove the grants to "Service Project Customer - Portal Access" that the evidence names.',
      'Raise a test request as a customer to see that the portal still works.',
    ],
    references: [
      'https://support.atlassian.com/jira-cloud-administration/docs/customize-jira-service-management-permissions/',
      'https://support.atlassian.com/jira-service-management-cloud/docs/overview-of-jira-cloud-permissions/',
    ],
    evidence: 'What the holder for portal customers is granted in each permission scheme.',
    controls: leastPrivilege,
    needs: ['jira.permissionSchemes'],
  },
  evaluate: (facts) =>
    judgeSchemes(facts, {
      judge(grant) {
        const name = permissionName(grant.permission);
        if (portalPermissions.has(grant.permission)) return fine;
        if (grant.holder.type === 'unknown') {
          return unclear(`${name} is held by a kind of holder that is not known`);
        }
        return grant.holder.type === 'sd.customer.portal.only'
          ? offends(grantEvidence(`Portal customers hold ${name}`, grant))
          : fine;
      },
      message: ({ name }, affected) =>
        `Scheme "${name}" gives portal customers more than the portal needs in ${reachOf(affected)}`,
    }),
});
