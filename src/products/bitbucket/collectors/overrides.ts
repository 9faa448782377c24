import { z } from 'zod';
import { apiPath } from '../../../domain';
import { unseen } from '../../page-results';
import { defineBitbucketCollector } from '../connection';
import { repositoriesByUrgency, slugOf } from '../fan-out';
import { inheritanceOf, overrideSettingsSchema } from '../schema';

const stateSchema = z.object({ override_settings: overrideSettingsSchema });

/** The page of all repositories whose inheritance came with the list of repositories. */
const known = 'known';

/** Which settings each repository does not take from its project. Outside a project there is nothing to take. */
export const overrides = defineBitbucketCollector<'bitbucket.overrides'>({
  slice: 'bitbucket.overrides',
  label: 'inherited settings',
  scope: 'admin:repository:bitbucket',
  after: ['bitbucket.repositories'],
  inherits: ['bitbucket.repositories'],
  firstPages: (slices) => [
    known,
    ...repositoriesByUrgency(slices)
      .filter(({ projectId, inheritance }) => projectId !== undefined && inheritance === undefined)
      .map(({ id }) => id),
  ],
  idOf: ({ repositoryId }) => repositoryId,
  async readPage(page, { client, connection, slices }) {
    if (page === known) {
      const items = slices
        .get('bitbucket.repositories')
        .items.flatMap(({ id, projectId, inheritance }) =>
          projectId === undefined || inheritance === undefined
            ? []
            : [{ repositoryId: id, ...inheritance }],
        );
      return { items, gaps: [], requests: 0, points: 0 };
    }
    const answer = await client.ask({
      method: 'GET',
      path: apiPath`/repositories/${connection}/${slugOf(slices, page)}/override-settings`,
      schema: stateSchema,
    });
    if (!answer.ok) return unseen(answer, page);
    return {
      items: [{ repositoryId: page, ...inheritanceOf(answer.value.override_settings) }],
      gaps: [],
      requests: answer.requests,
      points: answer.points,
    };
  },
});
