import { z } from 'zod';
import { apiPath } from '../../../domain';
import type { SpaceGrants } from '../../../domain';
import { defineCollector } from '../../collector';
import type { CollectContext, CollectedSlices, PageResult } from '../../collector';
import type { Answer } from '../../rest-client';
import { cursorPageSchema, nextCursor } from '../schema';
import { readAssignments, readPermissions } from '../space-lists';

/** Spaces that are asked about at once: each lane goes through its share of the spaces, one after the other. */
const lanes = 4;

type List = 'permissions' | 'roles';

/** A page: the space at a place in the list of spaces, and how it and those that follow it in the lane are read. */
interface Page {
  readonly at: number;
  /**
   * `both` asks for a space with the beginning of both lists, which is all there is in most spaces; `apart` reads its
   * permissions and then its role assignments; `permissions` and `roles` only those.
   */
  readonly mode: List | 'both' | 'apart';
  /** The list of the space that is read now. Default: what the mode begins with. */
  readonly list?: List;
  readonly cursor?: string;
  /** The list that is read after this one. */
  readonly then?: List;
}

/**
 * Who may do what in each space. Before space roles that is a space's permissions; on space roles its role assignments,
 * which are the only place where access classes such as anonymous visitors appear; in between it is both.
 */
export const spaceGrants = defineCollector<'confluence.spaceGrants'>({
  slice: 'confluence.spaceGrants',
  product: 'confluence',
  label: 'permissions of each space',
  after: ['confluence.site', 'confluence.spaces', 'confluence.spaceRoles'],
  inherits: ['confluence.spaces'],
  firstPages: (slices) => {
    const mode = modeOf(slices);
    const spaces = slices.get('confluence.spaces').items.slice(0, lanes);
    return spaces.map((_space, at) => keyOf({ at, mode }));
  },
  idOf: ({ spaceId }) => spaceId,
  merge: (left, right) => ({ ...left, grants: [...left.grants, ...right.grants] }),
  async readPage(key, context) {
    const page = JSON.parse(key) as Page;
    const spaces = context.slices.get('confluence.spaces').items;
    const spaceId = spaces[page.at]?.id ?? '';
    const read = page.mode === 'both' && page.list === undefined ? readBoth : readList;
    const { next, ...result } = await read(page, spaceId, context);
    const after = next ?? { at: page.at + lanes, mode: page.mode };
    return {
      ...result,
      total: spaces.length,
      ...(after.at < spaces.length ? { next: keyOf(after) } : {}),
    };
  },
});

function modeOf(slices: CollectedSlices): Page['mode'] {
  if (slices.get('confluence.spaceRoles').items.length === 0) return 'permissions';
  return slices.get('confluence.site').items[0]?.roleMode === 'roles' ? 'roles' : 'both';
}

function keyOf(page: Page): string {
  return JSON.stringify(page);
}

/** What a page showed, and the page of the same space that follows it. */
type Step = Omit<PageResult<SpaceGrants>, 'next' | 'total'> & { readonly next?: Page };

function lost(
  { gap, requests, points }: Extract<Answer<unknown>, { ok: false }>,
  spaceId: string,
): Step {
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
async function readBoth(
  { at }: Page,
  spaceId: string,
  { client, slices }: CollectContext,
): Promise<Step> {
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
  const apart: Step = { items: [], gaps: [], requests, points, next: { at, mode: 'apart' } };
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
  const rest: Page = { at, mode: 'both', ...(list && { list }), ...(then && { then }) };
  return {
    items: [{ spaceId, grants: parts.flatMap((part) => part?.grants ?? []) }],
    gaps: parts.flatMap((part) => part?.gaps ?? []).map((gap) => ({ ...gap, resourceId: spaceId })),
    requests,
    points,
    ...(list === undefined ? {} : { next: rest }),
  };
}

/** Reads one page of one list of a space. */
async function readList(
  page: Page,
  spaceId: string,
  { client, slices }: CollectContext,
): Promise<Step> {
  const { at, mode, cursor } = page;
  const list = page.list ?? (mode === 'roles' ? 'roles' : 'permissions');
  const then = mode === 'apart' && page.list === undefined ? 'roles' : page.then;
  const query = new URLSearchParams({ limit: '250', ...(cursor === undefined ? {} : { cursor }) });
  const answer = await client.ask({
    method: 'GET',
    path:
      list === 'roles'
        ? apiPath`/wiki/api/v2/spaces/${spaceId}/role-assignments?${query}`
        : apiPath`/wiki/api/v2/spaces/${spaceId}/permissions?${query}`,
    schema: cursorPageSchema,
    cost: ({ results }) => ({ identities: results.length }),
  });
  const rest: Page | undefined = then === undefined ? undefined : { at, mode, list: then };
  if (!answer.ok)
    return { ...lost(answer, spaceId), ...(rest === undefined ? {} : { next: rest }) };
  const { grants, gaps } =
    list === 'roles'
      ? readAssignments(answer.value.results, slices.get('confluence.spaceRoles').items)
      : readPermissions(answer.value.results);
  const more = nextCursor(answer);
  const next: Page | undefined =
    more === undefined ? rest : { at, mode, list, cursor: more, ...(then && { then }) };
  return {
    items: [{ spaceId, grants }],
    gaps: gaps.map((gap) => ({ ...gap, resourceId: spaceId })),
    requests: answer.requests,
    points: answer.points,
    ...(next === undefined ? {} : { next }),
  };
}
