import { gapOf } from '../../access/unseen';
import { defineRule, isAppPermission } from '../../domain';
import { collected } from '../collected';
import { leastPrivilege } from '../controls';
import { fine, offends, unclear } from '../judgement';
import { grantEvidence, judgeSchemes } from '../judge-schemes';
import { reachOf } from '../wording';

/**
 * Looks for permissions that apps have added to Jira and that a scheme grants to `anyone`, visitors without an account
 * included. What is left of an app that is gone gives nobody anything.
 */
export const appPermissionToAnyone = defineRule({
  meta: {
    id: 'jira/app-permission-to-anyone',
    title: 'An app-contributed permission is granted to anyone',
    severity: 'medium',
    resource: 'jira:permission-scheme',
    rationale:
      'Only the app knows what its permission lets somebody do, and its vendor seldom thinks of visitors without an account. The grant may open more than its name says.',
    threat:
      'A stranger approves timesheets or reads reports through a page of the app that nobody tested without a login.',
    remediation: [
      'Open the permission scheme.',
      'Remove the grants to "Anyone" or "Public" that the evidence names.',
      'Ask the vendor what the permission allows before you grant it to a role.',
    ],
    references: [
      'https://support.atlassian.com/jira-cloud-administration/docs/permissions-for-company-managed-projects/',
      'https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-permissions/',
    ],
    evidence: 'Every grant to anyone of a permission that does not come from Jira itself.',
    controls: leastPrivilege,
    needs: ['jira.permissionSchemes'],
  },
  evaluate(facts) {
    const definitions = collected(facts.snapshot, 'jira.permissionDefinitions');
    const names = new Map(definitions.items.map(({ key, name }) => [key, name]));
    return judgeSchemes(facts, {
      judge(grant) {
        const { permission, holder } = grant;
        if (!isAppPermission(permission)) return fine;
        const name = names.get(permission);
        if (holder.type === 'unknown') {
          return unclear(`${name ?? permission} is held by a kind of holder that is not known`);
        }
        if (holder.type !== 'anyone') return fine;
        if (name !== undefined) {
          return offends(grantEvidence(`Anyone on the internet holds "${name}"`, grant));
        }
        const gap = gapOf(definitions, permission);
        return gap === undefined
          ? fine
          : unclear(
              `Whether the app behind ${permission} is there could not be read: ${gap.reason}`,
            );
      },
      message: ({ name }, affected) =>
        `Scheme "${name}" gives anyone on the internet a permission of an app in ${reachOf(affected)}`,
    });
  },
});
