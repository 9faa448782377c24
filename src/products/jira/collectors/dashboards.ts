import { z } from 'zod';
import { apiPath } from '../../../domain';
import type { JiraDashboard } from '../../../domain';
import { defineCollector } from '../../collector';
import { parseItems } from '../../items';
import { nextOffset, unseen } from '../../page-results';
import { offsetPageSchema } from '../schema';
import { sharedItemSchema, toSharedItem, unknownShares } from '../shared-items';

const dashboardSchema = sharedItemSchema.extend({ systemDashboard: z.boolean().nullish() });

/**
 * Dashboards that the app can see. Jira has no override here, but public and any-logged-in dashboards are visible to
 * everyone, and the private ones do not matter.
 */
export const dashboards = defineCollector<'jira.dashboards'>({
  slice: 'jira.dashboards',
  product: 'jira',
  label: 'dashboards',
  after: [],
  inherits: [],
  firstPages: () => ['0'],
  idOf: ({ id }) => id,
  async readPage(page, { client }) {
    const answer = await client.ask({
      method: 'GET',
      path: apiPath`/rest/api/3/dashboard/search?expand=owner,sharePermissions,editPermissions&orderBy=id&maxResults=100&startAt=${page}`,
      schema: offsetPageSchema,
      cost: ({ values }) => ({ objects: values.length }),
    });
    if (!answer.ok) return unseen(answer);
    const { values, total, isLast } = answer.value;
    const parsed = parseItems(values, dashboardSchema, {
      source: 'GET /rest/api/3/dashboard/search',
      what: 'dashboard',
    });
    const items = parsed.items.map((raw): JiraDashboard => ({
      ...toSharedItem(raw),
      ...(raw.systemDashboard === true ? { system: true } : {}),
    }));
    const next = nextOffset({ startAt: Number(page), count: values.length, total, isLast });
    return {
      items,
      gaps: [...parsed.gaps, ...unknownShares(items, 'dashboard')],
      requests: answer.requests,
      points: answer.points,
      ...(next === undefined ? {} : { next }),
      ...(total === undefined ? {} : { total }),
    };
  },
});
