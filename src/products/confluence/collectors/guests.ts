import { z } from 'zod';
import { apiPath } from '../../../domain';
import type { Gap, Guest } from '../../../domain';
import { defineCollector } from '../../collector';
import { unseen } from '../../page-results';
import type { RestClient } from '../../rest-client';
import { nextStart } from '../schema';

/** Guests in one answer. */
const pageSize = 100;
/** Groups of one guest in one answer. Source: OpenAPI of Confluence v1, GET /user/memberof, July 2026. */
const groupsPerPage = 200;

const guestPageSchema = z.object({
  results: z.array(
    z.object({ user: z.object({ accountId: z.string(), displayName: z.string().nullish() }) }),
  ),
  limit: z.int().nonnegative().optional(),
});

const membershipSchema = z.object({
  results: z.array(z.object({ id: z.string() })),
  limit: z.int().nonnegative().optional(),
});

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
      schema: guestPageSchema,
      cost: ({ results }) => ({ identities: results.length }),
    });
    if (!answer.ok) return unseen(answer);
    const { results, limit = pageSize } = answer.value;
    const next = nextStart(Number(start), results.length, limit);
    const spent = { requests: answer.requests, points: answer.points };
    const items: Guest[] = [];
    const gaps: Gap[] = [];
    for (const { user } of results) {
      const groups = await askGroups(client, user.accountId);
      spent.requests += groups.requests;
      spent.points += groups.points;
      if (groups.ok) {
        const groupIds = groups.value.results.map(({ id }) => id).sort();
        items.push({
          accountId: user.accountId,
          name: user.displayName ?? user.accountId,
          groupIds,
        });
      } else gaps.push(groups.gap);
    }
    return { items, gaps, ...spent, ...(next === undefined ? {} : { next }) };
  },
});

function askGroups(client: RestClient, accountId: string) {
  return client.ask({
    method: 'GET',
    path: apiPath`/wiki/rest/api/user/memberof?accountId=${accountId}&limit=${groupsPerPage}`,
    schema: membershipSchema,
    cost: ({ results }) => ({ identities: results.length }),
  });
}
