import { findingStatuses } from '../../../../../src/contract/finding';
import { findingSorts } from '../../../../../src/contract/invoke';
import { products } from '../../../../../src/contract/resource';
import { severities } from '../../../../../src/contract/severity';
import type {
  FindingGroup,
  FindingsQuery,
  FindingSort,
  FindingStatus,
  Product,
  Severity,
} from '../../../../../src/contract';

/** What the findings table shows, and how. Lives in the address, so that it can be shared and gone back to. */
export interface FindingFilter {
  readonly status: FindingStatus;
  readonly severities: readonly Severity[];
  readonly products: readonly Product[];
  /** Empty = any rule. */
  readonly rules: readonly string[];
  readonly search: string;
  readonly sort: FindingSort;
  readonly descending: boolean;
  /** Whether findings of the same rule stand together. */
  readonly grouped: boolean;
}

/** Open findings, most urgent first, by rule. */
export const defaultFilter: FindingFilter = {
  status: 'open',
  severities: [],
  products: [],
  rules: [],
  search: '',
  sort: 'severity',
  descending: true,
  grouped: true,
};

/** Reads a filter from the address. What it does not know it leaves at its default: addresses are typed by people. */
export function filterFromParams(params: URLSearchParams): FindingFilter {
  const sort = oneOf(findingSorts, params.get('sort')) ?? defaultFilter.sort;
  return {
    status: oneOf(findingStatuses, params.get('status')) ?? defaultFilter.status,
    severities: allOf(severities, params.get('severity')),
    products: allOf(products, params.get('product')),
    rules: listOf(params.get('rule')),
    search: params.get('q')?.trim() ?? '',
    sort,
    descending: descendingOf(params.get('order'), sort),
    grouped: params.get('view') !== 'list',
  };
}

/** The shortest parameters that give the filter back: defaults are left out. */
export function paramsFromFilter(filter: FindingFilter): URLSearchParams {
  const { status, sort, descending } = filter;
  const entries: readonly (readonly [string, string])[] = [
    ['status', status === defaultFilter.status ? '' : status],
    ['severity', filter.severities.join(',')],
    ['product', filter.products.join(',')],
    ['rule', filter.rules.join(',')],
    ['q', filter.search],
    ['sort', sort === defaultFilter.sort ? '' : sort],
    ['order', descending === startsDescending(sort) ? '' : descending ? 'desc' : 'asc'],
    ['view', filter.grouped ? '' : 'list'],
  ];
  return new URLSearchParams(
    entries.filter(([, value]) => value !== '').map(([key, value]) => [key, value]),
  );
}

/** What tells one filter from another. */
export function scopeOf(filter: FindingFilter): string {
  return paramsFromFilter(filter).toString();
}

/** The address of the table with a filter that differs from the default in `changes`. */
export function findingsAddress(changes: Partial<FindingFilter> = {}): string {
  return withParams('/findings', paramsFromFilter({ ...defaultFilter, ...changes }));
}

/** The address of one finding's panel, over the table as `params` show it. */
export function findingAddress(fingerprint: string, params = new URLSearchParams()): string {
  return withParams(`/findings/${encodeURIComponent(fingerprint)}`, params);
}

/** The filter as the backend asks for it, without the place in the list. */
export function toQuery(filter: FindingFilter): Omit<FindingsQuery, 'limit' | 'cursor'> {
  const { status, sort, descending } = filter;
  return {
    status,
    sort,
    descending,
    ...(filter.severities.length === 0 ? {} : { severities: filter.severities }),
    ...(filter.products.length === 0 ? {} : { products: filter.products }),
    ...(filter.rules.length === 0 ? {} : { rules: filter.rules }),
    ...(filter.search === '' ? {} : { search: filter.search }),
  };
}

/** Whether a filter leaves findings of its status out. */
export function isNarrowed({ severities, products, rules, search }: FindingFilter): boolean {
  return severities.length > 0 || products.length > 0 || rules.length > 0 || search !== '';
}

/** Whether grouping says more than the list itself: what was searched for, and a single rule, are lists. */
export function canGroup({ rules, search }: FindingFilter): boolean {
  return rules.length !== 1 && search === '';
}

/** Whether the table shows groups. */
export function isGrouped(filter: FindingFilter): boolean {
  return filter.grouped && canGroup(filter);
}

/** Narrows a filter to the findings of one group. */
export function groupFilter(
  filter: FindingFilter,
  { rule, severity }: Pick<FindingGroup, 'rule' | 'severity'>,
): FindingFilter {
  return { ...filter, rules: [rule], severities: [severity] };
}

/** Whether an order begins at its far end when nothing is said: the newest and the most urgent come first. */
export function startsDescending(sort: FindingSort): boolean {
  return sort !== 'rule';
}

function descendingOf(order: string | null, sort: FindingSort): boolean {
  return order === 'asc' || order === 'desc' ? order === 'desc' : startsDescending(sort);
}

function withParams(path: string, params: URLSearchParams): string {
  const query = params.toString();
  return query === '' ? path : `${path}?${query}`;
}

function oneOf<T extends string>(known: readonly T[], value: string | null): T | undefined {
  return known.find((one) => one === value);
}

function allOf<T extends string>(known: readonly T[], list: string | null): readonly T[] {
  const values = listOf(list);
  return known.filter((one) => values.includes(one));
}

function listOf(list: string | null): readonly string[] {
  const values = list?.split(',').map((value) => value.trim()) ?? [];
  return values.filter((value) => value !== '');
}
