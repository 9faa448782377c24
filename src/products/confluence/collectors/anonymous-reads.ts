import { z } from 'zod';
import { apiPath } from '../../../domain';
import { defineCollector } from '../../collector';
import { unseen } from '../../page-results';
import type { RestClient } from '../../rest-client';

const checkSchema = z.object({ hasPermission: z.boolean() });

/**
 * Whether an anonymous visitor can read each space, asked of Confluence itself by its homepage. Needed only where
 * anonymous visitors may use the site and role assignments do not already answer.
 */
export const anonymousReads = defineCollector<'confluence.anonymousReads'>({
  slice: 'confluence.anonymousReads',
  product: 'confluence',
  label: 'what anonymous visitors can read',
  after: ['confluence.site', 'confluence.spaces'],
  inherits: ['confluence.site', 'confluence.spaces'],
  firstPages: (slices) => {
    const site = slices.get('confluence.site').items[0];
    if (site === undefined || site.anonymousUse === 'refused' || site.roleMode === 'roles')
      return [];
    return slices
      .get('confluence.spaces')
      .items.map(({ id, homepageId = '' }) => `${id}@${homepageId}`);
  },
  idOf: ({ spaceId }) => spaceId,
  async readPage(page, { client }) {
    const [spaceId = '', homepageId = ''] = page.split('@');
    if (homepageId === '') {
      return { items: [], gaps: [{ ...noHomepage, resourceId: spaceId }], requests: 0, points: 0 };
    }
    const read = await check(client, homepageId, 'read');
    if (!read.ok) return unseen(read, spaceId);
    if (!read.value.hasPermission) {
      const items = [{ spaceId, canRead: false }];
      return { items, gaps: [], requests: read.requests, points: read.points };
    }
    const update = await check(client, homepageId, 'update');
    return {
      items: [
        { spaceId, canRead: true, ...(update.ok ? { canUpdate: update.value.hasPermission } : {}) },
      ],
      gaps: [],
      requests: read.requests + update.requests,
      points: read.points + update.points,
    };
  },
});

const noHomepage = {
  code: 'not-found',
  reason:
    'The space has no homepage to ask about, so what anonymous visitors can read is not known',
  source: 'POST /wiki/rest/api/content/{}/permission/check',
} as const;

function check(client: RestClient, homepageId: string, operation: 'read' | 'update') {
  return client.ask({
    method: 'POST',
    path: apiPath`/wiki/rest/api/content/${homepageId}/permission/check`,
    body: { subject: { type: 'user', identifier: 'anonymous' }, operation },
    schema: checkSchema,
    cost: () => ({ identities: 1 }),
  });
}
