import type { AttributeType } from '../manifest/schema';
import { KvsError, refuse } from './kvs-error';
import type { AttributeCondition, Condition, Filters, Scalar } from './requests';

type Name = Condition['condition'];

const ordered: readonly AttributeType[] = ['string', 'integer', 'float'];
const scalars: readonly AttributeType[] = [...ordered, 'boolean'];

/** Which attribute types a condition takes. Source: Forge docs, entities-api-query, 2026-08-22. */
const typesOf: Readonly<Record<Name, readonly AttributeType[]>> = {
  BEGINS_WITH: ['string'],
  BETWEEN: ordered,
  CONTAINS: ['string'],
  NOT_CONTAINS: ['string'],
  EQUAL_TO: scalars,
  NOT_EQUAL_TO: scalars,
  EXISTS: scalars,
  NOT_EXISTS: scalars,
  GREATER_THAN: ordered,
  GREATER_THAN_EQUAL_TO: ordered,
  LESS_THAN: ordered,
  LESS_THAN_EQUAL_TO: ordered,
};

/** The conditions that an index's range takes; the rest are for filters only. */
const rangeConditions: readonly Name[] = [
  'BEGINS_WITH',
  'BETWEEN',
  'EQUAL_TO',
  'GREATER_THAN',
  'GREATER_THAN_EQUAL_TO',
  'LESS_THAN',
  'LESS_THAN_EQUAL_TO',
];

/** The order of an index: numbers by size, strings by their bytes, false before true. */
export function compareScalars(a: Scalar, b: Scalar): number {
  if (typeof a === 'string' && typeof b === 'string') {
    return Buffer.compare(Buffer.from(a), Buffer.from(b));
  }
  return Number(a) - Number(b);
}

const tests: Readonly<Record<Name, (value: Scalar, wanted: readonly Scalar[]) => boolean>> = {
  BEGINS_WITH: (value, [start]) => String(value).startsWith(String(start)),
  BETWEEN: (value, [low = value, high = value]) =>
    compareScalars(value, low) >= 0 && compareScalars(value, high) <= 0,
  CONTAINS: (value, [part]) => String(value).includes(String(part)),
  NOT_CONTAINS: (value, [part]) => !String(value).includes(String(part)),
  EQUAL_TO: (value, [wanted]) => value === wanted,
  NOT_EQUAL_TO: (value, [wanted]) => value !== wanted,
  EXISTS: () => true,
  NOT_EXISTS: () => false,
  GREATER_THAN: (value, [than = value]) => compareScalars(value, than) > 0,
  GREATER_THAN_EQUAL_TO: (value, [than = value]) => compareScalars(value, than) >= 0,
  LESS_THAN: (value, [than = value]) => compareScalars(value, than) < 0,
  LESS_THAN_EQUAL_TO: (value, [than = value]) => compareScalars(value, than) <= 0,
};

/** What a condition says of an attribute that is not there. */
const holdsForNothing: readonly Name[] = ['NOT_EXISTS', 'NOT_EQUAL_TO', 'NOT_CONTAINS'];

/** Whether a value, or its absence, meets a condition. */
export function meets(value: unknown, { condition, values }: Condition): boolean {
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') {
    return holdsForNothing.includes(condition);
  }
  return tests[condition](value, values);
}

/** Whether a record, or its absence, meets the filters. */
export function meetsFilters(
  record: Readonly<Record<string, unknown>> | undefined,
  { and, or }: Filters,
): boolean {
  const holds = (condition: AttributeCondition) => meets(record?.[condition.property], condition);
  return (and?.every(holds) ?? true) && (or?.some(holds) ?? true);
}

function typeName(value: Scalar): string {
  return typeof value === 'number' ? 'number' : typeof value;
}

function matchesType(type: AttributeType, value: Scalar): boolean {
  return typeName(value) === (type === 'integer' || type === 'float' ? 'number' : type);
}

/** @throws KvsError when a condition does not go with its attribute, or lacks values */
export function checkCondition(
  attribute: string,
  type: AttributeType,
  { condition, values }: Condition,
): void {
  if (type === 'any') {
    throw new KvsError(
      422,
      'INVALID_FILTER_CONDITION',
      `The attribute "${attribute}" is of type any, which conditions do not support.`,
    );
  }
  if (!typesOf[condition].includes(type)) {
    throw refuse(
      'INVALID_FILTER_CONDITION',
      `${condition} does not apply to the ${type} attribute "${attribute}".`,
    );
  }
  const needed = condition === 'BETWEEN' ? 2 : 1;
  if (values.length < needed) {
    const code = condition === 'BETWEEN' ? 'INSUFFICIENT_FILTER_VALUES' : 'INVALID_FILTER_VALUES';
    throw refuse(
      code,
      `${condition} on "${attribute}" needs ${needed} value(s); it has ${values.length}.`,
    );
  }
  const presence = condition === 'EXISTS' || condition === 'NOT_EXISTS';
  if (!presence && !values.every((value) => matchesType(type, value))) {
    throw refuse(
      'INVALID_FILTER_VALUES',
      `${condition} on the ${type} attribute "${attribute}" has another type of value.`,
    );
  }
}

/** @throws KvsError when a condition cannot be asked of an index */
export function checkRangeCondition(
  attribute: string,
  type: AttributeType,
  condition: Condition,
): void {
  if (!rangeConditions.includes(condition.condition)) {
    throw refuse(
      'INVALID_FILTER_CONDITION',
      `${condition.condition} does not apply to the range of an index.`,
    );
  }
  checkCondition(attribute, type, condition);
}
