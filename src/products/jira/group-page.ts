import { z } from 'zod';
import { apiPath } from '../../domain';
import type { Gap, JiraGroupMember } from '../../domain';
import { hiding, parseItems } from '../items';
import type { RestClient } from '../rest-client';
import { mailDomain } from './mail-domain';
import { jiraUserSchema, offsetPageSchema, toAccountType } from './schema';

/** Members in one answer. Source: OpenAPI of Jira v3, GET /group/member, July 2026. */
export const membersPerPage = 50;

/** Jira shows an address to apps only where its owner shows it to anyone. Only the domain is kept. */
const memberSchema = jiraUserSchema.extend({ emailAddress: z.string().nullish() });

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
    schema: offsetPageSchema,
    cost: ({ values }) => ({ identities: values.length }),
  });
}

/** Reads the members of one page. One that cannot be read leaves `resourceId`, or else the whole list, uncounted. */
export function parseMembers(
  values: readonly unknown[],
  resourceId?: string,
): { readonly members: JiraGroupMember[]; readonly gaps: Gap[] } {
  const { items, gaps } = parseItems(values, memberSchema, {
    source: 'GET /rest/api/3/group/member',
    idKey: 'accountId',
    what: 'member',
  });
  return {
    members: items.map(toMember),
    gaps: gaps.map((gap) => hiding(gap, resourceId)),
  };
}

function toMember(raw: z.output<typeof memberSchema>): JiraGroupMember {
  const { accountId, displayName, active, accountType } = raw;
  const emailDomain = mailDomain(raw.emailAddress ?? '');
  return {
    accountId,
    name: displayName ?? accountId,
    active,
    accountType: toAccountType(accountType),
    ...(emailDomain === undefined ? {} : { emailDomain }),
  };
}
