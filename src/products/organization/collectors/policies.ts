import { z } from 'zod';
import { apiPath } from '../../../domain';
import { defineOrganizationCollector } from '../connection';
import { cursorOf, first, readList } from '../list';

const policySchema = z.object({
  id: z.string(),
  attributes: z.object({
    type: z.string(),
    name: z.string().nullish(),
    status: z.enum(['enabled', 'disabled']),
    resources: z.array(z.unknown()).nullish(),
  }),
});

/** Policies of the organization, of every type: asking for them by type would only take more requests. */
export const policies = defineOrganizationCollector<'organization.policies'>({
  slice: 'organization.policies',
  label: 'policies',
  scope: 'read:policies:admin',
  after: [],
  inherits: [],
  firstPages: () => [first],
  idOf: ({ id }) => id,
  async readPage(page, { client, connection }) {
    const query = new URLSearchParams(cursorOf(page));
    const { items, rest } = await readList(client, {
      method: 'GET',
      path: apiPath`/admin/v1/orgs/${connection}/policies?${query}`,
      item: policySchema,
      what: 'policy',
    });
    return {
      ...rest,
      items: items.map(({ id, attributes }) => ({
        id,
        name: attributes.name ?? id,
        type: attributes.type,
        enabled: attributes.status === 'enabled',
        ...(attributes.resources ? { resources: attributes.resources.length } : {}),
      })),
    };
  },
});
