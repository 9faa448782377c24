import { checkKey } from './check-key';
import { checkEntityValue, checkValue } from './check-value';
import { KvsError, refuse } from './kvs-error';
import { describeRecord, type Entities, expiryOf, type Namespace, type Records } from './records';
import type { GetOptions, Place, SetOptions, TimeToLive } from './requests';
import type { HostClock } from '../clock/clock';

/** What the operations on single values work with. */
export interface Storage {
  readonly records: Records;
  readonly entities: Entities;
  readonly clock: HostClock;
}

/** Where a place is, once its key and its entity have been checked. @throws KvsError */
export function namespaceOf({ entities }: Storage, { key, entityName }: Place): Namespace {
  checkKey(key);
  return entityName === undefined ? 'plain' : { entityName: entities.find(entityName).name };
}

/** @throws KvsError when the value may not be stored there */
export function checkStorable({ entities }: Storage, namespace: Namespace, value: unknown): void {
  if (typeof namespace === 'string') checkValue(value);
  else checkEntityValue(entities.find(namespace.entityName), value);
}

/** @throws KvsError KEY_NOT_FOUND */
export function getOne(
  { records }: Storage,
  place: { readonly namespace: Namespace; readonly key: string },
  { metadataFields }: GetOptions,
) {
  const record = records.get(place.namespace, place.key);
  if (record === undefined)
    throw new KvsError(404, 'KEY_NOT_FOUND', `The key "${place.key}" does not exist.`);
  return describeRecord(place.key, record, metadataFields);
}

/** Writes a value that has been checked. */
export function write(
  { records, clock }: Storage,
  place: { readonly namespace: Namespace; readonly key: string },
  { value, ttl }: { readonly value: unknown; readonly ttl: TimeToLive | undefined },
) {
  return records.set(place.namespace, place.key, { value, expiresAt: expiryOf(ttl, clock.now()) });
}

/** @throws KvsError KEY_CONFLICT under FAIL_IF_EXISTS */
export function setOne(
  storage: Storage,
  place: { readonly namespace: Namespace; readonly key: string },
  { value, options }: { readonly value: unknown; readonly options: SetOptions },
) {
  const { keyPolicy, returnValue, returnMetadataFields, ttl } = options;
  checkStorable(storage, place.namespace, value);
  if (keyPolicy === 'FAIL_IF_EXISTS') {
    if (returnValue !== undefined) {
      throw refuse('INVALID_REQUEST', 'returnValue goes with the key policy OVERRIDE only.');
    }
    if (storage.records.get(place.namespace, place.key) !== undefined) {
      throw new KvsError(409, 'KEY_CONFLICT', `The key "${place.key}" already exists.`);
    }
  }
  const { previous, latest } = write(storage, place, { value, ttl });
  if (returnValue === undefined) return undefined;
  const record = returnValue === 'LATEST' ? latest : previous;
  return record === undefined
    ? { key: place.key }
    : describeRecord(place.key, record, returnMetadataFields);
}
