import { z } from 'zod';
import { apiPath } from '../../../domain';
import { defineCollector } from '../../collector';
import { unseen } from '../../page-results';
import { schemeOwners } from '../scheme-owners';

const schemeIdSchema = z.object({ id: z.union([z.string(), z.number()]).transform(String) });

/**
 * Which permission scheme each live project uses. Jira has no bulk answer, so this is one request a project; a
 * team-managed project owns its scheme and is not asked about.
 */
export const projectSchemes = defineCollector<'jira.projectSchemes'>({
  slice: 'jira.projectSchemes',
  product: 'jira',
  label: 'permission scheme of each project',
  after: ['jira.permissionSchemes', 'jira.projects'],
  inherits: ['jira.projects'],
  firstPages: (slices) =>
    slices
      .get('jira.projects')
      .items.filter(({ status }) => status === 'live')
      .map(({ id }) => id),
  idOf: ({ projectId }) => projectId,
  async readPage(projectId, { client, slices }) {
    const owned = schemeOwners(slices.get('jira.permissionSchemes')).get(projectId);
    if (owned !== undefined) {
      return { items: [{ projectId, schemeId: owned }], gaps: [], requests: 0, points: 0 };
    }
    const answer = await client.ask({
      method: 'GET',
      path: apiPath`/rest/api/3/project/${projectId}/permissionscheme`,
      schema: schemeIdSchema,
      cost: () => ({ objects: 1 }),
    });
    if (!answer.ok) return unseen(answer, projectId);
    const items = [{ projectId, schemeId: answer.value.id }];
    return { items, gaps: [], requests: answer.requests, points: answer.points };
  },
});
