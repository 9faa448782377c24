import { requestJira } from '@forge/bridge';
import type { MembersPage } from './members-page';
import { readMembersPage } from './members-page';

const pageSize = 50;

/**
 * A page of a group's members, asked as the person who looks, so that no scan has to read it; undefined when Jira does
 * not tell them. Source: Jira Cloud REST API v3, `GET /rest/api/3/group/member`, at most 50 a page.
 */
export async function membersOfGroup(
  groupId: string,
  startAt: number,
): Promise<MembersPage | undefined> {
  const query = new URLSearchParams({
    groupId,
    startAt: String(startAt),
    maxResults: String(pageSize),
    includeInactiveUsers: 'true',
  });
  const response = await requestJira(`/rest/api/3/group/member?${query.toString()}`);
  if (!response.ok) return undefined;
  return readMembersPage(await response.json(), startAt);
}
