import { z } from 'zod';
import { apiPath } from '../../../domain';
import { defineCollector } from '../../collector';
import { parseItems } from '../../items';
import { unseen } from '../../page-results';
import { cursorPageSchema, idSchema, wayOn } from '../schema';

const spaceSchema = z.object({
  id: idSchema,
  key: z.string(),
  name: z.string().nullish(),
  type: z.string().nullish(),
  status: z.string().nullish(),
  spaceOwnerId: z.string().nullish(),
  homepageId: idSchema.nullish(),
});

const source = 'GET /wiki/api/v2/spaces';

/** Every space, current and archived, personal ones included. */
export const spaces = defineCollector<'confluence.spaces'>({
  slice: 'confluence.spaces',
  product: 'confluence',
  label: 'spaces',
  after: [],
  inherits: [],
  firstPages: () => ['first'],
  idOf: ({ id }) => id,
  async readPage(page, { client }) {
    const query = new URLSearchParams({ limit: '250' });
    if (page !== 'first') query.set('cursor', page);
    const answer = await client.ask({
      method: 'GET',
      path: apiPath`/wiki/api/v2/spaces?${query}`,
      schema: cursorPageSchema,
      cost: ({ results }) => ({ objects: results.length }),
    });
    if (!answer.ok) return unseen(answer);
    const { items, gaps } = parseItems(answer.value.results, spaceSchema, {
      source,
      what: 'space',
    });
    const { next, gaps: rest } = wayOn(answer, source);
    return {
      items: items.map((raw) => ({
        id: raw.id,
        key: raw.key,
        name: raw.name ?? raw.key,
        type: raw.type ?? typeByKey(raw.key),
        status: raw.status === 'archived' ? raw.status : 'current',
        ...(raw.spaceOwnerId ? { ownerId: raw.spaceOwnerId } : {}),
        ...(raw.homepageId ? { homepageId: raw.homepageId } : {}),
      })),
      gaps: [...gaps, ...rest],
      requests: answer.requests,
      points: answer.points,
      ...(next === undefined ? {} : { next }),
    };
  },
});

/** Personal spaces alone have keys that begin with a tilde. Source: Confluence support, "Personal spaces", 2026. */
function typeByKey(key: string): string {
  return key.startsWith('~') ? 'personal' : 'unknown';
}
