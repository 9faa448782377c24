import { z } from 'zod';
import type { Caller } from '../../../product-server';
import { badRequest } from '../../routing/problem';
import { json } from '../../routing/responses';
import type { WorldIssue } from '../../world/jira-issues';
import type { JiraContext, Operation } from '../context';
import { canSeeIssue } from '../find-issue';
import { searchIssues } from '../jql/search';
import { jsonBody } from '../json-body';
import { listOf, wholeNumber } from '../parameters';
import { issueIdentity, renderIssue } from '../render/issue';

const path = '/rest/api/3/search/jql';
const scope = 'read:jira-work';

const searchSchema = z.strictObject({
  jql: z.string().default(''),
  nextPageToken: z.string().nullish(),
  maxResults: z.int().default(50),
  fields: z.array(z.string()).default([]),
  properties: z.array(z.string()).default([]),
  reconcileIssues: z.array(z.int()).default([]),
});

type Search = z.output<typeof searchSchema>;

/** A page holds at most this many issues with fields, and this many with id and key alone. */
const largest = { fields: 100, identity: 5000 };
const mostProperties = 5;
const mostReconciled = 50;

/** Searches by JQL. New issues are found after the site's search lag, or at once when named in `reconcileIssues`. */
export function searchOperations(context: JiraContext): readonly Operation[] {
  return [
    {
      method: 'GET',
      path,
      query: ['jql', 'nextPageToken', 'maxResults', 'fields', 'properties', 'reconcileIssues'],
      scope,
      answer: ({ caller, query }) => {
        const search = {
          jql: query.get('jql') ?? '',
          nextPageToken: query.get('nextPageToken'),
          maxResults: wholeNumber(query, 'maxResults', 50),
          fields: [...listOf(query, 'fields')],
          properties: [...listOf(query, 'properties')],
          reconcileIssues: listOf(query, 'reconcileIssues').map(Number),
        };
        return json(200, answer(search, caller, context));
      },
    },
    {
      method: 'POST',
      path,
      query: [],
      scope,
      answer: ({ caller, body }) =>
        json(200, answer(jsonBody(body, searchSchema), caller, context)),
    },
  ];
}

function answer(search: Search, caller: Caller, context: JiraContext) {
  if (search.properties.length > mostProperties)
    throw badRequest(`No more than ${String(mostProperties)} properties can be requested.`);
  if (search.reconcileIssues.length > mostReconciled)
    throw badRequest(`No more than ${String(mostReconciled)} issues can be reconciled.`);
  const visible = context.issues
    .all()
    .filter((issue) => isIndexed(issue, search, context) && canSeeIssue(issue, caller, context));
  const found = searchIssues(search.jql, visible, { context, caller });
  const start = readToken(search);
  const asked = search.maxResults < 1 ? 50 : search.maxResults;
  const end = start + Math.min(asked, isIdentity(search) ? largest.identity : largest.fields);
  const isLast = end >= found.length;
  return {
    issues: found.slice(start, end).map((issue) => render(issue, search, { caller, context })),
    ...(isLast ? {} : { nextPageToken: writeToken(end, search.jql) }),
    isLast,
  };
}

function isIndexed(issue: WorldIssue, { reconcileIssues }: Search, context: JiraContext): boolean {
  const age = context.now().getTime() - Date.parse(issue.created);
  return age >= context.searchLagMs || reconcileIssues.includes(Number(issue.id));
}

function isIdentity({ fields, properties }: Search): boolean {
  return properties.length === 0 && fields.every((name) => name === 'id' || name === 'key');
}

/** Without `fields`, an issue is its id and nothing else. Source: Jira Cloud REST v3, search/jql, 2026-07. */
function render(
  issue: WorldIssue,
  search: Search,
  { caller, context }: { readonly caller: Caller; readonly context: JiraContext },
) {
  const { fields, properties } = search;
  if (isIdentity(search))
    return fields.includes('key') ? issueIdentity(issue, context) : { id: issue.id };
  return renderIssue(issue, { context, caller, fields, properties });
}

/** A token is of one query: it is no use with another. */
function writeToken(start: number, jql: string): string {
  return Buffer.from(JSON.stringify({ start, jql })).toString('base64url');
}

function readToken({ nextPageToken, jql }: Search): number {
  if (nextPageToken === undefined || nextPageToken === null || nextPageToken === '') return 0;
  const tokenSchema = z.object({ start: z.int().min(0), jql: z.literal(jql) });
  try {
    const text = Buffer.from(nextPageToken, 'base64url').toString('utf8');
    return tokenSchema.parse(JSON.parse(text)).start;
  } catch {
    throw badRequest('The nextPageToken is invalid or belongs to another query.');
  }
}
