import { z } from 'zod';
import { apiPath } from '../../../domain';
import type { Slice } from '../../../domain';
import { defineCollector } from '../../collector';
import type { CollectedSlices } from '../../collector';
import { parseItems } from '../../items';
import { unseen } from '../../page-results';
import { appRoleName } from '../app-role';
import { roleActorSchema, toRoleActor } from '../role-actor';

const roleSchema = z.object({ actors: z.array(z.unknown()).nullish() });

/**
 * Who sits in the roles of each live project. Only roles that the project's permission scheme grants something to are
 * asked about: a role without grants opens nothing.
 */
export const roleActors = defineCollector<'jira.roleActors'>({
  slice: 'jira.roleActors',
  product: 'jira',
  label: 'people and groups in project roles',
  after: ['jira.permissionSchemes', 'jira.projectSchemes', 'jira.roles'],
  inherits: ['jira.projectSchemes'],
  firstPages: (slices) => {
    const rolesOf = rolesByScheme(slices);
    return slices
      .get('jira.projectSchemes')
      .items.flatMap(({ projectId, schemeId }) =>
        (rolesOf.get(schemeId) ?? []).map((roleId) => `${projectId}/${roleId}`),
      );
  },
  impliedGaps: (slices) => {
    const known = new Set(slices.get('jira.permissionSchemes').items.map(({ id }) => id));
    return slices
      .get('jira.projectSchemes')
      .items.filter(({ schemeId }) => !known.has(schemeId))
      .map(({ projectId, schemeId }) => ({
        code: 'depends-on-unseen',
        reason: `The permission scheme ${schemeId} of the project could not be read`,
        source: 'GET /rest/api/3/permissionscheme',
        resourceId: projectId,
      }));
  },
  idOf: ({ projectId, roleId }) => `${projectId}/${roleId}`,
  async readPage(page, { client }) {
    const [projectId = '', roleId = ''] = page.split('/');
    const answer = await client.ask({
      method: 'GET',
      path: apiPath`/rest/api/3/project/${projectId}/role/${roleId}`,
      schema: roleSchema,
      cost: ({ actors }) => ({ identities: 1 + (actors?.length ?? 0) }),
    });
    if (!answer.ok) return unseen(answer, projectId);
    const { items, gaps } = parseItems(answer.value.actors ?? [], roleActorSchema, {
      source: 'GET /rest/api/3/project/{}/role/{}',
      what: 'role actor',
    });
    return {
      items: [{ projectId, roleId, actors: items.map(toRoleActor) }],
      gaps: gaps.map((gap) => ({ ...gap, resourceId: projectId })),
      requests: answer.requests,
      points: answer.points,
    };
  },
});

function rolesByScheme(slices: CollectedSlices): ReadonlyMap<string, readonly string[]> {
  const ignored = appRoles(slices.get('jira.roles'));
  return new Map(
    slices.get('jira.permissionSchemes').items.map((scheme) => {
      const held = scheme.grants.flatMap(({ holder }) =>
        holder.type === 'projectRole' && holder.id !== undefined ? [holder.id] : [],
      );
      return [scheme.id, [...new Set(held)].filter((id) => !ignored.has(id)).sort()];
    }),
  );
}

function appRoles(roles: Slice<'jira.roles'>): ReadonlySet<string> {
  return new Set(roles.items.filter(({ name }) => name === appRoleName).map(({ id }) => id));
}
