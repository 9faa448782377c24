import { z } from 'zod';
import { apiPath } from '../../../domain';
import { unseen } from '../../page-results';
import { defineBitbucketCollector } from '../connection';
import { repositoriesByUrgency } from '../fan-out';

/** Setting name → whether the repository has its own. */
const stateSchema = z.object({ override_settings: z.record(z.string(), z.boolean().nullish()) });

/** Which settings each repository does not take from its project. Outside a project there is nothing to take. */
export const overrides = defineBitbucketCollector<'bitbucket.overrides'>({
  slice: 'bitbucket.overrides',
  label: 'inherited settings',
  scope: 'admin:repository:bitbucket',
  after: ['bitbucket.repositories'],
  inherits: ['bitbucket.repositories'],
  firstPages: (slices) =>
    repositoriesByUrgency(slices)
      .filter(({ projectId }) => projectId !== undefined)
      .map(({ id }) => id),
  idOf: ({ repositoryId }) => repositoryId,
  async readPage(repositoryId, { client, connection }) {
    const answer = await client.ask({
      method: 'GET',
      path: apiPath`/repositories/${connection}/${repositoryId}/override-settings`,
      schema: stateSchema,
    });
    if (!answer.ok) return unseen(answer, repositoryId);
    const settings = Object.entries(answer.value.override_settings)
      .filter(([, overridden]) => overridden === true)
      .map(([setting]) => setting)
      .sort();
    return {
      items: [{ repositoryId, settings }],
      gaps: [],
      requests: answer.requests,
      points: answer.points,
    };
  },
});
