import { z } from 'zod';
import { readDocument, type DocumentNode } from '../atlassian/contract/documents';
import type { IndexedOperation } from '../atlassian/contract/operation-index';
import { publishedApis, type PublishedApi } from '../atlassian/contract/published-apis';
import {
  announcedScopes,
  knownPageMaxima,
  undocumentedOperations,
} from '../atlassian/contract/undocumented';
import { ConfigurationError } from '../live/configuration-error';
import type { AppOperation } from './app-operations';

const accessSchema = z.array(
  z.object({
    api: z.string(),
    method: z.enum(['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS']),
    path: z.string(),
    scopesCurrent: z.array(z.string()).default([]),
    scopesBetaGranular: z.array(z.string()).default([]),
    forge: z.string(),
  }),
);

type AccessRow = z.output<typeof accessSchema>[number];

const accessOf: Readonly<Record<string, IndexedOperation['access']>> = {
  yes: 'app',
  'needs-site-or-org-admin-user': 'administrator',
  'no-api-token-only': 'credential',
  'no-org-api-key-only': 'credential',
};

const pageParameters = new Set(['maxResults', 'limit', 'pagelen', 'pageSize']);

/**
 * Looks up what Atlassian publishes about the operations that the app asks.
 * @throws {ConfigurationError} when one of them is published nowhere, naming the place in the app that asks it
 */
export function buildOperationIndex(asked: readonly AppOperation[]): readonly IndexedOperation[] {
  const published = publishedOperations();
  const all = [...published, ...undocumentedOperations];
  const found = asked.map((operation) => {
    const known = askedOperation(all, operation);
    if (known !== undefined) return known;
    throw new ConfigurationError(
      `${operation.place} asks ${operation.method} ${operation.path}, which no document has. If a page describes it, add it to undocumented.ts.`,
    );
  });
  return all.filter((operation) => found.includes(operation)).sort(byPath);
}

/** What is known of an operation that the app asks; undefined when nothing is. */
export function askedOperation(
  known: readonly IndexedOperation[],
  asked: AppOperation,
): IndexedOperation | undefined {
  return known.filter((row) => isSame(row, asked)).sort(fewerNames)[0];
}

/** The index as the file that is kept: one operation a line. */
export function indexText(operations: readonly IndexedOperation[]): string {
  const lines = operations.map((operation) => `  ${JSON.stringify(inOrder(operation))}`);
  return `[\n${lines.join(',\n')}\n]\n`;
}

function inOrder({ product, method, path, scopes, access, ...rest }: IndexedOperation) {
  const { pageMaximum, source, date } = rest;
  return { product, method, path, scopes, access, pageMaximum, source, date };
}

/** A name in the app's path stands where the document has one; a word of it may stand there too. */
function isSame(row: IndexedOperation, asked: AppOperation): boolean {
  if (row.method !== asked.method || row.product !== asked.product) return false;
  const theirs = row.path.split('/');
  const ours = asked.path.split('/');
  return (
    ours.length === theirs.length &&
    ours.every((part, at) => (part !== '{}' && part === theirs[at]) || theirs[at]?.startsWith('{'))
  );
}

function fewerNames(left: IndexedOperation, right: IndexedOperation): number {
  return left.path.split('{').length - right.path.split('{').length;
}

function byPath(left: IndexedOperation, right: IndexedOperation): number {
  const key = ({ product, path, method }: IndexedOperation) => `${product} ${path} ${method}`;
  return key(left) < key(right) ? -1 : 1;
}

function publishedOperations(): readonly IndexedOperation[] {
  const access = accessSchema.parse(readDocument('endpoint-access.json'));
  return publishedApis.flatMap((api) => {
    const document = readDocument(api.document);
    const rows = access.filter((row) => `${row.api}.json` === api.document);
    return rows.flatMap((row) => {
      // The table writes the paths of Confluence's second version with their prefix, the others without.
      const path = row.path.startsWith(api.prefix) ? row.path.slice(api.prefix.length) : row.path;
      const item = (document.paths as Record<string, DocumentNode>)[path];
      return item === undefined ? [] : indexed(row, { api, path, item });
    });
  });
}

function indexed(
  row: AccessRow,
  {
    api,
    path,
    item,
  }: { readonly api: PublishedApi; readonly path: string; readonly item: DocumentNode },
): readonly IndexedOperation[] {
  const { method } = row;
  if (method === 'PATCH' || method === 'HEAD' || method === 'OPTIONS') return [];
  const operation = item[method.toLowerCase()] as DocumentNode | undefined;
  if (operation === undefined) return [];
  const announced = announcedScopes[`${method} ${api.prefix}${path}`] ?? [];
  const scopes = [[...row.scopesCurrent, ...announced], row.scopesBetaGranular].filter(
    (list) => list.length > 0,
  );
  const pageMaximum =
    pageMaximumOf(operation) ??
    knownPageMaxima[`${method} ${api.prefix}${path}`] ??
    (isList(operation) ? api.pageMaximum : undefined);
  return [
    {
      product: api.product,
      method,
      path: api.prefix + path,
      scopes,
      access: accessOf[row.forge] ?? 'nobody',
      ...(pageMaximum === undefined ? {} : { pageMaximum }),
      source: api.document,
      date: api.date,
    },
  ];
}

const parameterSchema = z.object({
  name: z.string(),
  description: z.string().default(''),
  schema: z.object({ maximum: z.int().optional() }).optional(),
});

/** Whether Bitbucket answers with a page of a list. */
function isList({ responses }: DocumentNode): boolean {
  return JSON.stringify((responses as DocumentNode)['200'] ?? {}).includes('/paginated_');
}

/** The largest page, from the schema of its size or else from the words about it. */
function pageMaximumOf({ parameters }: DocumentNode): number | undefined {
  const described = z.array(parameterSchema.catch({ name: '', description: '' }));
  const size = described.parse(parameters ?? []).find(({ name }) => pageParameters.has(name));
  const words = /(?:less than or equal to|limited to|between 1 and|limit of) (\d+)/.exec(
    size?.description ?? '',
  );
  return size?.schema?.maximum ?? (words === null ? undefined : Number(words[1]));
}
