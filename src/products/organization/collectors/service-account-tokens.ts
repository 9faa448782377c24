import { apiPath } from '../../../domain';
import { defineOrganizationCollector } from '../connection';
import { cursorOf, first, readList } from '../list';
import { apiTokenSchema, toApiToken } from '../schema';

/** API tokens of service accounts, which the list of the people's tokens leaves out. */
export const serviceTokens = defineOrganizationCollector<'organization.serviceAccountTokens'>({
  slice: 'organization.serviceAccountTokens',
  label: 'API tokens of service accounts',
  scope: 'read:service-accounts-tokens:admin',
  after: [],
  inherits: [],
  firstPages: () => [first],
  idOf: ({ id }) => id,
  async readPage(page, { client, connection }) {
    const query = new URLSearchParams(cursorOf(page));
    const { items, rest } = await readList(client, {
      method: 'GET',
      path: apiPath`/admin/api-access/v1/orgs/${connection}/service-accounts/api-tokens?${query}`,
      item: apiTokenSchema,
      what: 'API token',
    });
    return { ...rest, items: items.map(toApiToken) };
  },
});
