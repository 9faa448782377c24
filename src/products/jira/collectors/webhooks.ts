import { z } from 'zod';
import { apiPath } from '../../../domain';
import { addressSchema } from '../../address';
import { parseItems } from '../../items';
import { unseen } from '../../page-results';
import { defineSiteCollector } from '../../site-connection';

/** Its id stands at the end of its own address only. */
const webhookSchema = z.object({
  self: z.string().transform((address) => address.slice(address.lastIndexOf('/') + 1)),
  name: z.string().nullish(),
  url: addressSchema,
  enabled: z.boolean().nullish(),
});

/** The webhooks that administrators made. Jira shows them to an administrator and to no app. */
export const webhooks = defineSiteCollector<'jira.webhooks'>({
  slice: 'jira.webhooks',
  label: 'webhooks of administrators',
  after: [],
  inherits: [],
  firstPages: () => ['all'],
  idOf: ({ id }) => id,
  async readPage(_page, { client }) {
    const answer = await client.ask({
      method: 'GET',
      path: apiPath`/rest/webhooks/1.0/webhook`,
      schema: z.array(z.unknown()),
    });
    if (!answer.ok) return unseen(answer);
    const { items, gaps } = parseItems(answer.value, webhookSchema, {
      source: 'GET /rest/webhooks/1.0/webhook',
      idKey: 'self',
      what: 'webhook',
    });
    return {
      items: items.map(({ self: id, name, url, enabled }) => ({
        id,
        name: name ?? id,
        ...url,
        active: enabled ?? true,
      })),
      gaps: gaps.map(({ resourceId, ...gap }) => ({
        ...gap,
        ...(resourceId === undefined
          ? {}
          : { resourceId: resourceId.slice(resourceId.lastIndexOf('/') + 1) }),
      })),
      requests: answer.requests,
      points: answer.points,
    };
  },
});
