import { z } from 'zod';
import { isRead } from '../../live/read-only';
import type { ProductRequest, ProductResponse } from '../../product-server';
import { rateLimits } from './limits';

/** A list inside of an object that was asked for with it. Anything else of that name is none. */
const insideSchema = z
  .object({ results: z.array(z.unknown()) })
  .optional()
  .catch(undefined);

/** Where the objects of an answer are, in the products' many words for a page. */
const pageSchema = z.object({
  values: z.array(z.unknown()).optional(),
  results: z.array(z.unknown()).optional(),
  issues: z.array(z.unknown()).optional(),
  permissionSchemes: z.array(z.unknown()).optional(),
  actors: z.array(z.unknown()).optional(),
  permissions: insideSchema,
  roleAssignments: insideSchema,
});

const schemeSchema = z.object({ permissions: z.array(z.unknown()).default([]) });

/** Nouns of paths whose objects count as identity and access. */
const identityNouns =
  /\/(user|users|users-bulk|group|role|applicationrole|mypermissions|space-roles|role-assignments|permissions|permission)(\/|$)/;

/**
 * What a request costs of the hourly quota. A question that is asked by POST costs as a read: the page names the method
 * among writes, but means what changes something, and the sandbox takes the dearer reading. What an answer holds inside of
 * its objects is counted where it is asked for: the grants of permission schemes, the actors of a role, what a
 * space is opened to.
 */
export function pointsOf(request: ProductRequest, response: ProductResponse): number {
  const base = rateLimits.request.value;
  const [pathname = ''] = request.path.split('?');
  if (!isRead({ ...request, path: pathname }) || response.status >= 400) return base;
  const body: unknown = JSON.parse(response.body);
  const price = identityNouns.test(pathname) ? rateLimits.identity.value : rateLimits.object.value;
  return base + price * objectsOf(body) + rateLimits.identity.value * insideOf(body);
}

function objectsOf(body: unknown): number {
  if (Array.isArray(body)) return body.length;
  const { values, results, issues, permissionSchemes } = pageSchema.parse(body);
  return (values ?? results ?? issues ?? permissionSchemes ?? [body]).length;
}

function insideOf(body: unknown): number {
  if (Array.isArray(body)) return 0;
  const { permissionSchemes = [], actors = [], ...page } = pageSchema.parse(body);
  const held = [page.permissions, page.roleAssignments].flatMap((list) => list?.results ?? []);
  const grants = z.array(schemeSchema).parse(permissionSchemes);
  return grants.reduce(
    (sum, { permissions }) => sum + permissions.length,
    actors.length + held.length,
  );
}
