import type { AttributeType, EntityDefinition } from '../manifest/schema';
import { refuse } from './kvs-error';
import { kvsLimits } from './limits';

function depthOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(depthOf));
}

/** @throws KvsError when a value is nothing, too large or too deep */
export function checkValue(value: unknown): void {
  if (value === undefined || value === null) {
    throw refuse('INVALID_VALUE', 'The value must be an array, boolean, number, object or string.');
  }
  const size = Buffer.byteLength(JSON.stringify(value));
  if (size > kvsLimits.valueSize.value) {
    throw refuse(
      'MAX_SIZE',
      `The provided value has exceeded the maximum size limit: ${size} bytes.`,
    );
  }
  if (depthOf(value) > kvsLimits.depth.value) {
    throw refuse(
      'MAX_DEPTH',
      'The provided value has exceeded the maximum object depth (32) limit.',
    );
  }
}

const int32 = { minimum: -(2 ** 31), maximum: 2 ** 31 - 1 } as const;

function isFloat(value: unknown): boolean {
  if (typeof value !== 'number') return false;
  const size = Math.abs(value);
  return value === 0 || (size >= 1e-130 && size < 1e126);
}

/** Whether a value may be stored in an attribute. Source: Forge docs, entities-manifest, 2025-12-01. */
const fits: Readonly<Record<AttributeType, (value: unknown) => boolean>> = {
  string: (value) => typeof value === 'string' && value.trim() !== '',
  integer: (value) =>
    typeof value === 'number' &&
    Number.isInteger(value) &&
    value >= int32.minimum &&
    value <= int32.maximum,
  float: isFloat,
  boolean: (value) => typeof value === 'boolean',
  any: (value) => value !== null,
};

/** @throws KvsError when a value is not of the entity's attributes, or does not fit its indexes */
export function checkEntityValue(entity: EntityDefinition, value: unknown): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw refuse(
      'INVALID_ENTITY_VALUE',
      `A value of the entity "${entity.name}" must be an object.`,
    );
  }
  checkValue(value);
  const attributes = value as Readonly<Record<string, unknown>>;
  for (const [name, attribute] of Object.entries(attributes)) {
    const type = entity.attributes[name]?.type;
    if (type === undefined) {
      throw refuse(
        'INVALID_ENTITY_VALUE',
        `The entity "${entity.name}" has no attribute "${name}".`,
      );
    }
    if (!fits[type](attribute)) {
      throw refuse(
        'INVALID_ENTITY_VALUE',
        `The attribute "${name}" of the entity "${entity.name}" must be a valid ${type}; it is ${JSON.stringify(attribute)}.`,
      );
    }
  }
  for (const index of entity.indexes) {
    checkSize(attributes, {
      names: index.range,
      maximum: kvsLimits.rangeSize.value,
      part: `range of ${index.name}`,
    });
    checkSize(attributes, {
      names: index.partition,
      maximum: kvsLimits.partitionSize.value,
      part: `partition of ${index.name}`,
    });
  }
}

function bytesOf(value: unknown): number {
  return Buffer.byteLength(typeof value === 'string' ? value : JSON.stringify(value ?? ''));
}

function checkSize(
  attributes: Readonly<Record<string, unknown>>,
  {
    names,
    maximum,
    part,
  }: { readonly names: readonly string[]; readonly maximum: number; readonly part: string },
): void {
  const bytes = names.reduce((sum, name) => sum + bytesOf(attributes[name]), 0);
  if (bytes > maximum) {
    throw refuse('MAX_SIZE', `The ${part} must be at most ${maximum} bytes; it is ${bytes}.`);
  }
}
