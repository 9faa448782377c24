import { z } from 'zod';
import { apiPath } from '../../../domain';
import { unseen } from '../../page-results';
import { defineOrganizationCollector } from '../connection';

const organizationSchema = z.object({
  data: z.object({ id: z.string(), attributes: z.object({ name: z.string().nullish() }) }),
});

/** The organization itself. */
export const organization = defineOrganizationCollector<'organization.organization'>({
  slice: 'organization.organization',
  label: 'organization',
  scope: 'read:orgs:admin',
  after: [],
  inherits: [],
  firstPages: () => ['organization'],
  idOf: ({ id }) => id,
  async readPage(_page, { client, connection }) {
    const answer = await client.ask({
      method: 'GET',
      path: apiPath`/admin/v1/orgs/${connection}`,
      schema: organizationSchema,
    });
    if (!answer.ok) return unseen(answer);
    const { id, attributes } = answer.value.data;
    return {
      items: [{ id, name: attributes.name ?? id }],
      gaps: [],
      requests: answer.requests,
      points: answer.points,
    };
  },
});
