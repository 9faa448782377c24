import { findingSorts, findingStatuses, products, severities } from '../../../../../src/contract';
import type {
  FindingsQuery,
  FindingSort,
  FindingStatus,
  Product,
  Severity,
} from '../../../../../src/contract';

/** Rows asked for at a time. */
const pageSize = 50;

/** What the findings table shows. Kept in the address, so that a view can be shared. */
export interface FindingsFilter {
  readonly status: FindingStatus;
  readonly severities: readonly Severity[];
  readonly product: Product | undefined;
  readonly rule: string;
  readonly search: string;
  readonly sort: FindingSort;
  readonly descending: boolean;
}

/** Reads the filter from an address. What the address gets wrong counts as not said. */
export function readFilter(params: URLSearchParams): FindingsFilter {
  const asked = params.getAll('severity');
  return {
    status: oneOf(findingStatuses, params.get('status')) ?? 'open',
    severities: severities.filter((severity) => asked.includes(severity)),
    product: oneOf(products, params.get('product')),
    rule: params.get('rule') ?? '',
    search: params.get('q') ?? '',
    sort: oneOf(findingSorts, params.get('sort')) ?? 'severity',
    descending: params.get('order') !== 'ascending',
  };
}

/** The filter as an address; what is as usual is left out. */
export function writeFilter(filter: FindingsFilter): URLSearchParams {
  const params = new URLSearchParams();
  if (filter.status !== 'open') params.set('status', filter.status);
  for (const severity of filter.severities) params.append('severity', severity);
  if (filter.product !== undefined) params.set('product', filter.product);
  if (filter.rule !== '') params.set('rule', filter.rule);
  if (filter.search !== '') params.set('q', filter.search);
  if (filter.sort !== 'severity') params.set('sort', filter.sort);
  if (!filter.descending) params.set('order', 'ascending');
  return params;
}

/** The filter as a question to the backend. */
export function toQuery(filter: FindingsFilter, cursor: string | undefined): FindingsQuery {
  return {
    status: filter.status,
    ...(filter.severities.length === 0 ? {} : { severities: filter.severities }),
    ...(filter.product === undefined ? {} : { products: [filter.product] }),
    ...(filter.rule === '' ? {} : { rule: filter.rule }),
    ...(filter.search.trim() === '' ? {} : { search: filter.search.trim() }),
    sort: filter.sort,
    descending: filter.descending,
    limit: pageSize,
    ...(cursor === undefined ? {} : { cursor }),
  };
}

function oneOf<T extends string>(known: readonly T[], value: string | null): T | undefined {
  return known.find((one) => one === value);
}
