import { apiPath } from '../../../domain';
import { defineOrganizationCollector } from '../connection';
import { cursorOf, first, readList } from '../list';
import { apiTokenSchema, toApiToken } from '../schema';

/** API tokens of managed accounts. Only ever read: the same address with DELETE revokes every token of the organization. */
export const apiTokens = defineOrganizationCollector<'organization.apiTokens'>({
  slice: 'organization.apiTokens',
  label: 'API tokens',
  scope: 'read:tokens:admin',
  after: [],
  inherits: [],
  firstPages: () => [first],
  idOf: ({ id }) => id,
  async readPage(page, { client, connection }) {
    const query = new URLSearchParams({ pageSize: '100', ...cursorOf(page) });
    const { items, rest } = await readList(client, {
      method: 'GET',
      path: apiPath`/admin/api-access/v1/orgs/${connection}/api-tokens?${query}`,
      item: apiTokenSchema,
      what: 'API token',
    });
    return { ...rest, items: items.map(toApiToken) };
  },
});
