import { z } from 'zod';
import { apiPath } from '../../../domain';
import { timeSchema } from '../../time-schema';
import { defineOrganizationCollector } from '../connection';
import { cursorOf, first, readList } from '../list';
import { timesOf } from '../schema';

/** The key itself is in no field that is read. */
const apiKeySchema = z.object({
  id: z.string(),
  label: z.string().nullish(),
  scopes: z.array(z.string()).nullish(),
  createdAt: timeSchema.nullish(),
  expiresAt: timeSchema.nullish(),
  lastActiveAt: timeSchema.nullish(),
  // Documented for no list, and seen in some.
  revokedBy: z.unknown().optional(),
  revocationDate: z.unknown().optional(),
});

/** Keys to the administration, the scanner's own included. */
export const apiKeys = defineOrganizationCollector<'organization.apiKeys'>({
  slice: 'organization.apiKeys',
  label: 'organization API keys',
  scope: 'read:keys:admin',
  after: [],
  inherits: [],
  firstPages: () => [first],
  idOf: ({ id }) => id,
  async readPage(page, { client, connection }) {
    const query = new URLSearchParams({ pageSize: '100', ...cursorOf(page) });
    const { items, rest } = await readList(client, {
      method: 'GET',
      path: apiPath`/admin/api-access/v1/orgs/${connection}/api-keys?${query}`,
      item: apiKeySchema,
      what: 'API key',
    });
    return {
      ...rest,
      items: items.map((raw) => ({
        id: raw.id,
        label: raw.label ?? raw.id,
        ...(raw.scopes === undefined ? {} : { scopes: raw.scopes ?? [] }),
        revoked: [raw.revokedBy, raw.revocationDate].some(
          (mark) => mark !== null && mark !== undefined,
        ),
        ...timesOf(raw),
      })),
    };
  },
});
