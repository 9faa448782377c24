import { apiPath } from '../../../domain';
import { defineBitbucketCollector } from '../connection';
import { repositoriesWithPipelines, slugOf } from '../fan-out';
import { readList, subjectOf } from '../list';
import { toVariable, variableFields, variableSchema } from '../schema';

/** The variables of each repository, by name only. Where Pipelines was never switched on there are none. */
export const repositoryVariables = defineBitbucketCollector<'bitbucket.repositoryVariables'>({
  slice: 'bitbucket.repositoryVariables',
  label: 'repository variables',
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
      path: (query) =>
        apiPath`/repositories/${connection}/${slug}/pipelines_config/variables?${query}`,
      fields: variableFields,
      item: variableSchema,
      what: 'variable',
      resourceId: repositoryId,
    });
    return { ...rest, items: items.map((raw) => ({ repositoryId, ...toVariable(raw) })) };
  },
});
