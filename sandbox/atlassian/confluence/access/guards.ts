import { forbidden, notFound, unauthorized } from '../../routing/problem';
import type { RoutedRequest } from '../../routing/request';
import type { ConfluenceSite } from '../site';
import { mayAdminister, mayUse, viewerOf, type Viewer } from './viewer';

/**
 * Lets through who may use the site. v2 documents 401 for the others, v1 documents 403.
 * @throws Problem 401 or 403
 */
export function requireUse(site: ConfluenceSite, request: RoutedRequest): Viewer {
  const viewer = viewerOf(site, request.caller);
  if (viewer.type === 'unknown') throw unauthorized('The credentials are not valid');
  if (mayUse(site, viewer)) return viewer;
  throw request.pathname.startsWith('/wiki/api/v2/')
    ? unauthorized('Current user not permitted to use Confluence')
    : forbidden('Current user not permitted to use Confluence');
}

/**
 * Lets through Confluence administrators. v2 hides from the others what v1 forbids.
 * @throws Problem 401, 403 or 404
 */
export function requireAdministrator(site: ConfluenceSite, request: RoutedRequest): Viewer {
  if (request.caller.type === 'none') throw unauthorized('Log in to do this');
  const viewer = requireUse(site, request);
  if (mayAdminister(viewer)) return viewer;
  throw request.pathname.startsWith('/wiki/api/v2/')
    ? notFound('Not found')
    : forbidden("The 'Confluence Administrator' global permission is needed");
}

/**
 * Answers only on sites that know space roles ("Available on tenants with Role-Based Access Control", REST v2, 2026-07).
 * @throws Problem 404
 */
export function requireRoles(site: ConfluenceSite): void {
  if (site.confluence.roleMode === 'PRE_ROLES')
    throw notFound('Space roles are not available on this site');
}
