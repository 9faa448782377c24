/** Somebody in a group, as the person who looks may see them. */
export interface GroupMember {
  readonly accountId: string;
  readonly name: string;
  readonly isActive: boolean;
}

/** A page of a group's members. */
export interface MembersPage {
  readonly members: readonly GroupMember[];
  readonly total: number;
  /** Where the next page starts; absent on the last. */
  readonly next?: number;
}

/** Reads a page that starts at `startAt`; undefined when it is none. Who has no account id is left out. */
export function readMembersPage(page: unknown, startAt: number): MembersPage | undefined {
  if (!isRecord(page) || !Array.isArray(page.values)) return undefined;
  const values: readonly unknown[] = page.values;
  const end = startAt + values.length;
  const total = typeof page.total === 'number' ? page.total : end;
  const isLast = page.isLast === true || values.length === 0 || end >= total;
  return { members: values.flatMap(memberOf), total, ...(isLast ? {} : { next: end }) };
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
