import { meetsFilters } from './conditions';
import { checkFilters } from './entity-query';
import { refuse } from './kvs-error';
import { kvsLimits } from './limits';
import type { Namespace } from './records';
import type { Filters, Place, TransactionRequest } from './requests';
import { checkStorable, namespaceOf, type Storage, write } from './single';

type Operation = Place & { readonly conditions?: Filters | undefined };

/** @throws KvsError CONDITIONAL_CHECK_FAILED, or when the conditions make no sense */
function checkConditions(
  storage: Storage,
  namespace: Namespace,
  { key, conditions }: Operation,
): void {
  if (conditions === undefined) return;
  if (typeof namespace === 'string') {
    throw refuse('INVALID_REQUEST', 'Conditions need an entity.');
  }
  checkFilters(storage.entities.find(namespace.entityName), conditions);
  const record = storage.records.get(namespace, key)?.value;
  const attributes =
    record === undefined ? undefined : (record as Readonly<Record<string, unknown>>);
  if (!meetsFilters(attributes, conditions)) {
    throw refuse('CONDITIONAL_CHECK_FAILED', `The condition on the key "${key}" does not hold.`);
  }
}

/** All or nothing: everything is checked before anything is written. @throws KvsError */
export function transact(storage: Storage, request: TransactionRequest): void {
  const operations: readonly Operation[] = [...request.set, ...request.delete, ...request.check];
  if (operations.length === 0)
    throw refuse('EMPTY_TRANSACTION', 'A transaction needs at least one operation.');
  if (operations.length > kvsLimits.transactionOperations.value) {
    throw refuse(
      'TRANSACTION_TOO_LARGE',
      `A transaction takes at most ${kvsLimits.transactionOperations.value} operations.`,
    );
  }
  if (Buffer.byteLength(JSON.stringify(request)) > kvsLimits.transactionSize.value) {
    throw refuse('MAX_SIZE', 'A transaction takes at most 4 MB.');
  }
  const places = new Set(
    operations.map(({ key, entityName }) => JSON.stringify([key, entityName])),
  );
  if (places.size < operations.length) {
    throw refuse('DUPLICATE_KEY', 'A key may be in a transaction only once.');
  }

  for (const operation of operations)
    checkConditions(storage, namespaceOf(storage, operation), operation);
  for (const { value, ...place } of request.set)
    checkStorable(storage, namespaceOf(storage, place), value);

  for (const { key, value, options, ...rest } of request.set) {
    write(
      storage,
      { namespace: namespaceOf(storage, { key, ...rest }), key },
      { value, ttl: options.ttl },
    );
  }
  for (const place of request.delete)
    storage.records.delete(namespaceOf(storage, place), place.key);
}
