import { z } from 'zod';
import { apiPath } from '../../../domain';
import { timeSchema } from '../../time-schema';
import { defineOrganizationCollector } from '../connection';
import { cursorOf, first, readList } from '../list';
import { programStatusSchema } from '../schema';

const clientSchema = z.object({
  clientId: z.string(),
  name: z.string().nullish(),
  status: programStatusSchema,
  createdAt: timeSchema.nullish(),
  updatedAt: timeSchema.nullish(),
  lastActiveAt: timeSchema.nullish(),
});

/** OAuth 2.0 clients of the organization. */
export const oauthClients = defineOrganizationCollector<'organization.oauthClients'>({
  slice: 'organization.oauthClients',
  label: 'OAuth clients',
  scope: 'read:service-accounts-tokens:admin',
  after: [],
  inherits: [],
  firstPages: () => [first],
  idOf: ({ id }) => id,
  async readPage(page, { client, connection }) {
    const query = new URLSearchParams({ pageSize: '100', ...cursorOf(page) });
    const { items, rest } = await readList(client, {
      method: 'GET',
      path: apiPath`/admin/api-access/v1/orgs/${connection}/oauth-clients?${query}`,
      item: clientSchema,
      what: 'OAuth client',
      idKey: 'clientId',
    });
    return {
      ...rest,
      items: items.map(({ clientId, name, status, createdAt, updatedAt, lastActiveAt }) => ({
        id: clientId,
        name: name ?? clientId,
        status,
        ...(typeof createdAt === 'string' ? { createdAt } : {}),
        ...(typeof updatedAt === 'string' ? { updatedAt } : {}),
        ...(typeof lastActiveAt === 'string' ? { lastActiveAt } : {}),
      })),
    };
  },
});
