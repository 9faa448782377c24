import { adminGroups } from '../../access/admin-groups';
import { appRoleName } from '../../access/app-role';
import { gapsByResource, listGapOf } from '../../access/unseen';
import { defineRule } from '../../domain';
import type { ProjectRole, RoleActor, RuleResult } from '../../domain';
import { collected } from '../collected';
import type { RuleFacts } from '../collected';
import { leastPrivilege } from '../controls';
import { fine, notApplicable, notAvailable, offends, pass, settle, unclear } from '../judgement';
import type { Judgement } from '../judgement';
import { projectRolesUrl } from '../links';
import { administerProjects, isDeletePermission } from '../permissions';
import { unseenRef } from '../resources';
import { listed, permissionName } from '../wording';

/**
 * Looks for default actors of roles that administer or delete somewhere: they join that role in every new project.
 * Groups that administer Jira have these rights anyway, and Jira fills its role for apps itself.
 */
export const defaultRoleActors = defineRule({
  meta: {
    id: 'jira/default-role-actors',
    title: 'Default role actors give access to every new project',
    severity: 'medium',
    resource: 'jira:project-role',
    rationale:
      'Whoever is a default actor of the role is in it in every project made from now on, without the people of the project choosing them or knowing.',
    threat: 'A group made for one team administers the project for the next acquisition.',
    remediation: [
      'Open the project roles and manage the default members of this role.',
      'Remove the people and groups that the evidence names.',
      'In projects that exist already, remove them from the role where they do not belong.',
    ],
    references: [
      'https://support.atlassian.com/jira-cloud-administration/docs/manage-project-roles/',
      'https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-role-actors/',
    ],
    evidence: 'The people and groups that join the roles of every new project.',
    controls: leastPrivilege,
    needs: ['jira.roles'],
  },
  evaluate(facts) {
    const roles = facts.snapshot.slice('jira.roles') ?? { items: [], gaps: [] };
    const risky = riskyPermissions(facts);
    const judge = actorJudge(facts);
    const schemeGap = listGapOf(collected(facts.snapshot, 'jira.permissionSchemes'));
    const fixUrl = projectRolesUrl(facts.snapshot.siteUrl);

    const judged = roles.items.map((role): RuleResult => {
      const { id, name, defaultActors } = role;
      const resource = { type: 'jira:project-role', id, name, url: fixUrl } as const;
      if (name === appRoleName)
        return notApplicable(resource, 'Jira fills this role with apps itself');
      if (defaultActors.length === 0) return pass(resource);
      const held = [...(risky.get(id) ?? [])].sort();
      if (held.length === 0) {
        return schemeGap === undefined ? pass(resource) : notAvailable(resource, schemeGap.reason);
      }
      return settle(
        resource,
        defaultActors.map((actor) => judge(actor, role)),
        () => ({
          message: `Role "${name}", which may ${listed(held.map((one) => permissionName(one).toLowerCase()))}, gets default actors in every new project`,
          affected: [],
          fixUrl,
        }),
      );
    });
    const unseen = [...gapsByResource(roles)].flatMap(([id, { reason }]) =>
      roles.items.some((role) => role.id === id)
        ? []
        : [notAvailable(unseenRef('jira:project-role', id, 'Project role'), reason)],
    );
    return [...judged, ...unseen];
  },
});

/** What each role may do that matters, in any scheme that projects share. */
function riskyPermissions({ snapshot }: RuleFacts): ReadonlyMap<string, ReadonlySet<string>> {
  const risky = new Map<string, Set<string>>();
  for (const scheme of collected(snapshot, 'jira.permissionSchemes').items) {
    if (scheme.projectId !== undefined) continue;
    for (const { permission, holder } of scheme.grants) {
      if (holder.type !== 'projectRole' || holder.id === undefined) continue;
      if (permission !== administerProjects && !isDeletePermission(permission)) continue;
      risky.set(holder.id, (risky.get(holder.id) ?? new Set()).add(permission));
    }
  }
  return risky;
}

function actorJudge({ snapshot }: RuleFacts): (actor: RoleActor, role: ProjectRole) => Judgement {
  const access = collected(snapshot, 'jira.accessGroups');
  const admins = new Set(adminGroups(access.items).map(({ groupId }) => groupId));
  const gap = listGapOf(access);
  return (actor, { name, id }) => {
    const who = actor.type === 'user' ? actor.name : `Group "${actor.name}"`;
    if (actor.type === 'group' && admins.has(actor.groupId)) return fine;
    if (actor.type === 'group' && gap !== undefined) {
      return unclear(
        `Whether group "${actor.name}" administers Jira anyway could not be read: ${gap.reason}`,
      );
    }
    return offends({
      text: `${who} joins role "${name}" of every new project`,
      source: 'GET /rest/api/3/role',
      data: {
        roleId: id,
        ...(actor.type === 'user' ? { accountId: actor.accountId } : { groupId: actor.groupId }),
      },
    });
  };
}
