import { z } from 'zod';
import { apiPath } from '../../../domain';
import type { ConfluenceGroup, Gap } from '../../../domain';
import { defineCollector } from '../../collector';
import type { CollectedSlices, PageResult } from '../../collector';
import { parseItems } from '../../items';
import { unseen } from '../../page-results';
import type { RestClient } from '../../rest-client';
import { grantedGroupIds } from '../granted';
import { nextStart, offsetPageSchema } from '../schema';

/** Groups in one answer. Source: OpenAPI of Confluence v1, GET /group, July 2026. */
const pageSize = 200;

/** Groups asked for one by one in one page. */
const groupsPerPage = 8;

/** Fewer groups than this are cheaper to ask for one by one than in a list of all. */
const worthListing = 6;

const groupSchema = z.object({
  id: z.string(),
  name: z.string().nullish(),
  managedBy: z.string().nullish(),
});

/**
 * The groups that hold something in a space, as far as they still exist, and whether anyone may join them. The groups
 * that open Confluence are known already; of the others the first list of all groups tells most, and on a site with
 * more groups than that the rest are asked for by id.
 */
export const groups = defineCollector<'confluence.groups'>({
  slice: 'confluence.groups',
  product: 'confluence',
  label: 'groups named in spaces',
  after: ['confluence.accessGroups', 'confluence.spaceGrants'],
  inherits: [],
  firstPages: (slices) => ['known', ...startOf(missing(slices))],
  idOf: ({ groupId }) => groupId,
  async readPage(page, { client, slices }) {
    if (page === 'known') {
      const items = grantedOpening(slices).map(({ groupId, name, openToJoin }) => ({
        groupId,
        name,
        openToJoin,
      }));
      return { items, gaps: [], requests: 0, points: 0 };
    }
    return page === 'list'
      ? listFirst(client, missing(slices))
      : askEach(client, JSON.parse(page) as readonly string[]);
  },
});

function grantedOpening(slices: CollectedSlices) {
  const granted = grantedGroupIds(slices);
  return slices.get('confluence.accessGroups').items.filter(({ groupId }) => granted.has(groupId));
}

/** Ids of granted groups that the groups opening Confluence do not tell about. */
function missing(slices: CollectedSlices): readonly string[] {
  const known = new Set(grantedOpening(slices).map(({ groupId }) => groupId));
  return [...grantedGroupIds(slices)].filter((id) => !known.has(id)).sort();
}

function startOf(ids: readonly string[]): string[] {
  if (ids.length === 0) return [];
  return ids.length < worthListing ? [JSON.stringify(ids)] : ['list'];
}

async function listFirst(
  client: RestClient,
  ids: readonly string[],
): Promise<PageResult<ConfluenceGroup>> {
  const answer = await client.ask({
    method: 'GET',
    path: apiPath`/wiki/rest/api/group?limit=${pageSize}&start=0`,
    schema: offsetPageSchema,
    cost: ({ results }) => ({ identities: results.length }),
  });
  const spent = { requests: answer.requests, points: answer.points };
  if (!answer.ok) return { items: [], gaps: [], ...spent, next: JSON.stringify(ids) };
  const wanted = new Set(ids);
  const source = 'GET /wiki/rest/api/group';
  const parsed = parseItems(answer.value.results, groupSchema, { source, what: 'group' });
  const found = parsed.items.filter(({ id }) => wanted.has(id));
  const gaps = parsed.gaps.filter(
    ({ resourceId }) => resourceId === undefined || wanted.has(resourceId),
  );
  // A short list is all there is: what it lacks does not exist any more.
  const rest =
    nextStart(answer.value, { start: 0, asked: pageSize }) === undefined
      ? []
      : ids.filter((id) => !found.some((group) => group.id === id));
  const result = { items: found.map(toGroup), gaps, ...spent };
  return rest.length === 0 ? result : { ...result, next: JSON.stringify(rest) };
}

async function askEach(
  client: RestClient,
  ids: readonly string[],
): Promise<PageResult<ConfluenceGroup>> {
  const now = ids.slice(0, groupsPerPage);
  const later = ids.slice(groupsPerPage);
  const answers = await Promise.all(now.map((id) => askOne(client, id)));
  const items: ConfluenceGroup[] = [];
  const gaps: Gap[] = [];
  let requests = 0;
  let points = 0;
  answers.forEach((answer, index) => {
    requests += answer.requests;
    points += answer.points;
    if (answer.ok) items.push(toGroup(answer.value));
    // A group that Confluence does not have is an answer, not a gap.
    else if (answer.status !== 404) gaps.push(...unseen(answer, now[index]).gaps);
  });
  const result = { items, gaps, requests, points };
  return later.length === 0 ? result : { ...result, next: JSON.stringify(later) };
}

function askOne(client: RestClient, groupId: string) {
  return client.ask({
    method: 'GET',
    path: apiPath`/wiki/rest/api/group/by-id?id=${groupId}`,
    schema: groupSchema,
    cost: () => ({ identities: 1 }),
  });
}

function toGroup({ id, name, managedBy }: z.output<typeof groupSchema>): ConfluenceGroup {
  return { groupId: id, name: name ?? id, openToJoin: managedBy === 'OPEN' };
}
