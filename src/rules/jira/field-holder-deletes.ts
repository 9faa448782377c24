import { defineRule } from '../../domain';
import type { PermissionHolder } from '../../domain';
import { leastPrivilege } from '../controls';
import { fine, offends, unclear } from '../judgement';
import { grantEvidence, judgeSchemes } from '../judge-schemes';
import { administerProjects } from '../permissions';
import { permissionName, reachOf } from '../wording';

const holders: Readonly<Partial<Record<PermissionHolder['type'], string>>> = {
  reporter: 'The reporter of an issue',
  userCustomField: 'Whoever is named in a user field',
  groupCustomField: 'Every member of a group named in a field',
};

/** Looks for DELETE_ALL_* and ADMINISTER_PROJECTS held by the reporter or by the content of a custom field. */
export const fieldHolderDeletes = defineRule({
  meta: {
    id: 'jira/field-holder-deletes',
    title: 'Whoever sits in a custom field can edit or delete everything',
    severity: 'low',
    resource: 'jira:permission-scheme',
    rationale:
      'Who may edit a field decides who holds the permission. Editing an issue is common, so it turns into a way to hand out rights.',
    threat: 'Somebody writes their own name into the field and deletes what others wrote.',
    remediation: [
      'Open the permission scheme.',
      'Remove the grants that the evidence names.',
      'Grant the permission to a project role.',
    ],
    references: [
      'https://support.atlassian.com/jira-cloud-administration/docs/permissions-for-company-managed-projects/',
      'https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-permission-schemes/',
    ],
    evidence:
      'The grants to delete or edit that follow from a custom field, in each permission scheme.',
    controls: leastPrivilege,
    needs: ['jira.permissionSchemes'],
  },
  evaluate: (facts) =>
    judgeSchemes(facts, {
      judge(grant) {
        const { permission, holder } = grant;
        if (permission !== administerProjects && !permission.startsWith('DELETE_ALL_')) return fine;
        const name = permissionName(permission);
        if (holder.type === 'unknown') {
          return unclear(`${name} is held by a kind of holder that is not known`);
        }
        const who = holders[holder.type];
        return who === undefined ? fine : offends(grantEvidence(`${who} holds ${name}`, grant));
      },
      message: ({ name }, affected) =>
        `Scheme "${name}" lets the content of a field decide who may delete in ${reachOf(affected)}`,
    }),
});
