import { z } from 'zod';
import type { ProductRequest } from '../../product-server';
import index from './operations.json';

const operationSchema = z.strictObject({
  product: z.enum(['jira', 'confluence', 'bitbucket', 'organization', 'site']),
  method: z.enum(['GET', 'POST', 'PUT', 'DELETE']),
  /** As requests have it, with `{names}`. */
  path: z.string().startsWith('/'),
  /** Any one list of scopes is enough. Empty: none is needed, or none is named. */
  scopes: z.array(z.array(z.string())),
  /**
   * Who may call it: `app` as itself; `administrator` only as a person who administers the site or the organization;
   * `credential` only with a credential that the customer gave, without scopes of the app; `nobody` no app at all.
   */
  access: z.enum(['app', 'administrator', 'credential', 'nobody']),
  /** Items in the largest page; absent where there are no pages, or no maximum is known. */
  pageMaximum: z.int().positive().optional(),
  /** The document, or where else it was read. */
  source: z.string(),
  /** The day of the source, ISO. */
  date: z.iso.date(),
});

/** One operation that the app uses, as Atlassian publishes it. */
export type IndexedOperation = z.output<typeof operationSchema>;

/** Every operation that the app uses. Written by `npm run operations`. */
export const indexedOperations: readonly IndexedOperation[] = z.array(operationSchema).parse(index);

const patterns = new Map(
  indexedOperations.map((operation) => [
    operation,
    new RegExp(
      `^${operation.path
        .split(/\{[^}]+\}/)
        .map((text) => text.replace(/[.*+?^$()|[\]\\]/g, '\\$&'))
        .join('[^/]+')}$`,
    ),
  ]),
);

/** Finds what a request asks for; undefined when the app has no such operation. Paths with fewer names win. */
export function findIndexed({
  product,
  method,
  path,
}: Pick<ProductRequest, 'product' | 'method' | 'path'>): IndexedOperation | undefined {
  const [pathname = ''] = path.split('?');
  return indexedOperations
    .filter(
      (operation) =>
        operation.product === product &&
        operation.method === method &&
        patterns.get(operation)?.test(pathname) === true,
    )
    .sort((left, right) => left.path.split('{').length - right.path.split('{').length)[0];
}
