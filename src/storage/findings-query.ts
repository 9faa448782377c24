import type { FindingSummary, FindingsQuery, FindingSort } from '../contract';
import type { EntityFilter, EntityQuery } from '../domain';
import { productOf } from './finding-record';

/** The store's part of a findings query, and what is left to check on the rows it returns. */
export interface PlannedQuery {
  readonly query: Omit<EntityQuery, 'limit' | 'cursor'>;
  readonly accepts: (finding: FindingSummary) => boolean;
}

const indexes: Readonly<Record<FindingSort, string>> = {
  severity: 'by-severity',
  'last-seen': 'by-last-seen',
  'first-seen': 'by-first-seen',
  rule: 'by-rule',
};

/**
 * Splits a findings query. Forge joins the conditions of a query either all by `and` or all by `or`, so alternatives
 * (several rules, severities or products) go to the store only when there is nothing else to ask.
 * Source: `Filter` of @forge/kvs 1.6.5.
 */
export function planQuery(request: Omit<FindingsQuery, 'limit' | 'cursor'>): PlannedQuery {
  const { status, sort, descending, severities = [], products = [], rules = [], search } = request;
  const text = search?.trim().toLowerCase() ?? '';
  const required: readonly EntityFilter[] =
    text === '' ? [] : [{ attribute: 'searchText', condition: 'contains', value: text }];
  const [rule] = rules;
  // The findings of one rule may be few among many: they have an index of their own.
  const isOfOneRule = rules.length === 1 && rule !== undefined && sort === 'severity';
  const alternatives = [
    isOfOneRule ? [] : rules.map((one) => equals('rule', one)),
    severities.map((severity) => equals('severity', severity)),
    products.map((product) => equals('product', product)),
  ];
  const single = alternatives.flatMap((list) => (list.length === 1 ? list : []));
  const several = alternatives.filter((list) => list.length > 1);
  const and = [...required, ...single];
  const [or] = and.length === 0 ? several : [];
  return {
    query: {
      entity: 'finding',
      index: isOfOneRule ? 'of-rule' : indexes[sort],
      partition: isOfOneRule ? [status, rule] : [status],
      sort: isAscending(sort, descending) ? 'ascending' : 'descending',
      ...(and.length === 0 ? {} : { and }),
      ...(or === undefined ? {} : { or }),
    },
    accepts: (finding) =>
      (rules.length === 0 || rules.includes(finding.rule)) &&
      (severities.length === 0 || severities.includes(finding.severity)) &&
      (products.length === 0 || products.includes(productOf(finding.rule, finding.resource.type))),
  };
}

/** `severityOrder` begins with the most urgent, which people call the highest severity. */
function isAscending(sort: FindingSort, descending: boolean): boolean {
  return sort === 'severity' ? descending : !descending;
}

function equals(attribute: string, value: string): EntityFilter {
  return { attribute, condition: 'equals', value };
}
