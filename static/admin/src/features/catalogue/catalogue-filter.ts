import { products } from '../../../../../src/contract/resource';
import { severities } from '../../../../../src/contract/severity';
import type { CatalogueEntry, Controls, Product, Severity } from '../../../../../src/contract';
import { productOfRule } from '../../components/resource-words';
import type { Standing } from './standing';
import { standings, standingsOf } from './standing';

/** A framework of controls. */
export type Framework = keyof Controls;

export const frameworks = ['cis', 'nist', 'iso', 'soc2'] as const satisfies readonly Framework[];

/** What rules are about: a product, or none of them. */
export const subjects = [...products, 'other'] as const satisfies readonly (Product | 'other')[];

export type Subject = (typeof subjects)[number];

/** Which rules the catalogue shows. Lives in the address. An empty list lets everything through. */
export interface CatalogueFilter {
  readonly search: string;
  readonly severities: readonly Severity[];
  readonly subjects: readonly Subject[];
  readonly standings: readonly Standing[];
  readonly frameworks: readonly Framework[];
}

/** Reads a filter from the address. What it does not know it leaves out: addresses are typed by people. */
export function filterFromParams(params: URLSearchParams): CatalogueFilter {
  return {
    search: params.get('q')?.trim() ?? '',
    severities: allOf(severities, params.get('severity')),
    subjects: allOf(subjects, params.get('product')),
    standings: allOf(standings, params.get('outcome')),
    frameworks: allOf(frameworks, params.get('framework')),
  };
}

/** The shortest parameters that give the filter back. */
export function paramsFromFilter(filter: CatalogueFilter): URLSearchParams {
  const entries: readonly (readonly [string, string])[] = [
    ['q', filter.search],
    ['severity', filter.severities.join(',')],
    ['product', filter.subjects.join(',')],
    ['outcome', filter.standings.join(',')],
    ['framework', filter.frameworks.join(',')],
  ];
  return new URLSearchParams(
    entries.filter(([, value]) => value !== '').map(([key, value]) => [key, value]),
  );
}

/** The rules that a filter lets through, in the order they came. */
export function matching(
  filter: CatalogueFilter,
  entries: readonly CatalogueEntry[],
): readonly CatalogueEntry[] {
  const wanted = filter.search.toLowerCase();
  return entries.filter(
    (entry) =>
      lets(filter.severities, [effectiveSeverity(entry)]) &&
      lets(filter.subjects, [productOfRule(entry.id) ?? 'other']) &&
      lets(filter.standings, standingsOf(entry)) &&
      lets(filter.frameworks, frameworksOf(entry)) &&
      searchText(entry).includes(wanted),
  );
}

/** The severity that findings of a rule get on this site. */
export function effectiveSeverity({ severity, severityOverride }: CatalogueEntry): Severity {
  return severityOverride ?? severity;
}

function lets<T>(chosen: readonly T[], has: readonly T[]): boolean {
  return chosen.length === 0 || has.some((one) => chosen.includes(one));
}

function frameworksOf({ controls }: CatalogueEntry): readonly Framework[] {
  return frameworks.filter((framework) => controls[framework] !== undefined);
}

function searchText({ id, title, rationale, controls }: CatalogueEntry): string {
  const numbers = frameworks.flatMap((framework) => controls[framework] ?? []);
  return [id, title, rationale, ...numbers].join(' ').toLowerCase();
}

function allOf<T extends string>(known: readonly T[], list: string | null): readonly T[] {
  const values = list?.split(',').map((value) => value.trim()) ?? [];
  return known.filter((one) => values.includes(one));
}
