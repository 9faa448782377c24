import { z } from 'zod';
import { apiPath } from '../../domain';
import type { RestClient } from '../rest-client';
import { offsetPageSchema } from './schema';

const pageSchema = offsetPageSchema.extend({
  results: z.array(z.object({ accountId: z.string().nullish() })),
});

export interface GroupPageRequest {
  readonly groupId: string;
  readonly start: string;
  readonly limit: number;
  readonly withTotal: boolean;
}

/** Asks for one page of a group's members. */
export function askGroupMembers(
  client: RestClient,
  { groupId, start, limit, withTotal }: GroupPageRequest,
) {
  return client.ask({
    method: 'GET',
    path: apiPath`/wiki/rest/api/group/${groupId}/membersByGroupId?limit=${limit}&start=${start}&shouldReturnTotalSize=${String(withTotal)}`,
    schema: pageSchema,
    cost: ({ results }) => ({ identities: results.length }),
  });
}
