import { apiPath } from '../../../domain';
import { defineBitbucketCollector } from '../connection';
import { readList, workspace } from '../list';
import { toVariable, variableFields, variableSchema } from '../schema';

/** The variables that every pipeline of the workspace sees, by name only. */
export const workspaceVariables = defineBitbucketCollector<'bitbucket.workspaceVariables'>({
  slice: 'bitbucket.workspaceVariables',
  label: 'workspace variables',
  scope: 'read:pipeline:bitbucket',
  after: [],
  inherits: [],
  firstPages: () => [workspace],
  idOf: ({ id }) => id,
  async readPage(page, { client, connection }) {
    const { items, rest } = await readList(client, {
      page,
      path: (query) => apiPath`/workspaces/${connection}/pipelines-config/variables?${query}`,
      fields: variableFields,
      item: variableSchema,
      what: 'variable',
    });
    return { ...rest, items: items.map(toVariable) };
  },
});
