import { z } from 'zod';
import { apiPath } from '../../../domain';
import type { Gap, SpaceGrant, SpacePrincipal } from '../../../domain';
import { defineCollector } from '../../collector';
import type { PageResult } from '../../collector';
import { parseItems } from '../../items';
import { unseen } from '../../page-results';
import type { RestClient } from '../../rest-client';
import { toAccessClass } from '../access-class';
import { roleGrants } from '../role-grants';
import { cursorPageSchema, nextCursor } from '../schema';

const permissionSchema = z.object({
  principal: z.object({ type: z.string(), id: z.string() }).nullish(),
  operation: z.object({ key: z.string(), targetType: z.string() }),
});

const assignmentSchema = z.object({
  principal: z.object({ principalType: z.string(), principalId: z.string() }),
  roleId: z.string(),
});

/**
 * Who may do what in each space: its permissions, and on a site with space roles its role assignments, which are the
 * only place where access classes such as anonymous visitors appear. One list a request, so one or two a space.
 */
export const spaceGrants = defineCollector<'confluence.spaceGrants'>({
  slice: 'confluence.spaceGrants',
  product: 'confluence',
  label: 'permissions of each space',
  after: ['confluence.site', 'confluence.spaces', 'confluence.spaceRoles'],
  inherits: ['confluence.spaces'],
  firstPages: (slices) => {
    const withRoles = slices.get('confluence.spaceRoles').items.length > 0;
    return slices
      .get('confluence.spaces')
      .items.flatMap(({ id }) =>
        withRoles ? [`permissions@${id}@`, `roles@${id}@`] : [`permissions@${id}@`],
      );
  },
  idOf: ({ spaceId }) => spaceId,
  merge: (left, right) => ({ ...left, grants: [...left.grants, ...right.grants] }),
  async readPage(page, { client, slices }) {
    const [kind = '', spaceId = '', ...cursor] = page.split('@');
    const answer = await askList(client, { kind, spaceId, cursor: cursor.join('@') });
    if (!answer.ok) return unseen(answer, spaceId);
    const next = nextCursor(answer.value);
    const read = kind === 'roles' ? readAssignments : readPermissions;
    const { grants, gaps } = read(answer.value.results, slices.get('confluence.spaceRoles').items);
    const result: PageResult<{ spaceId: string; grants: readonly SpaceGrant[] }> = {
      items: [{ spaceId, grants }],
      gaps: gaps.map((gap) => ({ ...gap, resourceId: spaceId })),
      requests: answer.requests,
      points: answer.points,
      ...(next === undefined ? {} : { next: `${kind}@${spaceId}@${next}` }),
    };
    return result;
  },
});

function askList(
  client: RestClient,
  { kind, spaceId, cursor }: Record<'kind' | 'spaceId' | 'cursor', string>,
) {
  const query = new URLSearchParams({ limit: '250' });
  if (cursor !== '') query.set('cursor', cursor);
  return client.ask({
    method: 'GET',
    path:
      kind === 'roles'
        ? apiPath`/wiki/api/v2/spaces/${spaceId}/role-assignments?${query}`
        : apiPath`/wiki/api/v2/spaces/${spaceId}/permissions?${query}`,
    schema: cursorPageSchema,
    cost: ({ results }) => ({ identities: results.length }),
  });
}

interface Read {
  readonly grants: readonly SpaceGrant[];
  readonly gaps: readonly Gap[];
}

function readPermissions(results: readonly unknown[]): Read {
  const source = 'GET /wiki/api/v2/spaces/{}/permissions';
  const { items, gaps } = parseItems(results, permissionSchema, {
    source,
    what: 'space permission',
  });
  const grants = items.map(({ principal, operation }) => ({
    // The list documents users, groups and roles only; a row without a principal has been seen for anonymous visitors.
    principal: toPrincipal(principal?.type ?? 'anonymous', principal?.id ?? 'anonymous-users'),
    operation: operation.key,
    target: operation.targetType,
  }));
  // A role named here is resolved by the role assignments; kept out so that nobody is counted twice.
  return {
    grants: grants.filter(
      ({ principal }) => principal.type !== 'unknown' || principal.id !== 'role',
    ),
    gaps,
  };
}

function readAssignments(
  results: readonly unknown[],
  roles: Parameters<typeof roleGrants>[1],
): Read {
  const source = 'GET /wiki/api/v2/spaces/{}/role-assignments';
  const { items, gaps } = parseItems(results, assignmentSchema, {
    source,
    what: 'role assignment',
  });
  return items.reduce<{ grants: SpaceGrant[]; gaps: Gap[] }>(
    (read, { principal, roleId }) => {
      const held = roleGrants(
        roleId,
        roles,
        toPrincipal(principal.principalType, principal.principalId),
      );
      if (held === undefined) {
        read.gaps.push({
          code: 'unexpected-answer',
          reason: `The space role ${roleId} is assigned but not among the site's roles`,
          source,
        });
      } else read.grants.push(...held);
      return read;
    },
    { grants: [], gaps: [...gaps] },
  );
}

function toPrincipal(type: string, id: string): SpacePrincipal {
  switch (type.toLowerCase()) {
    case 'user':
      return { type: 'user', id };
    case 'group':
      return { type: 'group', id };
    case 'role':
      return { type: 'unknown', id: 'role' };
    case 'anonymous':
      return { type: 'class', id: 'anonymous-users' };
    case 'access_class': {
      const accessClass = toAccessClass(id);
      return accessClass === undefined
        ? { type: 'unknown', id }
        : { type: 'class', id: accessClass };
    }
    default:
      return { type: 'unknown', id };
  }
}
