import { apiPath } from '../../../domain';
import { defineCollector } from '../../collector';
import { parseItems } from '../../items';
import { bulkIds, bulkPages, owedPage, unseen } from '../../page-results';
import { appAdminGroupName } from '../app-admin-group';
import { groupNameSchema, offsetPageSchema } from '../schema';

const source = 'GET /rest/api/3/group/bulk';

/** Groups in one answer. Source: OpenAPI of Jira v3, GET /group/bulk, July 2026 (default and largest page 50). */
const pageSize = 50;

/**
 * The groups that permission schemes name, as far as they still exist. Asked by id, and by name for old grants that
 * lost their id; groups that nothing names are not read. Ids and names go in requests of their own: what both together
 * mean is not documented.
 */
export const groups = defineCollector<'jira.groups'>({
  slice: 'jira.groups',
  product: 'jira',
  label: 'groups named in permission schemes',
  after: ['jira.permissionSchemes', 'jira.accessGroups'],
  inherits: [],
  firstPages: (slices) => {
    const ids = new Set<string>();
    const names = new Set<string>();
    const known = slices
      .get('jira.accessGroups')
      .items.some(({ name, access }) => name === appAdminGroupName && access !== 'user');
    if (!known) names.add(appAdminGroupName);
    for (const scheme of slices.get('jira.permissionSchemes').items) {
      for (const { holder } of scheme.grants) {
        if (holder.type !== 'group') continue;
        if (holder.id !== undefined) ids.add(holder.id);
        else if (holder.name !== undefined) names.add(holder.name);
      }
    }
    return [
      ...bulkPages(ids, pageSize).map((page) => `groupId@${page}`),
      ...bulkPages(names, pageSize).map((page) => `groupName@${page}`),
    ];
  },
  idOf: ({ groupId }) => groupId,
  async readPage(page, { client }) {
    const [parameter = '', ...list] = page.split('@');
    const keys = bulkIds(list.join('@'));
    const wanted = new URLSearchParams({ maxResults: String(pageSize) });
    for (const key of keys) wanted.append(parameter, key);
    const answer = await client.ask({
      method: 'GET',
      path: apiPath`/rest/api/3/group/bulk?${wanted}`,
      schema: offsetPageSchema,
      cost: ({ values }) => ({ identities: values.length }),
    });
    if (!answer.ok) return unseen(answer);
    const { values, total, isLast } = answer.value;
    const { items, gaps } = parseItems(values, groupNameSchema, {
      source,
      idKey: 'groupId',
      what: 'group',
    });
    const told = new Set(
      items.map(({ groupId, name }) => (parameter === 'groupId' ? groupId : name)),
    );
    const missing = keys.filter((key) => !told.has(key));
    const next = owedPage(missing, { count: values.length, total, isLast });
    // An answer about other groups, or one that keeps back what it counted, would make living groups look deleted.
    const stuck = missing.length === keys.length && (total ?? values.length) > 0;
    return {
      items,
      gaps: stuck ? [...gaps, shortAnswer] : gaps,
      requests: answer.requests,
      points: answer.points,
      ...(next === undefined || stuck ? {} : { next: `${parameter}@${next}` }),
    };
  },
});

const shortAnswer = {
  code: 'unexpected-answer',
  reason: 'Jira answered with fewer groups than were asked for',
  source,
} as const;
