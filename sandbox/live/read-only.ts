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

/** Whether a request only reads. `pathname` is without a query. Whatever is not known to read counts as a write. */
export function isRead(method: string, pathname: string): boolean {
  if (method === 'GET') return true;
  return method === 'POST' && readingPosts.some((pattern) => pattern.test(pathname));
}
