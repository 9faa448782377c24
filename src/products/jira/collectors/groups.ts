import { apiPath } from '../../../domain';
import { defineCollector } from '../../collector';
import { parseItems } from '../../items';
import { bulkIds, bulkPages, nextOffset, unseen } from '../../page-results';
import { appAdminGroupName } from '../app-admin-group';
import { groupNameSchema, offsetPageSchema } from '../schema';

/** Groups in one answer. Source: OpenAPI of Jira v3, GET /group/bulk, July 2026 (default and largest page 50). */
const pageSize = 50;

/**
 * The groups that permission schemes name, as far as they still exist. Asked by id, and by name for old grants that
 * lost their id; groups that nothing names are not read.
 */
export const groups = defineCollector<'jira.groups'>({
  slice: 'jira.groups',
  product: 'jira',
  label: 'groups named in permission schemes',
  after: ['jira.permissionSchemes'],
  inherits: [],
  firstPages: (slices) => {
    const keys = new Set<string>([`groupName=${appAdminGroupName}`]);
    for (const scheme of slices.get('jira.permissionSchemes').items) {
      for (const { holder } of scheme.grants) {
        if (holder.type !== 'group') continue;
        if (holder.id !== undefined) keys.add(`groupId=${holder.id}`);
        else if (holder.name !== undefined) keys.add(`groupName=${holder.name}`);
      }
    }
    return bulkPages(keys, pageSize);
  },
  idOf: ({ groupId }) => groupId,
  async readPage(page, { client }) {
    const keys = bulkIds(page);
    const wanted = new URLSearchParams({ maxResults: String(pageSize) });
    for (const key of keys) {
      const [parameter = '', ...value] = key.split('=');
      wanted.append(parameter, value.join('='));
    }
    const answer = await client.ask({
      method: 'GET',
      path: apiPath`/rest/api/3/group/bulk?${wanted}`,
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
    // A site that answers less than it was asked for would make living groups look deleted.
    const more = nextOffset({ startAt: 0, count: values.length, total, isLast }) !== undefined;
    return {
      items,
      gaps: more ? [...gaps, shortAnswer] : gaps,
      requests: answer.requests,
      points: answer.points,
    };
  },
});

const shortAnswer = {
  code: 'unexpected-answer',
  reason: 'Jira answered with fewer groups than were asked for',
  source: 'GET /rest/api/3/group/bulk',
} as const;
