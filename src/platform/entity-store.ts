import { Filter, FilterConditions, Sort, kvs } from '@forge/kvs';
import type { EntityFilter, EntityQuery, EntityStore } from '../domain';
import { inBatches } from './in-batches';
import { requireAllDone } from './key-value-store';
import { patiently } from './patiently';

type Attributes = Record<string, unknown>;

/** Forge's custom entities of the running installation, as an {@link EntityStore}. */
export const entityStore: EntityStore = {
  get: (entity, key) => patiently(() => kvs.entity<object>(entity).get(key)),

  set: (entity, key, value) => patiently(() => kvs.entity<object>(entity).set(key, value)),

  async setMany(entity, entries) {
    for (const batch of inBatches(entries)) {
      const items = batch.map(({ key, value }) => ({ key, value, entityName: entity }));
      requireAllDone(await patiently(() => kvs.batchSet(items)));
    }
  },

  delete: (entity, key) => patiently(() => kvs.entity<object>(entity).delete(key)),

  async query(query) {
    const page = await patiently(() => build(query).getMany());
    const entries = page.results.map(({ key, value }) => ({ key, value }));
    return page.nextCursor === undefined ? { entries } : { entries, cursor: page.nextCursor };
  },
};

function build({ entity, index, partition, sort, and, or, limit, cursor }: EntityQuery) {
  let query = kvs
    .entity<Attributes>(entity)
    .query()
    .index(index, { partition: [...partition] })
    .sort(sort === 'ascending' ? Sort.ASC : Sort.DESC)
    .limit(limit);
  if (cursor !== undefined) query = query.cursor(cursor);
  if (and !== undefined && and.length > 0) query = query.filters(allOf(and));
  else if (or !== undefined && or.length > 0) query = query.filters(anyOf(or));
  return query;
}

function allOf([first, ...rest]: readonly EntityFilter[]) {
  if (first === undefined) throw new RangeError('An entity filter needs a condition.');
  return rest.reduce(
    (filter, item) => filter.and(item.attribute, condition(item)),
    new Filter<Attributes>().and(first.attribute, condition(first)),
  );
}

function anyOf([first, ...rest]: readonly EntityFilter[]) {
  if (first === undefined) throw new RangeError('An entity filter needs a condition.');
  return rest.reduce(
    (filter, item) => filter.or(item.attribute, condition(item)),
    new Filter<Attributes>().or(first.attribute, condition(first)),
  );
}

function condition(filter: EntityFilter) {
  switch (filter.condition) {
    case 'equals':
      return FilterConditions.equalTo(filter.value);
    case 'contains':
      return FilterConditions.contains(String(filter.value));
    case 'begins-with':
      return FilterConditions.beginsWith(filter.value);
    case 'at-least':
      return FilterConditions.greaterThanEqualTo(filter.value);
    case 'at-most':
      return FilterConditions.lessThanEqualTo(filter.value);
  }
}
