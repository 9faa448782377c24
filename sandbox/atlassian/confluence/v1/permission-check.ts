import { z } from 'zod';
import { badRequest, forbidden, notFound } from '../../routing/problem';
import { param, type RoutedRequest } from '../../routing/request';
import { json } from '../../routing/responses';
import type { Route } from '../../routing/route';
import type { SpacePermissionId } from '../../world/confluence-permissions';
import type { WorldSpace } from '../../world/confluence-space';
import { requireUse } from '../access/guards';
import { identityPermissions, maySee, spacePermissionsOf } from '../access/space-access';
import { accountViewer, mayAdminister, mayUse, type Viewer } from '../access/viewer';
import { readBody } from '../query/json-body';
import type { ConfluenceSite } from '../site';

const bodySchema = z.object({
  subject: z.object({ type: z.enum(['user', 'group']), identifier: z.string().min(1) }),
  operation: z.enum(['read', 'update', 'delete']),
});

const needed: Readonly<Record<z.output<typeof bodySchema>['operation'], SpacePermissionId>> = {
  read: 'read/space',
  update: 'create/page',
  delete: 'delete/page',
};

/** `POST /content/{id}/permission/check`: whether someone may do something to a page. Simulated pages are homepages. */
export function permissionCheckRoute(site: ConfluenceSite): Route {
  return {
    method: 'POST',
    path: '/wiki/rest/api/content/{id}/permission/check',
    query: [],
    answer: (request) => {
      const viewer = requireUse(site, request);
      const { subject, operation } = readBody(request, bodySchema);
      const space = spaceOfContent(site, request, viewer);
      const self = viewer.type === 'account' && subject.identifier === viewer.account.accountId;
      if (!self && !mayAdminister(viewer))
        throw forbidden("Checking others needs the 'Confluence Administrator' global permission");
      const held = heldBy(site, space, subject);
      const hasPermission = held.has('read/space') && held.has(needed[operation]);
      const refusal = { translation: `Not permitted to ${operation} this content`, args: [] };
      return json(200, {
        hasPermission,
        errors: hasPermission ? [] : [refusal],
        _links: { base: site.baseUrl, context: '/wiki' },
      });
    },
  };
}

function spaceOfContent(site: ConfluenceSite, request: RoutedRequest, viewer: Viewer): WorldSpace {
  const id = param(request, 'id');
  const space = [...site.spaces.values()].find(({ homepageId }) => homepageId === id);
  // The operation is not exempt from app access rules: a policy hides the content from apps altogether.
  const hidden = space?.blockedForApps === true && viewer.type === 'app';
  if (space === undefined || hidden || !maySee(site, space, viewer))
    throw notFound(`There is no content with the id ${id}`);
  return space;
}

function heldBy(
  site: ConfluenceSite,
  space: WorldSpace,
  { type, identifier }: z.output<typeof bodySchema>['subject'],
): ReadonlySet<SpacePermissionId> {
  if (type === 'group') {
    const group = site.groups.get(identifier);
    if (group === undefined) throw badRequest(`There is no group with the id ${identifier}`);
    const groupIds = new Set(group.confluenceAccess.length > 0 ? [identifier] : []);
    return identityPermissions(site, space, { groupIds, classes: new Set() });
  }
  const viewer = subjectViewer(site, identifier);
  return mayUse(site, viewer) ? spacePermissionsOf(site, space, viewer) : new Set();
}

function subjectViewer(site: ConfluenceSite, identifier: string): Viewer {
  if (identifier === 'anonymous') return { type: 'anonymous' };
  const account = site.accounts.get(identifier);
  if (account === undefined) throw badRequest(`There is no user with the account id ${identifier}`);
  return accountViewer(site, account);
}
