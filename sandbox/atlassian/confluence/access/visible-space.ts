import { badRequest, notFound } from '../../routing/problem';
import { param, type RoutedRequest } from '../../routing/request';
import type { WorldSpace } from '../../world/confluence-space';
import type { ConfluenceSite } from '../site';
import { requireUse } from './guards';
import { maySee } from './space-access';

/**
 * The space named by `{id}`, if the caller may see it.
 * @throws Problem 400 when the id is not a number, 401, or 404 when there is no such space for this caller
 */
export function visibleSpace(site: ConfluenceSite, request: RoutedRequest): WorldSpace {
  const viewer = requireUse(site, request);
  const id = param(request, 'id');
  if (!/^\d+$/.test(id))
    throw badRequest(`Provided value {${id}} for 'id' is not the correct type`);
  const space = site.spaces.get(id);
  if (space === undefined || !maySee(site, space, viewer))
    throw notFound(`Space not found with id: ${id}`);
  return space;
}
