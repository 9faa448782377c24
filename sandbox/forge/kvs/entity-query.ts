import { z } from 'zod';
import type { AttributeType, EntityDefinition, EntityIndex } from '../manifest/schema';
import {
  checkCondition,
  checkRangeCondition,
  compareScalars,
  meets,
  meetsFilters,
} from './conditions';
import { refuse } from './kvs-error';
import { kvsLimits } from './limits';
import { decodeCursor, encodeCursor } from './query';
import { describeRecord, type StoredRecord } from './records';
import type { EntityQueryRequest, Scalar } from './requests';
import type { Storage } from './single';

type Attributes = Readonly<Record<string, unknown>>;

interface Row {
  readonly key: string;
  readonly record: StoredRecord;
  readonly attributes: Attributes;
  /** The value the index sorts by. */
  readonly position: Scalar;
}

/** The index that every entity has. Source: Forge docs, entities-manifest, 2025-12-01. */
const byKey: EntityIndex = { name: 'by-key', partition: [], range: [] };

const positionSchema = z.tuple([z.union([z.string(), z.number(), z.boolean()]), z.string()]);

function findIndex(entity: EntityDefinition, name: string): EntityIndex {
  const index = [byKey, ...entity.indexes].find((candidate) => candidate.name === name);
  if (index !== undefined) return index;
  throw refuse('INVALID_ENTITY_INDEX', `The entity "${entity.name}" has no index "${name}".`);
}

function typeOf(entity: EntityDefinition, attribute: string): AttributeType {
  const type = entity.attributes[attribute]?.type;
  if (type !== undefined) return type;
  throw refuse(
    'INVALID_ENTITY_ATTRIBUTE',
    `The entity "${entity.name}" has no attribute "${attribute}".`,
  );
}

function isScalar(value: unknown): value is Scalar {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

/** @throws KvsError */
function checkQuery(
  entity: EntityDefinition,
  index: EntityIndex,
  request: EntityQueryRequest,
): void {
  const { partition, range, filters, limit } = request;
  const size = limit ?? kvsLimits.defaultPageSize.value;
  if (!Number.isInteger(size) || size < 1 || size > kvsLimits.pageSize.value) {
    throw refuse(
      'COMPLEX_QUERY_PAGE_LIMIT_NOT_IN_RANGE',
      'The page limit must be set between 1 and 100.',
    );
  }
  if (partition.length !== index.partition.length) {
    throw refuse(
      'INVALID_PARTITION',
      `The index "${index.name}" takes ${index.partition.length} partition value(s); the query has ${partition.length}.`,
    );
  }
  for (const [place, attribute] of index.partition.entries()) {
    const values = partition.slice(place, place + 1);
    checkCondition(attribute, typeOf(entity, attribute), { condition: 'EQUAL_TO', values });
  }
  if (range !== undefined) {
    const [attribute = 'key'] = index.range;
    const type = index.range.length === 0 ? 'string' : typeOf(entity, attribute);
    checkRangeCondition(attribute, type, range);
  }
  checkFilters(entity, filters);
  const conditions = (range === undefined ? 0 : 1) + (filters.and ?? filters.or ?? []).length;
  if (conditions > kvsLimits.conditions.value) {
    throw refuse(
      'TOO_MANY_CONDITIONS',
      `A query takes at most ${kvsLimits.conditions.value} conditions.`,
    );
  }
}

/** @throws KvsError when filters mix operators, are empty, or do not go with the entity's attributes */
export function checkFilters(
  entity: EntityDefinition,
  { and, or }: EntityQueryRequest['filters'],
): void {
  if (and !== undefined && or !== undefined) {
    throw refuse(
      'INVALID_FILTER_OPERATORS_COMBINATION',
      'Filter operators "and" and "or" cannot be present at the same level.',
    );
  }
  const conditions = and ?? or;
  if (conditions?.length === 0) {
    throw refuse('EMPTY_FILTER_OPERATOR', 'Filter operators "and" and "or" cannot be empty.');
  }
  for (const condition of conditions ?? []) {
    checkCondition(condition.property, typeOf(entity, condition.property), condition);
  }
}

function* rows(
  { records }: Storage,
  entityName: string,
  { index, partition }: { readonly index: EntityIndex; readonly partition: readonly Scalar[] },
): Generator<Row> {
  for (const [key, record] of records.entries({ entityName })) {
    const attributes = record.value as Attributes;
    const position = index.range[0] === undefined ? key : attributes[index.range[0]];
    const inPartition = index.partition.every(
      (name, place) => attributes[name] === partition[place],
    );
    // A record without the attributes of an index is not in it.
    if (inPartition && isScalar(position)) yield { key, record, attributes, position };
  }
}

function compareRows(a: Pick<Row, 'position' | 'key'>, b: Pick<Row, 'position' | 'key'>): number {
  return compareScalars(a.position, b.position) || compareScalars(a.key, b.key);
}

/**
 * One page of an index. Filters are applied to the page after it was cut, as on the platform, so that a page may come out
 * short or empty and still have a cursor.
 * @throws KvsError
 */
export function queryEntity(storage: Storage, request: EntityQueryRequest) {
  const entity = storage.entities.find(request.entityName);
  const index = findIndex(entity, request.indexName);
  checkQuery(entity, index, request);
  const { partition, range, filters, sort, cursor, limit, options } = request;
  const query = { entity: entity.name, index: index.name, partition, range, filters, sort };
  const direction = sort === 'ASC' ? 1 : -1;
  const [position, key] =
    cursor === undefined ? [] : positionSchema.parse(JSON.parse(decodeCursor(query, cursor)));

  const found = [...rows(storage, entity.name, { index, partition })]
    .filter((row) => range === undefined || meets(row.position, range))
    .filter(
      (row) =>
        position === undefined ||
        key === undefined ||
        compareRows(row, { position, key }) * direction > 0,
    )
    .sort((a, b) => compareRows(a, b) * direction);
  const page = found.slice(0, limit ?? kvsLimits.defaultPageSize.value);
  const last = page.at(-1);
  const data = page
    .filter(({ attributes }) => meetsFilters(attributes, filters))
    .map((row) => describeRecord(row.key, row.record, options.metadataFields));
  return found.length > page.length && last !== undefined
    ? { data, cursor: encodeCursor(query, JSON.stringify([last.position, last.key])) }
    : { data };
}
