import { KvsError, refuse } from './kvs-error';
import { kvsLimits } from './limits';
import type { GetOptions, Place, TimeToLive } from './requests';
import { checkStorable, getOne, namespaceOf, type Storage, write } from './single';

interface BatchAnswer {
  readonly successfulKeys: readonly object[];
  readonly failedKeys: readonly object[];
}

function identify({ key, entityName }: Place) {
  return entityName === undefined ? { key } : { key, entityName };
}

/** @throws KvsError when the batch as a whole is refused */
function checkBatch(items: readonly Place[]): void {
  if (items.length === 0) throw refuse('EMPTY_BATCH', 'A batch needs at least one key.');
  if (items.length > kvsLimits.batchKeys.value) {
    throw refuse(
      'BATCH_TOO_LARGE',
      `A batch takes at most ${kvsLimits.batchKeys.value} keys; it has ${items.length}.`,
    );
  }
  const places = new Set(items.map((item) => JSON.stringify(identify(item))));
  if (places.size < items.length)
    throw refuse('DUPLICATE_KEY', 'A key may be in a batch only once.');
}

/** Runs an operation for each item; one that fails does not stop the others. */
function runEach<T extends Place>(items: readonly T[], run: (item: T) => object): BatchAnswer {
  checkBatch(items);
  const successfulKeys: object[] = [];
  const failedKeys: object[] = [];
  for (const item of items) {
    try {
      successfulKeys.push({ ...identify(item), ...run(item) });
    } catch (error) {
      if (!(error instanceof KvsError)) throw error;
      failedKeys.push({ ...identify(item), error: { code: error.code, message: error.message } });
    }
  }
  return { successfulKeys, failedKeys };
}

export function batchGet(
  storage: Storage,
  items: readonly (Place & { readonly options: GetOptions })[],
): BatchAnswer {
  return runEach(items, ({ key, entityName, options }) =>
    getOne(storage, { namespace: namespaceOf(storage, { key, entityName }), key }, options),
  );
}

export function batchSet(
  storage: Storage,
  items: readonly (Place & {
    readonly value?: unknown;
    readonly options: { readonly ttl?: TimeToLive | undefined };
  })[],
): BatchAnswer {
  if (Buffer.byteLength(JSON.stringify(items)) > kvsLimits.batchSize.value) {
    throw refuse('MAX_SIZE', 'A batch takes at most 4 MB.');
  }
  return runEach(items, ({ key, entityName, value, options }) => {
    const namespace = namespaceOf(storage, { key, entityName });
    checkStorable(storage, namespace, value);
    write(storage, { namespace, key }, { value, ttl: options.ttl });
    return {};
  });
}

export function batchDelete(storage: Storage, items: readonly Place[]): BatchAnswer {
  return runEach(items, (item) => {
    storage.records.delete(namespaceOf(storage, item), item.key);
    return {};
  });
}
