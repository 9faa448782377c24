import { apiPath } from '../../../domain';
import type { AccessGroup } from '../../../domain';
import { defineCollector } from '../../collector';
import { parseItems } from '../../items';
import { nextOffset, unseen } from '../../page-results';
import { groupNameSchema, offsetPageSchema } from '../schema';

const accesses: readonly AccessGroup['access'][] = ['admin', 'site-admin', 'user'];

/** The groups that open or administer Jira, asked by access type because no endpoint lists global permissions. */
export const accessGroups = defineCollector<'jira.accessGroups'>({
  slice: 'jira.accessGroups',
  product: 'jira',
  label: 'groups with product or administrator access',
  after: [],
  inherits: [],
  firstPages: () => accesses.map((access) => `${access}@0`),
  idOf: ({ access, groupId }) => `${access}/${groupId}`,
  async readPage(page, { client }) {
    const [access, startAt] = page.split('@') as [AccessGroup['access'], string];
    const answer = await client.ask({
      method: 'GET',
      path: apiPath`/rest/api/3/group/bulk?accessType=${access}&maxResults=50&startAt=${startAt}`,
      schema: offsetPageSchema,
      cost: ({ values }) => ({ identities: values.length }),
    });
    if (!answer.ok) return unseen(answer);
    const { values, total, isLast } = answer.value;
    const { items, gaps } = parseItems(values, groupNameSchema, {
      source: 'GET /rest/api/3/group/bulk',
      idKey: 'groupId',
      what: 'group',
    });
    const next = nextOffset({ startAt: Number(startAt), count: values.length, total, isLast });
    return {
      items: items.map(({ groupId, name }) => ({ groupId, name, access })),
      gaps,
      requests: answer.requests,
      points: answer.points,
      ...(next === undefined ? {} : { next: `${access}@${next}` }),
    };
  },
});
