import { apiPath } from '../../../domain';
import { defineBitbucketCollector } from '../connection';
import { slugOf } from '../fan-out';
import { readList, subjectOf } from '../list';
import { toVariable, variableFields, variableSchema } from '../schema';

/** The variables of each deployment environment, by name only. */
export const deploymentVariables = defineBitbucketCollector<'bitbucket.deploymentVariables'>({
  slice: 'bitbucket.deploymentVariables',
  label: 'deployment variables',
  scope: 'read:pipeline:bitbucket',
  after: ['bitbucket.repositories', 'bitbucket.environments'],
  inherits: ['bitbucket.environments'],
  firstPages: (slices) =>
    slices
      .get('bitbucket.environments')
      .items.map(({ repositoryId, id }) => `${repositoryId}/${id}`),
  idOf: ({ repositoryId, environmentId, id }) => `${repositoryId}/${environmentId}/${id}`,
  async readPage(page, { client, connection, slices }) {
    const [repositoryId = '', environmentId = ''] = subjectOf(page).split('/');
    const slug = slugOf(slices, repositoryId);
    const { items, rest } = await readList(client, {
      page,
      path: (query) =>
        apiPath`/repositories/${connection}/${slug}/deployments_config/environments/${environmentId}/variables?${query}`,
      fields: variableFields,
      item: variableSchema,
      what: 'deployment variable',
      resourceId: repositoryId,
    });
    return {
      ...rest,
      items: items.map((raw) => ({ repositoryId, environmentId, ...toVariable(raw) })),
    };
  },
});
