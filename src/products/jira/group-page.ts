import { z } from 'zod';
import { apiPath } from '../../domain';
import type { GroupMember } from '../../domain';
import type { RestClient } from '../rest-client';
import { jiraUserSchema, toAccountType } from './schema';

const pageSchema = z.object({
  values: z.array(jiraUserSchema),
  total: z.int().nonnegative(),
  isLast: z.boolean().optional(),
});

/** Members in one answer. Source: OpenAPI of Jira v3, GET /group/member, July 2026. */
export const membersPerPage = 50;

export interface GroupPageRequest {
  readonly groupId: string;
  readonly startAt: string;
  readonly includeInactive: boolean;
  readonly maxResults: number;
}

/** Asks for one page of a group's members. */
export async function askGroupMembers(client: RestClient, request: GroupPageRequest) {
  const { groupId, startAt, includeInactive, maxResults } = request;
  return client.ask({
    method: 'GET',
    path: apiPath`/rest/api/3/group/member?groupId=${groupId}&includeInactiveUsers=${String(includeInactive)}&maxResults=${maxResults}&startAt=${startAt}`,
    schema: pageSchema,
    cost: ({ values }) => ({ identities: values.length }),
  });
}

export function toMember(raw: z.output<typeof jiraUserSchema>): GroupMember {
  return {
    accountId: raw.accountId,
    name: raw.displayName ?? raw.accountId,
    active: raw.active,
    accountType: toAccountType(raw.accountType),
  };
}
