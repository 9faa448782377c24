import { z } from 'zod';
import { apiPath } from '../../../domain';
import type { OrganizationSite } from '../../../domain';
import { timeSchema } from '../../time-schema';
import { defineOrganizationCollector } from '../connection';
import { cursorOf, first, readList } from '../list';

const siteSchema = z.object({
  id: z.string(),
  attributes: z.object({
    name: z.string().nullish(),
    typeKey: z.string().nullish(),
    type: z.string().nullish(),
    status: z.enum(['online', 'offline', 'deprecated']),
    hostUrl: z.string().nullish(),
    sandbox: z.object({ type: z.enum(['CHILD', 'NONE']) }).nullish(),
    createdAt: timeSchema.nullish(),
    createdBy: z.string().nullish(),
    owner: z.string().nullish(),
    usage: z.int().nullish(),
    capacity: z.int().nullish(),
  }),
});

/** Every product instance. With a cursor, the body of the request may hold nothing else. */
export const sites = defineOrganizationCollector<'organization.sites'>({
  slice: 'organization.sites',
  label: 'sites and products',
  scope: 'read:workspaces:admin',
  after: [],
  inherits: [],
  firstPages: () => [first],
  idOf: ({ id }) => id,
  async readPage(page, { client, connection }) {
    const { items, rest } = await readList(client, {
      method: 'POST',
      path: apiPath`/admin/v2/orgs/${connection}/workspaces`,
      body: page === first ? { limit: 1000 } : cursorOf(page),
      item: siteSchema,
      what: 'site',
    });
    return { ...rest, items: items.map(toSite) };
  },
});

function toSite({ id, attributes: raw }: z.output<typeof siteSchema>): OrganizationSite {
  return {
    id,
    name: raw.name ?? id,
    product: raw.typeKey ?? raw.type ?? 'unknown',
    status: raw.status,
    sandbox: raw.sandbox?.type === 'CHILD',
    ...(typeof raw.hostUrl === 'string' ? { url: raw.hostUrl } : {}),
    ...(typeof raw.createdAt === 'string' ? { createdAt: raw.createdAt } : {}),
    ...(typeof raw.createdBy === 'string' ? { createdBy: accountIdOf(raw.createdBy) } : {}),
    ...(typeof raw.owner === 'string' ? { owner: accountIdOf(raw.owner) } : {}),
    ...(typeof raw.usage === 'number' ? { usage: raw.usage } : {}),
    ...(typeof raw.capacity === 'number' ? { capacity: raw.capacity } : {}),
  };
}

/** The account in `ari:cloud:identity::user/{accountId}`. */
function accountIdOf(ari: string): string {
  return ari.slice(ari.lastIndexOf('/') + 1);
}
