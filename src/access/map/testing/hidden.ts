import fc from 'fast-check';
import type { Gap, Slice, SliceName, SnapshotData } from '../../../domain';

/** Slices of which single items can be hidden, and by what a gap names them. */
const keys = {
  'jira.groupMembers': 'groupId',
  'jira.permissionSchemes': 'id',
  'jira.roleActors': 'projectId',
  'jira.projectSchemes': 'projectId',
  'jira.projects': 'id',
  'jira.filters': 'id',
  'jira.globalPowers': 'accountId',
  'confluence.spaces': 'id',
  'confluence.spaceGrants': 'spaceId',
  'confluence.anonymousReads': 'spaceId',
  'bitbucket.repositories': 'id',
  'bitbucket.groupGrants': 'resourceId',
  'bitbucket.repositoryAdmins': 'repositoryId',
  'organization.users': 'accountId',
} as const satisfies Readonly<Partial<Record<SliceName, string>>>;

/** Slices that are hidden in part, refused, with a gap that names nothing, or not collected. */
const lists = [
  'jira.accessGroups',
  'jira.applicationRoles',
  'confluence.accessGroups',
  'bitbucket.members',
  'organization.groups',
  ...(Object.keys(keys) as (keyof typeof keys)[]),
] as const satisfies readonly SliceName[];

/** Slices that everything in a product rests on. A snapshot without them is of less, not blind. */
const rests = [
  'jira.accounts',
  'jira.groups',
  'jira.roles',
  'confluence.groups',
  'confluence.guests',
  'confluence.spaceRoles',
  'bitbucket.projects',
  'bitbucket.workspace',
  'organization.apiKeys',
  'organization.apiTokens',
  'organization.organization',
] as const satisfies readonly SliceName[];

interface Hiding {
  readonly what: 'item' | 'part' | 'refused' | 'all';
  readonly slice: (typeof lists | typeof rests)[number];
  /** Which item, or which third. */
  readonly place: number;
}

const place = fc.nat(9);

/** Some of what a scan might not have seen. */
export const hidings: fc.Arbitrary<readonly Hiding[]> = fc.array(
  fc.oneof(
    fc.record({
      what: fc.constant('item' as const),
      slice: fc.constantFrom(...(Object.keys(keys) as (keyof typeof keys)[])),
      place,
    }),
    fc.record({
      what: fc.constantFrom('part' as const, 'refused' as const, 'all' as const),
      slice: fc.constantFrom(...lists),
      place,
    }),
    fc.record({
      what: fc.constantFrom('part' as const, 'refused' as const),
      slice: fc.constantFrom(...rests),
      place,
    }),
  ),
  { maxLength: 3 },
);

/** The same, with products and organization agreeing on who is in which group: each alone would tell it. */
export function agreeing(data: SnapshotData): SnapshotData {
  const { 'jira.groupMembers': groups, 'organization.users': users } = data.slices;
  if (groups === undefined || users === undefined) return data;
  const accounts = new Map(data.slices['jira.accounts']?.items.map((one) => [one.accountId, one]));
  const isIn = (accountId: string, groupId: string) =>
    groups.items.some(
      (one) => one.groupId === groupId && one.members.some((who) => who.accountId === accountId),
    ) || users.items.some((one) => one.accountId === accountId && one.groupIds.includes(groupId));
  const ids = groups.items.map(({ groupId }) => groupId);
  return {
    ...data,
    slices: {
      ...data.slices,
      'jira.groupMembers': {
        ...groups,
        items: ids.map((groupId) => ({
          groupId,
          members: [...accounts.values()].filter(({ accountId }) => isIn(accountId, groupId)),
        })),
      },
      'organization.users': {
        ...users,
        items: users.items.map((one) => ({
          ...one,
          groupIds: ids.filter((groupId) => isIn(one.accountId, groupId)),
        })),
      },
    },
  };
}

/** A snapshot as a scan leaves it that did not see everything. */
export function withHidden(data: SnapshotData, hidden: readonly Hiding[]): SnapshotData {
  return hidden.reduce((seen, hiding) => hide(seen, hiding), data);
}

function hide(data: SnapshotData, hiding: Hiding): SnapshotData {
  const slice: Slice | undefined = data.slices[hiding.slice];
  if (slice === undefined) return data;
  const changed = (next: Slice | undefined): SnapshotData => ({
    ...data,
    slices: { ...data.slices, [hiding.slice]: next },
  });
  if (hiding.what === 'all') return changed(undefined);
  if (hiding.what === 'refused') return changed({ items: [], gaps: [gap()] });
  if (hiding.what === 'part') {
    const items = slice.items.filter((_, index) => index % 3 !== hiding.place % 3);
    return changed({ items, gaps: [...slice.gaps, gap()] });
  }
  const byName: Readonly<Partial<Record<SliceName, string>>> = keys;
  const key = byName[hiding.slice] ?? '';
  const idOf = (item: object) => new Map<string, unknown>(Object.entries(item)).get(key);
  const item = slice.items[hiding.place % Math.max(1, slice.items.length)];
  const id = item === undefined ? undefined : idOf(item);
  if (typeof id !== 'string') return data;
  return changed({
    items: slice.items.filter((one) => idOf(one) !== id),
    gaps: [...slice.gaps, gap(id)],
  });
}

function gap(resourceId?: string): Gap {
  return {
    code: 'forbidden',
    reason: 'It was refused',
    source: 'GET /',
    ...(resourceId === undefined ? {} : { resourceId }),
  };
}
