import type { HostClock } from '../clock/clock';
import type { EntityDefinition } from '../manifest/schema';
import type { Answer } from '../proxy/call';
import type { StateStore } from '../state/state-store';
import { batchDelete, batchGet, batchSet } from './batch';
import { checkDefinitions } from './check-definitions';
import { checkKey } from './check-key';
import { queryEntity } from './entity-query';
import { KvsError, refuse } from './kvs-error';
import { queryPlain } from './query';
import { Rates } from './rates';
import { Entities, Records } from './records';
import { kvsRequests, readRequest } from './requests';
import { getOne, namespaceOf, setOne, type Storage } from './single';
import { transact } from './transaction';

/** How the storage of an installation behaves. */
export interface KvsOptions {
  /** Whether the rates of the platform's storage hold. */
  readonly storageRates: boolean;
  readonly state: StateStore;
  readonly clock: HostClock;
  readonly entities: readonly EntityDefinition[];
  readonly scopes: readonly string[];
  /** How long an expired value can still be read; up to 48 hours on the platform. */
  readonly expiredReadableMs: number;
}

type Operation = (storage: Storage, body: unknown) => object | undefined;

const plainOperations: Readonly<Record<string, Operation>> = {
  get(storage, body) {
    const { key, options } = readRequest(kvsRequests.get, body);
    return getOne(storage, { namespace: namespaceOf(storage, { key }), key }, options);
  },
  set(storage, body) {
    const { key, value, options } = readRequest(kvsRequests.set, body);
    return setOne(storage, { namespace: namespaceOf(storage, { key }), key }, { value, options });
  },
  delete(storage, body) {
    const { key } = readRequest(kvsRequests.delete, body);
    storage.records.delete(namespaceOf(storage, { key }), key);
    return undefined;
  },
  query: (storage, body) => queryPlain(storage, readRequest(kvsRequests.query, body)),
  'secret/get'(storage, body) {
    const { key, options } = readRequest(kvsRequests.get, body);
    checkKey(key);
    return getOne(storage, { namespace: 'secret', key }, options);
  },
  'secret/set'(storage, body) {
    const { key, value, options } = readRequest(kvsRequests.set, body);
    checkKey(key);
    return setOne(storage, { namespace: 'secret', key }, { value, options });
  },
  'secret/delete'(storage, body) {
    const { key } = readRequest(kvsRequests.delete, body);
    checkKey(key);
    storage.records.delete('secret', key);
    return undefined;
  },
};

const entityOperations: Readonly<Record<string, Operation>> = {
  'entity/get'(storage, body) {
    const { options, ...place } = readRequest(kvsRequests.get.required({ entityName: true }), body);
    return getOne(storage, { namespace: namespaceOf(storage, place), key: place.key }, options);
  },
  'entity/set'(storage, body) {
    const { value, options, ...place } = readRequest(
      kvsRequests.set.required({ entityName: true }),
      body,
    );
    return setOne(
      storage,
      { namespace: namespaceOf(storage, place), key: place.key },
      { value, options },
    );
  },
  'entity/delete'(storage, body) {
    const place = readRequest(kvsRequests.delete.required({ entityName: true }), body);
    storage.records.delete(namespaceOf(storage, place), place.key);
    return undefined;
  },
  'entity/query': (storage, body) =>
    queryEntity(storage, readRequest(kvsRequests.entityQuery, body)),
  'batch/get': (storage, body) => batchGet(storage, readRequest(kvsRequests.batchGet, body)),
  'batch/set': (storage, body) => batchSet(storage, readRequest(kvsRequests.batchSet, body)),
  'batch/delete': (storage, body) =>
    batchDelete(storage, readRequest(kvsRequests.batchDelete, body)),
  transaction(storage, body) {
    transact(storage, readRequest(kvsRequests.transaction, body));
    return undefined;
  },
};

const operations = { ...plainOperations, ...entityOperations };

function isRead(operation: string): boolean {
  return /(^|\/)(get|query)$/.test(operation);
}

/** Forge's key-value store and custom entity store of one installation: `POST /api/v1/…`. */
export class KvsService {
  readonly #storage: Storage;
  readonly #rates: Rates;

  constructor(private readonly options: KvsOptions) {
    const { state, clock, entities, expiredReadableMs } = options;
    checkDefinitions(entities);
    this.#rates = new Rates(clock, options.storageRates);
    this.#storage = {
      records: new Records(state, clock, expiredReadableMs),
      entities: new Entities(entities),
      clock,
    };
  }

  handle(path: string, body: string | undefined): Answer {
    try {
      return this.#answer(path.replace(/^\/api\/v1\//, ''), body ?? '');
    } catch (error) {
      if (error instanceof KvsError) return error.toAnswer();
      throw error;
    }
  }

  #answer(name: string, body: string): Answer {
    if (!this.options.scopes.includes('storage:app')) {
      throw new KvsError(
        403,
        'FORBIDDEN',
        'The app lacks the scope storage:app. Add it to permissions.scopes.',
      );
    }
    const operation = operations[name];
    if (operation === undefined)
      throw refuse('INVALID_REQUEST', `The storage has no operation "${name}".`);
    this.#rates.countRequest();
    if (!isRead(name)) this.#rates.countBytes('write', Buffer.byteLength(body));
    const result = operation(this.#storage, JSON.parse(body));
    if (isRead(name)) this.#rates.countBytes('read', Buffer.byteLength(JSON.stringify(result)));
    return {
      status: result === undefined ? 204 : 200,
      ...(result === undefined ? {} : { body: result }),
    };
  }
}
