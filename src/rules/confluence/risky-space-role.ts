import { isAdminister, operationText } from '../../access/space-operations';
import { gapsByResource } from '../../access/unseen';
import type { ResourceRef } from '../../contract';
import { defineRule } from '../../domain';
import type { RuleResult, SpaceRole } from '../../domain';
import { collected } from '../collected';
import type { RuleFacts } from '../collected';
import { leastPrivilege } from '../controls';
import { notApplicable, notAvailable, pass } from '../judgement';
import { byId, spaceRef, spaceRoleRef, unseenRef } from '../resources';
import { counted, listed } from '../wording';

/**
 * Looks for custom space roles that administer. Confluence does not tell who may be given a role, so that guests may
 * hold one is inferred; confluence/guest-overreach says where a guest really administers.
 */
export const riskySpaceRole = defineRule({
  meta: {
    id: 'confluence/risky-space-role',
    title: 'A custom space role that guests may hold can administer spaces',
    severity: 'medium',
    resource: 'confluence:space-role',
    rationale:
      'A role of your own that administers looks like any other in the list. Whoever shares a space picks it without seeing that it also gives away the permissions of the space.',
    threat: 'A guest is given "Partner lead", and adds whom they like to the space.',
    remediation: [
      'Open the space roles in the settings of Confluence.',
      'Take "Manage space" from the role that the evidence names.',
      'Give the role "Admin" to the few who have to administer.',
    ],
    references: [
      'https://support.atlassian.com/confluence-cloud/docs/manage-user-roles/',
      'https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-space-roles/',
    ],
    evidence: 'The permissions of every custom space role.',
    controls: leastPrivilege,
    needs: ['confluence.spaceRoles'],
  },
  evaluate(context) {
    const roles = context.slice('confluence.spaceRoles');
    const seen = new Set(roles.items.map(({ id }) => id));
    const spacesOf = spaceFinder(context);
    const judged = roles.items.map((role): RuleResult => {
      const resource = spaceRoleRef(role);
      if (!role.custom) return notApplicable(resource, 'The role comes with Confluence');
      const held = role.permissions.filter(isAdminister).map(operationText);
      if (held.length === 0) return pass(resource);
      const affected = spacesOf(role);
      const use =
        affected.length === 0 ? '' : `, and is in use in ${counted(affected.length, 'space')}`;
      return {
        outcome: 'fail',
        resource,
        message: `The custom role "${role.name}" can administer spaces${use}`,
        confidence: 'inferred',
        evidence: [
          {
            text: `Role "${role.name}" may ${listed(held)}, and nothing in it keeps it from guests`,
            source: 'GET /wiki/api/v2/space-roles',
            data: { roleId: role.id, type: 'CUSTOM' },
          },
        ],
        affected,
      };
    });
    const unseen = [...gapsByResource(roles)].flatMap(([id, { code, reason }]) =>
      // What another slice could not see bears that slice's ids.
      seen.has(id) || code === 'depends-on-unseen'
        ? []
        : [notAvailable(unseenRef('confluence:space-role', id, 'Space role'), reason)],
    );
    return [...judged, ...unseen];
  },
});

/** Finds the spaces in which somebody holds a role, sorted by id. */
function spaceFinder({ snapshot }: RuleFacts): (role: SpaceRole) => readonly ResourceRef[] {
  const spaces = new Map(
    collected(snapshot, 'confluence.spaces').items.map((space) => [space.id, space]),
  );
  const found = new Map<string, Map<string, ResourceRef>>();
  for (const { spaceId, grants } of collected(snapshot, 'confluence.spaceGrants').items) {
    const space = spaces.get(spaceId);
    if (space === undefined) continue;
    const resource = spaceRef(snapshot.siteUrl, space);
    for (const { roleId } of grants) {
      if (roleId === undefined) continue;
      const inRole = found.get(roleId) ?? new Map<string, ResourceRef>();
      found.set(roleId, inRole.set(spaceId, resource));
    }
  }
  return ({ id }) => [...(found.get(id)?.values() ?? [])].sort(byId);
}
