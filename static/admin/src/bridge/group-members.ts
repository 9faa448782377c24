import { requestJira } from '@forge/bridge';

/** Somebody in a group, as the person who looks may see them. */
export interface GroupMember {
  readonly accountId: string;
  readonly name: string;
  readonly isActive: boolean;
}

export interface MembersPage {
  readonly members: readonly GroupMember[];
  readonly total: number;
  /** Where the next page starts; absent on the last. */
  readonly next?: number;
}

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
  const page: unknown = await response.json();
  if (!isRecord(page) || !Array.isArray(page.values)) return undefined;
  const values: readonly unknown[] = page.values;
  const members = values.flatMap((value) => memberOf(value));
  const end = startAt + values.length;
  const total = typeof page.total === 'number' ? page.total : end;
  const isLast = page.isLast === true || values.length === 0 || end >= total;
  return { members, total, ...(isLast ? {} : { next: end }) };
}

function memberOf(value: unknown): readonly GroupMember[] {
  if (!isRecord(value) || typeof value.accountId !== 'string') return [];
  const { accountId, displayName, active } = value;
  return [
    {
      accountId,
      name: typeof displayName === 'string' ? displayName : accountId,
      isActive: active !== false,
    },
  ];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
