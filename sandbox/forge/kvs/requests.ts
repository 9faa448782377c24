import { z } from 'zod';
import { refuse } from './kvs-error';

const metadataFields = z.array(z.enum(['CREATED_AT', 'UPDATED_AT', 'EXPIRE_TIME'])).default([]);

const getOptions = z.object({ metadataFields }).prefault({});

const ttl = z.object({
  value: z.number().positive(),
  unit: z.enum(['SECONDS', 'MINUTES', 'HOURS', 'DAYS']),
});

const setOptions = z
  .object({
    ttl: ttl.optional(),
    keyPolicy: z.enum(['OVERRIDE', 'FAIL_IF_EXISTS']).default('OVERRIDE'),
    returnValue: z.enum(['PREVIOUS', 'LATEST']).optional(),
    returnMetadataFields: metadataFields,
  })
  .prefault({});

const place = z.object({ key: z.string(), entityName: z.string().optional() });

const conditionNames = [
  'BETWEEN',
  'BEGINS_WITH',
  'EXISTS',
  'NOT_EXISTS',
  'GREATER_THAN',
  'GREATER_THAN_EQUAL_TO',
  'LESS_THAN',
  'LESS_THAN_EQUAL_TO',
  'CONTAINS',
  'NOT_CONTAINS',
  'EQUAL_TO',
  'NOT_EQUAL_TO',
] as const;

const scalar = z.union([z.string(), z.number(), z.boolean()]);

const condition = z.object({ condition: z.enum(conditionNames), values: z.array(scalar) });

const attributeCondition = condition.extend({ property: z.string() });

const filters = z.object({
  and: z.array(attributeCondition).optional(),
  or: z.array(attributeCondition).optional(),
});

/** The bodies of `POST /api/v1/…`, as @forge/kvs 1.6.5 sends them. */
export const kvsRequests = {
  get: place.extend({ options: getOptions }),
  set: place.extend({ value: z.unknown(), options: setOptions }),
  delete: place,
  query: z.object({
    limit: z.number().optional(),
    after: z.string().optional(),
    where: z.array(condition.extend({ property: z.string() })).default([]),
    options: getOptions,
  }),
  entityQuery: z.object({
    entityName: z.string(),
    indexName: z.string(),
    partition: z.array(scalar).default([]),
    range: condition.optional(),
    filters: filters.prefault({}),
    sort: z.enum(['ASC', 'DESC']).default('ASC'),
    cursor: z.string().optional(),
    limit: z.number().optional(),
    options: getOptions,
  }),
  batchGet: z.array(place.extend({ options: getOptions })),
  batchSet: z.array(
    place.extend({ value: z.unknown(), options: z.object({ ttl: ttl.optional() }).prefault({}) }),
  ),
  batchDelete: z.array(place),
  transaction: z.object({
    set: z
      .array(
        place.extend({
          value: z.unknown(),
          conditions: filters.optional(),
          options: z.object({ ttl: ttl.optional() }).prefault({}),
        }),
      )
      .default([]),
    delete: z.array(place.extend({ conditions: filters.optional() })).default([]),
    check: z.array(place.extend({ entityName: z.string(), conditions: filters })).default([]),
  }),
} as const;

export type Scalar = z.output<typeof scalar>;
export type Condition = z.output<typeof condition>;
export type AttributeCondition = z.output<typeof attributeCondition>;
export type Filters = z.output<typeof filters>;
export type Place = z.output<typeof place>;
export type TimeToLive = z.output<typeof ttl>;
export type GetOptions = z.output<typeof getOptions>;
export type SetOptions = z.output<typeof setOptions>;
export type EntityQueryRequest = z.output<typeof kvsRequests.entityQuery>;
export type QueryRequest = z.output<typeof kvsRequests.query>;
export type TransactionRequest = z.output<typeof kvsRequests.transaction>;

/** Reads a request. @throws KvsError when it has another shape */
export function readRequest<T extends z.ZodType>(schema: T, body: unknown): z.output<T> {
  const result = schema.safeParse(body);
  if (!result.success) throw refuse('INVALID_REQUEST', z.prettifyError(result.error));
  return result.data;
}
