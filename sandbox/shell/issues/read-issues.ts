import { z } from 'zod';
import type { ProductServer } from '../../product-server';
import { adfNode } from './adf';

const named = z.object({ name: z.string() });

const issueSchema = z.object({
  key: z.string(),
  fields: z.object({
    summary: z.string(),
    status: named.optional(),
    issuetype: named.optional(),
    priority: named.nullish(),
    labels: z.array(z.string()).default([]),
    created: z.string().optional(),
    updated: z.string().optional(),
    description: adfNode.nullish(),
  }),
});

const searchSchema = z.object({
  issues: z.array(issueSchema),
  nextPageToken: z.string().optional(),
});

export type Issue = z.output<typeof issueSchema>;

/** The site as one person sees it. */
export interface Reader {
  readonly products: ProductServer;
  readonly accountId: string;
}

const listFields = ['summary', 'status', 'issuetype', 'priority', 'labels', 'created', 'updated'];

/** As many issues as the list shows. */
const listed = 100;

/** The site answered something else than issues. The message says what, for whoever looks at the page. */
export class IssuesError extends Error {
  override readonly name = 'IssuesError';
}

async function ask(
  { products, accountId }: Reader,
  {
    method,
    path,
    body,
  }: { readonly method: 'GET' | 'POST'; readonly path: string; readonly body?: unknown },
): Promise<unknown> {
  const response = await products.handle({
    product: 'jira',
    caller: { type: 'user', accountId },
    method,
    path,
    headers: { accept: 'application/json', 'content-type': 'application/json' },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  if (response.status === 404) return undefined;
  if (response.status !== 200) {
    throw new IssuesError(
      `Jira answered ${response.status} to ${method} ${path}: ${response.body}`,
    );
  }
  return JSON.parse(response.body);
}

/** The newest issues that the person may see. @throws IssuesError */
export async function readIssues(reader: Reader): Promise<readonly Issue[]> {
  // Jira refuses a search without a condition.
  const jql = 'project is not EMPTY order by created desc';
  const body = { jql, fields: listFields, maxResults: listed };
  const found = await ask(reader, { method: 'POST', path: '/rest/api/3/search/jql', body });
  return searchSchema.parse(found).issues;
}

/** One issue; undefined where there is none, or the person may not see it. @throws IssuesError */
export async function readIssue(reader: Reader, key: string): Promise<Issue | undefined> {
  const path = `/rest/api/3/issue/${encodeURIComponent(key)}`;
  const found = await ask(reader, { method: 'GET', path });
  return found === undefined ? undefined : issueSchema.parse(found);
}
