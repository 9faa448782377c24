import { z } from 'zod';
import type { ProductRequest } from '../product-server';

/** Operations that are asked by POST because the question is long, and that change nothing. */
const readingPosts: readonly RegExp[] = [
  /^\/rest\/api\/3\/permissions\/check$/,
  /^\/rest\/api\/3\/search\/jql$/,
  /^\/wiki\/rest\/api\/content\/\d+\/permission\/check$/,
  /^\/wiki\/api\/v2\/users-bulk$/,
  /^\/admin\/v2\/orgs\/[^/]+\/directories\/[^/]+\/(users|groups)\/search$/,
  /^\/admin\/v2\/orgs\/[^/]+\/workspaces$/,
  /^\/admin\/control\/v1\/orgs\/[^/]+\/users\/auth-policies\/bulk-fetch$/,
];

/** Whether a request only reads. Its path is without a query. Whatever is not known to read counts as a write. */
export function isRead({
  method,
  path,
  body,
}: Pick<ProductRequest, 'method' | 'path' | 'body'>): boolean {
  if (method === 'GET') return true;
  if (method !== 'POST') return false;
  return path === '/gateway/api/graphql'
    ? isQuery(body)
    : readingPosts.some((pattern) => pattern.test(path));
}

/** Whether a GraphQL request is a query. One that has the word of a mutation anywhere is none, to be safe. */
function isQuery(body = ''): boolean {
  try {
    const { query } = bodySchema.parse(JSON.parse(body));
    return /^\s*query\b/.test(query) && !/\b(mutation|subscription)\b/i.test(query);
  } catch {
    return false;
  }
}

const bodySchema = z.object({ query: z.string() });
