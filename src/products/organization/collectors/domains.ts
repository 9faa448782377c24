import { z } from 'zod';
import { apiPath } from '../../../domain';
import { defineOrganizationCollector } from '../connection';
import { cursorOf, first, readList } from '../list';

const domainSchema = z.object({
  id: z.string(),
  attributes: z.object({
    name: z.string(),
    claim: z.object({
      status: z.enum(['verified', 'unverified', 'deleted', 'superseded', 'missing_token']),
    }),
  }),
});

/** The e-mail domains that the organization has claimed, or tried to. */
export const domains = defineOrganizationCollector<'organization.domains'>({
  slice: 'organization.domains',
  label: 'domains',
  scope: 'read:domains:admin',
  after: [],
  inherits: [],
  firstPages: () => [first],
  idOf: ({ id }) => id,
  async readPage(page, { client, connection }) {
    const query = new URLSearchParams(cursorOf(page));
    const { items, rest } = await readList(client, {
      method: 'GET',
      path: apiPath`/admin/v1/orgs/${connection}/domains?${query}`,
      item: domainSchema,
      what: 'domain',
    });
    return {
      ...rest,
      items: items.map(({ id, attributes }) => ({
        id,
        name: attributes.name.toLowerCase(),
        claim: attributes.claim.status,
      })),
    };
  },
});
