import { isBroad } from '../../access/audience';
import { defineRule } from '../../domain';
import type { PermissionScheme } from '../../domain';
import { leastPrivilege } from '../controls';
import { jiraAudiencesOf } from '../jira-facts';
import { fine, offends, unclear } from '../judgement';
import { grantEvidence, judgeSchemes } from '../judge-schemes';
import { permissionName, reachOf } from '../wording';

/** The names Jira gives the schemes it comes with. Scheme 0 is the default whatever it was renamed to. */
const defaultNames: ReadonlySet<string> = new Set([
  'default permission scheme',
  'default software scheme',
]);

/** Looks for broad grants in the schemes that Jira comes with, where projects use them. */
export const defaultSchemeBroad = defineRule({
  meta: {
    id: 'jira/default-scheme-broad',
    title: 'The default permission scheme is in use and grants broadly',
    severity: 'medium',
    resource: 'jira:permission-scheme',
    rationale:
      'New projects get the default scheme unless somebody chooses another one, so what it grants to everyone is granted in every project that nobody thought about.',
    threat: 'A project for salaries or incidents starts its life open to the whole company.',
    remediation: [
      'Make a tighter scheme, in which project roles hold the permissions.',
      'Move the affected projects to it.',
      'Then take the broad grants out of the default scheme, so that new projects start closed.',
    ],
    references: [
      'https://support.atlassian.com/jira-cloud-administration/docs/manage-project-permissions/',
      'https://support.atlassian.com/jira-cloud-administration/docs/permissions-for-company-managed-projects/',
    ],
    evidence: 'The grants of the default permission scheme and the projects that use it.',
    options: ['broadGroupMembers'],
    controls: leastPrivilege,
    needs: ['jira.permissionSchemes'],
  },
  evaluate(facts) {
    const audiences = jiraAudiencesOf(facts);
    return judgeSchemes(facts, {
      outside: (scheme) => (isDefault(scheme) ? undefined : 'It is not the default scheme'),
      judge(grant) {
        const audience = audiences.ofHolder(grant.holder);
        if (audience.kind === 'undecided') return unclear(audience.reason);
        return isBroad(audience)
          ? offends(
              grantEvidence(`${audience.who} holds ${permissionName(grant.permission)}`, grant),
            )
          : fine;
      },
      message: ({ name }, affected) =>
        `Default scheme "${name}" grants broadly and is used by ${reachOf(affected)}`,
    });
  },
});

function isDefault({ id, name, projectId }: PermissionScheme): boolean {
  return projectId === undefined && (id === '0' || defaultNames.has(name.toLowerCase()));
}
