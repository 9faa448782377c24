import { z } from 'zod';
import { apiPath } from '../../../domain';
import type { AccessGroup } from '../../../domain';
import { defineCollector } from '../../collector';
import { parseItems } from '../../items';
import { unseen } from '../../page-results';
import { nextStart, offsetPageSchema } from '../schema';

const accesses: readonly AccessGroup['access'][] = ['admin', 'site-admin', 'user'];

/** Groups in one answer. Source: OpenAPI of Confluence v1, GET /group, July 2026. */
const pageSize = 200;

const groupSchema = z.object({
  id: z.string(),
  name: z.string().nullish(),
  managedBy: z.string().nullish(),
});

/** The groups that open or administer Confluence. */
export const accessGroups = defineCollector<'confluence.accessGroups'>({
  slice: 'confluence.accessGroups',
  product: 'confluence',
  label: 'groups with product or administrator access',
  after: [],
  inherits: [],
  firstPages: () => accesses.map((access) => `${access}@0`),
  idOf: ({ access, groupId }) => `${access}/${groupId}`,
  async readPage(page, { client }) {
    const [access, start] = page.split('@') as [AccessGroup['access'], string];
    const answer = await client.ask({
      method: 'GET',
      path: apiPath`/wiki/rest/api/group?accessType=${access}&limit=${pageSize}&start=${start}`,
      schema: offsetPageSchema,
      cost: ({ results }) => ({ identities: results.length }),
    });
    if (!answer.ok) return unseen(answer);
    const { items, gaps } = parseItems(answer.value.results, groupSchema, {
      source: 'GET /wiki/rest/api/group',
      what: 'group',
    });
    const next = nextStart(answer.value, { start: Number(start), asked: pageSize });
    return {
      items: items.map(({ id, name, managedBy }) => ({
        groupId: id,
        name: name ?? id,
        access,
        openToJoin: managedBy === 'OPEN',
      })),
      gaps,
      requests: answer.requests,
      points: answer.points,
      ...(next === undefined ? {} : { next: `${access}@${next}` }),
    };
  },
});
