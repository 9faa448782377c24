import { badRequest } from '../../routing/problem';
import type { RoutedRequest } from '../../routing/request';
import { json } from '../../routing/responses';
import type { Route } from '../../routing/route';
import type { WorldSpace } from '../../world/confluence-space';
import { viewerOf } from '../access/viewer';
import { spacePermissionsOf } from '../access/space-access';
import { grantRows } from '../access/space-grants';
import { visibleSpace } from '../access/visible-space';
import { makeCursor } from '../paging/cursor';
import { renderAssignment, renderGrant, renderOperations } from '../render/grants';
import { renderSpace } from '../render/space';
import type { ConfluenceSite } from '../site';
import { readFlag } from '../query/choices';

/** How much of a list comes with its space. Source: Confluence REST v2, GET /spaces/{id}, 2026-07. */
const included = 50;

/** `GET /spaces/{id}`: one space, with the first rows of the lists that are asked for. */
export function spaceRoute(site: ConfluenceSite): Route {
  return {
    method: 'GET',
    path: '/wiki/api/v2/spaces/{id}',
    query: ['include-permissions', 'include-role-assignments', 'include-operations'],
    answer: (request) => {
      const space = visibleSpace(site, request);
      return json(200, {
        ...renderSpace(space),
        ...includedLists(site, space, request),
        _links: { ...renderSpace(space)._links, base: site.baseUrl },
      });
    },
  };
}

function includedLists(site: ConfluenceSite, space: WorldSpace, request: RoutedRequest) {
  const path = `/wiki/api/v2/spaces/${space.id}`;
  const lists: Record<string, unknown> = {};
  if (readFlag(request.query, 'include-operations')) {
    const held = spacePermissionsOf(site, space, viewerOf(site, request.caller));
    lists.operations = includedList(renderOperations(held), `${path}/operations`);
  }
  if (readFlag(request.query, 'include-permissions'))
    lists.permissions = includedList(
      grantRows(site, space).map(renderGrant),
      `${path}/permissions`,
    );
  if (readFlag(request.query, 'include-role-assignments')) {
    if (site.confluence.roleMode === 'PRE_ROLES')
      throw badRequest("'include-role-assignments' is only accepted on sites with space roles");
    lists.roleAssignments = includedList(
      space.roleAssignments.map(renderAssignment),
      `${path}/role-assignments`,
    );
  }
  return lists;
}

function includedList(all: readonly unknown[], path: string) {
  const hasMore = all.length > included;
  return {
    results: all.slice(0, included),
    meta: {
      hasMore,
      ...(hasMore
        ? { cursor: makeCursor({ pathname: path, query: new URLSearchParams() }, included) }
        : {}),
    },
    _links: { self: path },
  };
}
