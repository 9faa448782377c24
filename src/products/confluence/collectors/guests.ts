import { z } from 'zod';
import { apiPath } from '../../../domain';
import type { Gap, Guest } from '../../../domain';
import { defineCollector } from '../../collector';
import { parseItems } from '../../items';
import { unseen } from '../../page-results';
import type { RestClient } from '../../rest-client';
import { nextStart, offsetPageSchema } from '../schema';

/** Guests in one answer. */
const pageSize = 100;
/** Groups of one guest in one answer. Source: OpenAPI of Confluence v1, GET /user/memberof, July 2026. */
const groupsPerPage = 200;

const resultSchema = z.object({
  user: z.object({
    accountId: z.string(),
    displayName: z.string().nullish(),
    /** Told by sites of late; `false` of somebody whom the search should not have found. */
    isGuest: z.boolean().nullish(),
  }),
});

const groupSchema = z.object({ id: z.string() });

/** Guests (external collaborators) and the groups they are in. */
export const guests = defineCollector<'confluence.guests'>({
  slice: 'confluence.guests',
  product: 'confluence',
  label: 'guests',
  after: [],
  inherits: [],
  firstPages: () => ['0'],
  idOf: ({ accountId }) => accountId,
  withFirstSeen: (guest, firstSeen) => ({ ...guest, firstSeen }),
  async readPage(start, { client }) {
    const answer = await client.ask({
      method: 'GET',
      path: apiPath`/wiki/rest/api/search/user?cql=${'type=user'}&sitePermissionTypeFilter=externalCollaborator&limit=${pageSize}&start=${start}`,
      schema: offsetPageSchema,
      cost: ({ results }) => ({ identities: results.length }),
    });
    if (!answer.ok) return unseen(answer);
    const { items: all, gaps } = parseItems(answer.value.results, resultSchema, {
      source: 'GET /wiki/rest/api/search/user',
      idKey: 'user.accountId',
      what: 'guest',
    });
    const found = all.filter(({ user }) => user.isGuest !== false);
    const next = nextStart(answer.value, { start: Number(start), asked: pageSize });
    const groups = await Promise.all(found.map(({ user }) => askGroups(client, user.accountId)));
    const items = found.map(({ user: { accountId, displayName } }, at): Guest => ({
      accountId,
      name: displayName ?? accountId,
      groupIds: groups[at]?.groupIds ?? [],
    }));
    return {
      items,
      gaps: [...gaps, ...groups.flatMap((one) => one.gaps)],
      requests: groups.reduce((sum, one) => sum + one.requests, answer.requests),
      points: groups.reduce((sum, one) => sum + one.points, answer.points),
      ...(next === undefined ? {} : { next }),
    };
  },
});

interface Groups {
  readonly groupIds: readonly string[];
  readonly gaps: readonly Gap[];
  readonly requests: number;
  readonly points: number;
}

/** The groups of a guest, sorted. Who has more of them than Confluence gives at once is read to the end. */
async function askGroups(client: RestClient, accountId: string, start = 0): Promise<Groups> {
  const answer = await client.ask({
    method: 'GET',
    path: apiPath`/wiki/rest/api/user/memberof?accountId=${accountId}&limit=${groupsPerPage}&start=${start}`,
    schema: offsetPageSchema,
    cost: ({ results }) => ({ identities: results.length }),
  });
  const { requests, points } = answer;
  if (!answer.ok) {
    return { groupIds: [], gaps: [{ ...answer.gap, resourceId: accountId }], requests, points };
  }
  const { items, gaps } = parseItems(answer.value.results, groupSchema, {
    source: 'GET /wiki/rest/api/user/memberof',
    what: 'group of a guest',
  });
  const here = items.map(({ id }) => id);
  const mine = gaps.map((gap) => ({ ...gap, resourceId: accountId }));
  const next = nextStart(answer.value, { start, asked: groupsPerPage });
  if (next === undefined) return { groupIds: here.sort(), gaps: mine, requests, points };
  const rest = await askGroups(client, accountId, Number(next));
  return {
    groupIds: [...here, ...rest.groupIds].sort(),
    gaps: [...mine, ...rest.gaps],
    requests: requests + rest.requests,
    points: points + rest.points,
  };
}
