import { z } from 'zod';
import { apiPath } from '../../../domain';
import type { ProjectScheme, Slice } from '../../../domain';
import { defineCollector } from '../../collector';
import type { CollectedSlices } from '../../collector';
import { unseen } from '../../page-results';
import { appRoleName } from '../app-role';
import { parseActors } from '../role-actor';
import { schemeOwners } from '../scheme-owners';

const roleSchema = z.object({ actors: z.array(z.unknown()).nullish() });

/**
 * Who sits in the roles of each live project. Only roles that the project's permission scheme grants something to are
 * asked about: a role without grants opens nothing. A role that a shared scheme names and that no longer exists has
 * nobody in it.
 */
export const roleActors = defineCollector<'jira.roleActors'>({
  slice: 'jira.roleActors',
  product: 'jira',
  label: 'people and groups in project roles',
  after: ['jira.permissionSchemes', 'jira.projects', 'jira.projectSchemes', 'jira.roles'],
  inherits: ['jira.projectSchemes'],
  firstPages: (slices) => {
    const rolesOf = rolesByScheme(slices);
    return liveSchemes(slices).flatMap(({ projectId, schemeId }) =>
      (rolesOf.get(schemeId) ?? []).map((roleId) => `${projectId}/${roleId}`),
    );
  },
  impliedGaps: (slices) => {
    const known = new Set(slices.get('jira.permissionSchemes').items.map(({ id }) => id));
    return liveSchemes(slices)
      .filter(({ schemeId }) => !known.has(schemeId))
      .map(({ projectId, schemeId }) => ({
        code: 'depends-on-unseen',
        reason: `The permission scheme ${schemeId} of the project could not be read`,
        source: 'GET /rest/api/3/permissionscheme',
        resourceId: projectId,
      }));
  },
  idOf: ({ projectId, roleId }) => `${projectId}/${roleId}`,
  async readPage(page, { client, slices }) {
    const [projectId = '', roleId = ''] = page.split('/');
    if (isGone(slices, projectId, roleId)) {
      return { items: [{ projectId, roleId, actors: [] }], gaps: [], requests: 0, points: 0 };
    }
    const answer = await client.ask({
      method: 'GET',
      path: apiPath`/rest/api/3/project/${projectId}/role/${roleId}`,
      schema: roleSchema,
      cost: ({ actors }) => ({ identities: 1 + (actors?.length ?? 0) }),
    });
    if (!answer.ok) return unseen(answer, projectId);
    const { actors, gaps } = parseActors(answer.value.actors, {
      source: 'GET /rest/api/3/project/{}/role/{}',
      resourceId: projectId,
    });
    return {
      items: [{ projectId, roleId, actors }],
      gaps,
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

/** Projects that are in use, with their schemes. Nobody enters an archived project by its roles. */
function liveSchemes(slices: CollectedSlices): readonly ProjectScheme[] {
  const live = new Set(
    slices
      .get('jira.projects')
      .items.filter(({ status }) => status === 'live')
      .map(({ id }) => id),
  );
  return slices.get('jira.projectSchemes').items.filter(({ projectId }) => live.has(projectId));
}

/** Whether a role is known to be gone. A team-managed project has roles of its own, which the list may leave out. */
function isGone(slices: CollectedSlices, projectId: string, roleId: string): boolean {
  const { items, gaps } = slices.get('jira.roles');
  const listed = items.some(({ id }) => id === roleId);
  const unsure = gaps.some(({ resourceId }) => resourceId === undefined || resourceId === roleId);
  return !listed && !unsure && !schemeOwners(slices.get('jira.permissionSchemes')).has(projectId);
}

function appRoles(roles: Slice<'jira.roles'>): ReadonlySet<string> {
  return new Set(roles.items.filter(({ name }) => name === appRoleName).map(({ id }) => id));
}
