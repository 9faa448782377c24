import { z } from 'zod';
import { apiPath } from '../../../domain';
import { defineCollector } from '../../collector';
import { parseItems } from '../../items';
import { unseen } from '../../page-results';
import { cursorPageSchema, wayOn } from '../schema';
import { toOperation } from '../space-operation';

const roleSchema = z.object({
  id: z.string(),
  name: z.string().nullish(),
  type: z.string().nullish(),
  spacePermissions: z.array(z.string()),
});

const source = 'GET /wiki/api/v2/space-roles';

/** The space roles of the site and what each allows. A site from before space roles has none. */
export const spaceRoles = defineCollector<'confluence.spaceRoles'>({
  slice: 'confluence.spaceRoles',
  product: 'confluence',
  label: 'space roles',
  after: ['confluence.site'],
  inherits: ['confluence.site'],
  firstPages: (slices) =>
    slices.get('confluence.site').items[0]?.roleMode === 'pre-roles' ? [] : ['first'],
  idOf: ({ id }) => id,
  async readPage(page, { client, slices }) {
    const query = new URLSearchParams({ limit: '250' });
    if (page !== 'first') query.set('cursor', page);
    const answer = await client.ask({
      method: 'GET',
      path: apiPath`/wiki/api/v2/space-roles?${query}`,
      schema: cursorPageSchema,
      cost: ({ results }) => ({ identities: results.length }),
    });
    if (!answer.ok) {
      // Where the mode itself is not told, a missing role list means a site without roles, not an unseen one.
      const roleless =
        slices.get('confluence.site').items[0]?.roleMode === 'unknown' && answer.status === 404;
      return roleless ? { ...unseen(answer), gaps: [] } : unseen(answer);
    }
    const { items, gaps } = parseItems(answer.value.results, roleSchema, {
      source,
      what: 'space role',
    });
    const { next, gaps: rest } = wayOn(answer, source);
    return {
      items: items.map((raw) => ({
        id: raw.id,
        name: raw.name ?? raw.id,
        custom: raw.type === 'CUSTOM',
        permissions: raw.spacePermissions.map(toOperation),
      })),
      gaps: [...gaps, ...rest],
      requests: answer.requests,
      points: answer.points,
      ...(next === undefined ? {} : { next }),
    };
  },
});
