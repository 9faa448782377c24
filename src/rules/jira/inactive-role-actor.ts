import { accountStates } from '../../access/accounts';
import { appRoleName } from '../../access/app-role';
import { unreadScheme } from '../../access/project-admins';
import { roleActorsOf, roleSource } from '../../access/role-actors';
import { defineRule } from '../../domain';
import type { PermissionScheme, RoleActor } from '../../domain';
import { collected } from '../collected';
import { accountLifecycle } from '../controls';
import { schemeUseOf } from '../jira-facts';
import { judgeProjects } from '../judge-projects';
import { fine, notAvailable, offends, settle, unclear } from '../judgement';
import { projectAccessUrl } from '../links';
import { counted } from '../wording';

/**
 * Looks for deactivated or deleted people in the roles of each project. Roles that the project's permission scheme
 * grants nothing to open nothing and are not looked at; apps that are off belong to apps/inactive-app-with-access.
 */
export const inactiveRoleActor = defineRule({
  meta: {
    id: 'jira/inactive-role-actor',
    title: 'Inactive users are still actors of project roles',
    severity: 'low',
    resource: 'jira:project',
    rationale:
      'Deactivating an account takes away its log-in, not its roles. They wait, and make every review of the project longer.',
    threat:
      'An account that is reactivated by mistake, or on purpose, has all its old access at once.',
    remediation: [
      'Open the project’s people settings.',
      'Remove the people that the evidence names from their roles.',
      'Make this a step of how people leave.',
    ],
    references: [
      'https://support.atlassian.com/jira-cloud-administration/docs/manage-project-roles/',
      'https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-role-actors/',
    ],
    evidence: 'The actors of project roles, and whether each is active.',
    controls: accountLifecycle,
    needs: ['jira.projects'],
  },
  evaluate(facts) {
    const { snapshot } = facts;
    const use = schemeUseOf(facts);
    const stateOf = accountStates(collected(snapshot, 'jira.accounts'));
    const roleNames = new Map(
      collected(snapshot, 'jira.roles').items.map(({ id, name }) => [id, name]),
    );
    const actorsOf = roleActorsOf(collected(snapshot, 'jira.roleActors'), roleNames);

    function judge(actor: RoleActor, source: string, roleId: string) {
      if (actor.type === 'group') return fine;
      const state = stateOf(actor.accountId);
      if (state.kind === 'unseen') return unclear(state.reason);
      if (state.kind !== 'inactive' && state.kind !== 'deleted') return fine;
      const role = roleNames.get(roleId) ?? roleId;
      const what = state.kind === 'inactive' ? 'is deactivated' : 'no longer exists';
      return offends({
        text: `${actor.name} ${what} and is still in role "${role}"`,
        source,
        data: { roleId, accountId: actor.accountId },
      });
    }

    return judgeProjects(facts, (project, resource) => {
      const candidates = use.candidatesFor(project);
      if (candidates?.length !== 1) return notAvailable(resource, unreadScheme(project));
      const roleIds = candidates.flatMap((scheme) => rolesIn(scheme, roleNames));
      const judgements = roleIds.flatMap((roleId) => {
        const { actors, reason } = actorsOf(project, roleId);
        const source = roleSource(project, roleId);
        const judged = actors.map((actor) => judge(actor, source, roleId));
        return reason === undefined ? judged : [...judged, unclear(reason)];
      });
      return settle(resource, judgements, (evidence) => ({
        message: `Project "${project.name}" has ${counted(evidence.length, 'role actor')} who left`,
        affected: [],
        fixUrl: projectAccessUrl(snapshot.siteUrl, project),
      }));
    });
  },
});

function rolesIn(scheme: PermissionScheme, roleNames: ReadonlyMap<string, string>) {
  const ids = scheme.grants.flatMap(({ holder }) =>
    holder.type === 'projectRole' && holder.id !== undefined ? [holder.id] : [],
  );
  return [...new Set(ids)].filter((id) => roleNames.get(id) !== appRoleName).sort();
}
