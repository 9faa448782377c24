import { z } from 'zod';
import { apiPath } from '../../../domain';
import { timeSchema } from '../../time-schema';
import { defineOrganizationCollector } from '../connection';
import { cursorOf, first, readList } from '../list';
import { programStatusSchema } from '../schema';

const serviceAccountSchema = z.object({
  id: z.string(),
  atlassianId: z.string().nullish(),
  displayName: z.string().nullish(),
  status: programStatusSchema,
  updatedAt: timeSchema.nullish(),
});

/** Accounts of programs. When one was last used is known from its tokens. */
export const serviceAccounts = defineOrganizationCollector<'organization.serviceAccounts'>({
  slice: 'organization.serviceAccounts',
  label: 'service accounts',
  scope: 'read:service-accounts:admin',
  after: [],
  inherits: [],
  firstPages: () => [first],
  idOf: ({ id }) => id,
  async readPage(page, { client, connection }) {
    const query = new URLSearchParams(cursorOf(page));
    const { items, rest } = await readList(client, {
      method: 'GET',
      path: apiPath`/admin/api-access/v1/orgs/${connection}/service-accounts?${query}`,
      item: serviceAccountSchema,
      what: 'service account',
    });
    return {
      ...rest,
      items: items.map(({ id, atlassianId, displayName, status, updatedAt }) => ({
        id,
        ...(typeof atlassianId === 'string' ? { accountId: atlassianId } : {}),
        name: displayName ?? id,
        status,
        ...(typeof updatedAt === 'string' ? { updatedAt } : {}),
      })),
    };
  },
});
