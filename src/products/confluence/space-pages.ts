import { z } from 'zod';
import { apiPath } from '../../domain';
import type { SpaceGrant, SpaceGrants } from '../../domain';
import type { CollectContext, PageResult } from '../collector';
import type { Answer } from '../rest-client';
import { cursorPageSchema, wayOn } from './schema';
import { listSources, readAssignments, readPermissions } from './space-lists';

type List = 'permissions' | 'roles';

/** A page of the permissions of spaces: the space at a place in the list of spaces, and how it and those that follow it in the lane are read. */
export interface SpacePage {
  readonly at: number;
  /**
   * `both` asks for a space with the beginning of both lists, which is all there is in most spaces; `apart` reads its
   * permissions and then its role assignments; `permissions` and `roles` only those. `look` reads the first page of both
   * lists, to go on with `roles` or `both`.
   */
  readonly mode: List | 'both' | 'apart' | 'look';
  /** The list of the space that is read now. Default: what the mode begins with. */
  readonly list?: List;
  readonly cursor?: string;
  /** Rows in one answer. Default: as many as Confluence gives. */
  readonly limit?: number;
  /** The list that is read after this one. */
  readonly then?: List;
}

/** What a page showed, the page of the same space that follows it, and how the next space is read. */
export type SpaceStep = Omit<PageResult<SpaceGrants>, 'next' | 'total'> & {
  readonly next?: SpacePage;
  readonly mode?: SpacePage['mode'];
};

function lost(
  { gap, requests, points }: Extract<Answer<unknown>, { ok: false }>,
  spaceId: string,
): SpaceStep {
  return { items: [], gaps: [{ ...gap, resourceId: spaceId }], requests, points };
}

const includedSchema = z
  .object({
    results: z.array(z.unknown()),
    meta: z.object({ hasMore: z.boolean().nullish() }).nullish(),
  })
  .optional()
  .catch(undefined);

const bothSchema = z.object({ permissions: includedSchema, roleAssignments: includedSchema });

/** Reads a space with both lists, and the lists by themselves where they are longer or Confluence leaves them out. */
export async function readBoth(
  { at }: SpacePage,
  spaceId: string,
  { client, slices }: CollectContext,
): Promise<SpaceStep> {
  const answer = await client.ask({
    method: 'GET',
    path: apiPath`/wiki/api/v2/spaces/${spaceId}?include-permissions=true&include-role-assignments=true`,
    schema: bothSchema,
    cost: ({ permissions, roleAssignments }) => ({
      objects: 1,
      identities: (permissions?.results.length ?? 0) + (roleAssignments?.results.length ?? 0),
    }),
  });
  const { requests, points } = answer;
  const apart: SpaceStep = { items: [], gaps: [], requests, points, next: { at, mode: 'apart' } };
  // "Only accepted for EAP sites." Source: OpenAPI of Confluence v2, GET /spaces/{id}, July 2026.
  if (!answer.ok) return answer.status === 400 ? apart : lost(answer, spaceId);
  const { permissions, roleAssignments } = answer.value;
  if (permissions === undefined || roleAssignments === undefined) return apart;
  const roles = slices.get('confluence.spaceRoles').items;
  const parts = [
    permissions.meta?.hasMore === true ? undefined : readPermissions(permissions.results),
    roleAssignments.meta?.hasMore === true
      ? undefined
      : readAssignments(roleAssignments.results, roles),
  ];
  // A list that is longer is read from its beginning: what the cursor given here belongs to is not documented.
  const [list, then] = (['permissions', 'roles'] as const).filter(
    (_list, place) => parts[place] === undefined,
  );
  const rest: SpacePage = { at, mode: 'both', ...(list && { list }), ...(then && { then }) };
  return {
    items: [{ spaceId, grants: parts.flatMap((part) => part?.grants ?? []) }],
    gaps: parts.flatMap((part) => part?.gaps ?? []).map((gap) => ({ ...gap, resourceId: spaceId })),
    requests,
    points,
    ...(list === undefined ? {} : { next: rest }),
  };
}

/** Permissions that a look goes through: enough to meet somebody, where there is anybody besides roles. */
const lookedAt = 10;

/** Reads a space on roles, and whether the first of its permissions show somebody there who has no role. */
export async function look(
  { at }: SpacePage,
  spaceId: string,
  context: CollectContext,
): Promise<SpaceStep> {
  const byRoles = await readList({ at, mode: 'roles' }, spaceId, context);
  const few = { at, mode: 'permissions', limit: lookedAt } as const;
  const beside = await readList(few, spaceId, context);
  const spent = {
    requests: byRoles.requests + beside.requests,
    points: byRoles.points + beside.points,
  };
  const withRole = new Set(byRoles.items.flatMap(({ grants }) => grants.map(holderOf)));
  const others = beside.items.flatMap(({ grants }) => grants.map(holderOf));
  if (byRoles.gaps.length > 0 || others.every((holder) => withRole.has(holder))) {
    return { ...byRoles, ...spent, mode: 'roles' };
  }
  const { next = { at, mode: 'both', list: 'permissions' }, items } = byRoles;
  const then = next.list === 'roles' ? 'permissions' : undefined;
  return { items, gaps: [], ...spent, next: { ...next, mode: 'both', ...(then && { then }) } };
}

function holderOf({ principal }: SpaceGrant): string {
  return `${principal.type} ${principal.id}`;
}

/** Reads one page of one list of a space. */
export async function readList(
  page: SpacePage,
  spaceId: string,
  { client, slices }: CollectContext,
): Promise<SpaceStep> {
  const { at, mode, limit = 250, cursor } = page;
  const list = page.list ?? (mode === 'roles' ? 'roles' : 'permissions');
  const then = mode === 'apart' && page.list === undefined ? 'roles' : page.then;
  const query = new URLSearchParams({
    limit: String(limit),
    ...(cursor === undefined ? {} : { cursor }),
  });
  const answer = await client.ask({
    method: 'GET',
    path:
      list === 'roles'
        ? apiPath`/wiki/api/v2/spaces/${spaceId}/role-assignments?${query}`
        : apiPath`/wiki/api/v2/spaces/${spaceId}/permissions?${query}`,
    schema: cursorPageSchema,
    cost: ({ results }) => ({ identities: results.length }),
  });
  const rest: SpacePage | undefined = then === undefined ? undefined : { at, mode, list: then };
  if (!answer.ok)
    return { ...lost(answer, spaceId), ...(rest === undefined ? {} : { next: rest }) };
  const { grants, gaps } =
    list === 'roles'
      ? readAssignments(answer.value.results, slices.get('confluence.spaceRoles').items)
      : readPermissions(answer.value.results);
  const on = wayOn(answer, listSources[list]);
  const next: SpacePage | undefined =
    on.next === undefined ? rest : { at, mode, list, cursor: on.next, ...(then && { then }) };
  return {
    items: [{ spaceId, grants }],
    gaps: [...gaps, ...on.gaps].map((gap) => ({ ...gap, resourceId: spaceId })),
    requests: answer.requests,
    points: answer.points,
    ...(next === undefined ? {} : { next }),
  };
}
