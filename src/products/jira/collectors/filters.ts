import { z } from 'zod';
import { apiPath } from '../../../domain';
import type { Gap } from '../../../domain';
import { defineCollector } from '../../collector';
import type { PageResult } from '../../collector';
import { parseItems } from '../../items';
import { nextOffset, unseen } from '../../page-results';
import type { RestClient } from '../../rest-client';
import { offsetPageSchema } from '../schema';
import { sharedItemSchema, toSharedItem, unknownShares } from '../shared-items';

const source = 'GET /rest/api/3/filter/search';
const filterSchema = sharedItemSchema.extend({ jql: z.string().nullish() });

/**
 * Every filter with its shares. Seeing filters that are not shared with the app takes Administer Jira; without it the
 * shared ones are still read, and the list counts as incomplete.
 */
export const filters = defineCollector<'jira.filters'>({
  slice: 'jira.filters',
  product: 'jira',
  label: 'filters',
  after: [],
  inherits: [],
  firstPages: () => ['all@0'],
  idOf: ({ id }) => id,
  async readPage(page, { client }) {
    const [scope = 'all', startAt = '0'] = page.split('@');
    const answer = await askFilters(client, scope === 'all', startAt);
    if (!answer.ok) {
      const refused = scope === 'all' && (answer.status === 400 || answer.status === 403);
      return refused ? { ...unseen(answer), gaps: [onlyShared], next: 'shared@0' } : unseen(answer);
    }
    const { values, total, isLast } = answer.value;
    const parsed = parseItems(values, filterSchema, { source, what: 'filter' });
    const items = parsed.items.map((raw) => ({ ...toSharedItem(raw), jql: raw.jql ?? '' }));
    const next = nextOffset({ startAt: Number(startAt), count: values.length, total, isLast });
    const result: PageResult<(typeof items)[number]> = {
      items,
      gaps: [...parsed.gaps, ...unknownShares(items, 'filter')],
      requests: answer.requests,
      points: answer.points,
      ...(next === undefined ? {} : { next: `${scope}@${next}` }),
      ...(total === undefined ? {} : { total }),
    };
    return result;
  },
});

const onlyShared: Gap = {
  code: 'forbidden',
  reason:
    'Jira shows only filters that are shared with this account; seeing all of them takes Administer Jira',
  source,
};

function askFilters(client: RestClient, all: boolean, startAt: string) {
  return client.ask({
    method: 'GET',
    path: apiPath`/rest/api/3/filter/search?expand=owner,jql,sharePermissions,editPermissions&overrideSharePermissions=${String(all)}&orderBy=id&maxResults=100&startAt=${startAt}`,
    schema: offsetPageSchema,
    cost: ({ values }) => ({ objects: values.length }),
  });
}
