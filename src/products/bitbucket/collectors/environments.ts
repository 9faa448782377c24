import { z } from 'zod';
import { apiPath } from '../../../domain';
import { defineBitbucketCollector } from '../connection';
import { repositoriesWithPipelines, slugOf } from '../fan-out';
import { readList, subjectOf } from '../list';

const environmentSchema = z.object({ uuid: z.string(), name: z.string().nullish() });

/** Where the pipelines of each repository deploy to: each place has variables of its own. */
export const environments = defineBitbucketCollector<'bitbucket.environments'>({
  slice: 'bitbucket.environments',
  label: 'deployment environments',
  scope: 'read:pipeline:bitbucket',
  after: ['bitbucket.repositories', 'bitbucket.pipelines'],
  inherits: ['bitbucket.repositories'],
  firstPages: (slices) => repositoriesWithPipelines(slices).map(({ id }) => id),
  idOf: ({ repositoryId, id }) => `${repositoryId}/${id}`,
  async readPage(page, { client, connection, slices }) {
    const repositoryId = subjectOf(page);
    const slug = slugOf(slices, repositoryId);
    const { items, rest } = await readList(client, {
      page,
      path: (query) => apiPath`/repositories/${connection}/${slug}/environments?${query}`,
      fields: ['uuid', 'name'],
      item: environmentSchema,
      what: 'deployment environment',
      resourceId: repositoryId,
    });
    return {
      ...rest,
      items: items.map(({ uuid, name }) => ({ id: uuid, repositoryId, name: name ?? uuid })),
    };
  },
});
