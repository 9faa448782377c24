import type { ProductRequest } from '../../product-server';

/** An API whose published OpenAPI document the project is held against. */
export interface PublishedApi {
  /** The file of the document. */
  readonly document: string;
  readonly product: ProductRequest['product'];
  /** What stands before the paths of the document in requests. */
  readonly prefix: string;
  /** The day of our copy, ISO. */
  readonly date: string;
  /** Query parameters that every operation takes, described apart from them. Default: none. */
  readonly general?: readonly string[];
  /** Items in the largest page of every list. Default: as each operation says. */
  readonly pageMaximum?: number;
}

/** Atlassian's documents, those with longer prefixes before those that hold the same paths. */
export const publishedApis: readonly PublishedApi[] = [
  { document: 'jira-v3.json', product: 'jira', prefix: '', date: '2026-07-21' },
  {
    document: 'jira-service-management.json',
    product: 'jira',
    prefix: '',
    date: '2023-08-28',
  },
  {
    document: 'confluence-v2.json',
    product: 'confluence',
    prefix: '/wiki/api/v2',
    date: '2026-07-21',
  },
  { document: 'confluence-v1.json', product: 'confluence', prefix: '', date: '2026-07-21' },
  {
    document: 'bitbucket.json',
    product: 'bitbucket',
    prefix: '/2.0',
    date: '2026-06-29',
    // Source: developer.atlassian.com/cloud/bitbucket/rest/intro, pagination, filtering and partial responses, 2026-06.
    general: ['fields', 'page', 'pagelen', 'q', 'sort'],
    pageMaximum: 100,
  },
  {
    document: 'admin-organization.json',
    product: 'organization',
    prefix: '/admin',
    date: '2026-08-21',
  },
];
