import { z } from 'zod';
import { readDocument } from '../atlassian/contract/documents';

/** What Atlassian publishes about one operation, as far as the scopes of an app go. */
const operation = z.object({
  api: z.string(),
  method: z.string(),
  path: z.string(),
  /** Any one set is enough: these, or the granular ones. */
  scopesCurrent: z.array(z.string()).default([]),
  scopesBetaGranular: z.array(z.string()).default([]),
  forge: z.string(),
});

export type PublishedOperation = z.output<typeof operation>;

/** Reads the table of published Jira and Confluence operations. Names in paths stand as `{}`. */
export function publishedOperations(): readonly PublishedOperation[] {
  return z
    .array(operation)
    .parse(readDocument('endpoint-access.json'))
    .filter(({ api }) => /^(jira-v3|confluence-)/.test(api))
    .map((row) => ({ ...row, path: row.path.replace(/\{[^}]+\}/g, '{}') }));
}

/** The scopes of an operation: the current ones, or the granular ones where there are no current. */
export function scopesOf({
  scopesCurrent,
  scopesBetaGranular,
}: PublishedOperation): readonly string[] {
  return scopesCurrent.length > 0 ? scopesCurrent : scopesBetaGranular;
}
