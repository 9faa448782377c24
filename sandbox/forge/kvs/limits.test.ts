import { Filter, FilterConditions, ForgeKvsAPIError, kvs } from '@forge/kvs';
import { fixtureHost } from '../__fixtures__/fixture-host';
import type { EntityDefinition } from '../manifest/schema';
import { checkDefinitions } from './check-definitions';
import { checkEntityValue } from './check-value';
import { kvsLimits } from './limits';

/** Does something inside the limit, then just outside of it. */
interface LimitCase {
  readonly inside: () => Promise<unknown>;
  readonly outside: () => Promise<unknown>;
  readonly status: number;
  readonly code: string;
}

function nested(levels: number): unknown {
  return levels === 0 ? 1 : { in: nested(levels - 1) };
}

/** A text whose JSON has so many bytes. */
function jsonOf(bytes: number): string {
  return 'x'.repeat(bytes - 2);
}

const items = (count: number, value: unknown = 1) =>
  Array.from({ length: count }, (_, n) => ({ key: `k${n}`, value }));

function transaction(count: number, value: unknown = 1) {
  return items(count, value)
    .reduce((all, item) => all.set(item.key, item.value), kvs.transact())
    .execute();
}

const employees = () => kvs.entity<Record<string, unknown>>('employee');

function withConditions(count: number) {
  const filter = Array.from({ length: count - 1 }).reduce<ReturnType<typeof age>>(
    (all) => all.and('age', FilterConditions.greaterThan(0)),
    age(),
  );
  return employees().query().index('by-age').filters(filter).getMany();
}

const age = () => new Filter<Record<string, unknown>>().and('age', FilterConditions.greaterThan(0));

function codeOf(error: unknown): unknown {
  return error instanceof ForgeKvsAPIError ? error.code : error;
}

const day = 24 * 3_600;

const cases: Readonly<Record<string, LimitCase>> = {
  keyLength: {
    inside: () => kvs.set('k'.repeat(500), 1),
    outside: () => kvs.set('k'.repeat(501), 1),
    status: 400,
    code: 'KEY_TOO_LONG',
  },
  'the pattern of keys': {
    inside: () => kvs.set('a:b.c_d e-f#1', 1),
    outside: () => kvs.set('a/b', 1),
    status: 400,
    code: 'INVALID_KEY',
  },
  valueSize: {
    inside: () => kvs.set('k', jsonOf(240 * 1024)),
    outside: () => kvs.set('k', jsonOf(240 * 1024 + 1)),
    status: 400,
    code: 'MAX_SIZE',
  },
  depth: {
    inside: () => kvs.set('k', nested(31)),
    outside: () => kvs.set('k', nested(32)),
    status: 400,
    code: 'MAX_DEPTH',
  },
  batchKeys: {
    inside: () => kvs.batchSet(items(25)),
    outside: () => kvs.batchSet(items(26)),
    status: 400,
    code: 'BATCH_TOO_LARGE',
  },
  batchSize: {
    inside: () => kvs.batchSet(items(16, jsonOf(239 * 1024))),
    outside: () => kvs.batchSet(items(18, jsonOf(239 * 1024))),
    status: 400,
    code: 'MAX_SIZE',
  },
  transactionOperations: {
    inside: () => transaction(25),
    outside: () => transaction(26),
    status: 400,
    code: 'TRANSACTION_TOO_LARGE',
  },
  transactionSize: {
    inside: () => transaction(16, jsonOf(239 * 1024)),
    outside: () => transaction(18, jsonOf(239 * 1024)),
    status: 400,
    code: 'MAX_SIZE',
  },
  rangeSize: {
    inside: () => employees().set('k', { surname: 'é'.repeat(450) }),
    outside: () => employees().set('k', { surname: 'é'.repeat(451) }),
    status: 400,
    code: 'MAX_SIZE',
  },
  conditions: {
    inside: () => withConditions(100),
    outside: () => withConditions(101),
    status: 400,
    code: 'TOO_MANY_CONDITIONS',
  },
  pageSize: {
    inside: () => kvs.query().limit(100).getMany(),
    outside: () => kvs.query().limit(101).getMany(),
    status: 400,
    code: 'LIST_QUERY_LIMIT_EXCEEDED',
  },
  'pageSize of an index': {
    inside: () => employees().query().index('by-age').limit(100).getMany(),
    outside: () => employees().query().index('by-age').limit(101).getMany(),
    status: 400,
    code: 'COMPLEX_QUERY_PAGE_LIMIT_NOT_IN_RANGE',
  },
  timeToLive: {
    inside: () => kvs.set('k', 1, { ttl: { value: 365, unit: 'DAYS' } }),
    outside: () => kvs.set('k', 1, { ttl: { value: 365 * day + 1, unit: 'SECONDS' } }),
    status: 400,
    code: 'INVALID_TTL',
  },
};

describe('the storage limit', () => {
  it.each(Object.entries(cases))('%s holds', async (_, { inside, outside, status, code }) => {
    const { host } = fixtureHost();
    await host.run(inside);
    await expect(host.run(outside)).rejects.toMatchObject({
      code,
      responseDetails: expect.objectContaining({ status }),
    });
  });

  it.each([
    ['writes', (key: string) => kvs.set(key, jsonOf(64 * 1024)), kvsLimits.writesPerMinute],
    ['reads', () => kvs.get('large'), kvsLimits.readsPerMinute],
  ])('%s a minute counts every 10 KB begun, and is over a minute later', async (_, use, limit) => {
    const { host, clock } = fixtureHost({ hooks: { latencyMs: () => 2 } });
    await host.run(() => kvs.set('large', jsonOf(64 * 1024)));
    await clock.advance(60_000);
    // 64 KB of value and a little around it are 7 units.
    const allowed = Math.floor(limit.value / 7);
    const last = await host.run(async () => {
      for (let n = 0; n < allowed; n += 1) await use('k');
      return use('k').then(() => 'done', codeOf);
    });
    expect(last).toBe('RATE_LIMIT_EXCEEDED');
    await clock.advance(60_000);
    await expect(host.run(() => use('k'))).resolves.not.toBeNull();
  });

  it('requestsPerSecond holds for a second', async () => {
    const { host, clock } = fixtureHost();
    const { value } = kvsLimits.requestsPerSecond;
    const used = await host.run(async () => {
      for (let n = 0; n < value; n += 1) await kvs.get('k');
      return kvs.get('k').catch(codeOf);
    });
    expect(used).toBe('RATE_LIMIT_EXCEEDED');
    await clock.advance(1_000);
    expect(await host.run(() => kvs.get('k'))).toBeUndefined();
  });

  it('partitionSize holds for all attributes of a partition together', () => {
    const definition: EntityDefinition = {
      name: 'entity',
      attributes: { a: { type: 'string' }, b: { type: 'string' }, c: { type: 'string' } },
      indexes: [{ name: 'index', partition: ['a', 'b'], range: ['c'] }],
    };
    const store = (bytes: number) =>
      checkEntityValue(definition, { a: 'a', b: 'b'.repeat(bytes - 1), c: 'c' });
    const { value } = kvsLimits.partitionSize;
    expect(() => store(value)).not.toThrow();
    expect(() => store(value + 1)).toThrow();
  });

  const entity = (indexes: number, attributes = 1): EntityDefinition => ({
    name: 'entity',
    attributes: Object.fromEntries(
      Array.from({ length: attributes }, (_, n) => [`a${n}`, { type: 'string' }]),
    ),
    indexes: Array.from({ length: indexes }, (_, n) => ({
      name: `index${n}`,
      partition: [],
      range: ['a0'],
    })),
  });

  const named = (name: string, index: string, attribute: string): EntityDefinition => ({
    name,
    attributes: { [attribute]: { type: 'string' } },
    indexes: [{ name: index, partition: [], range: [attribute] }],
  });

  it.each([
    [
      'entities',
      Array<EntityDefinition>(20).fill(entity(1)),
      Array<EntityDefinition>(21).fill(entity(1)),
    ],
    ['indexesPerEntity', [entity(7)], [entity(8)]],
    ['attributesPerEntity', [entity(1, 50)], [entity(1, 51)]],
    ['entityNameLength', [named('e'.repeat(60), 'i', 'a')], [named('e'.repeat(61), 'i', 'a')]],
    ['indexNameLength', [named('e', 'i'.repeat(50), 'a')], [named('e', 'i'.repeat(51), 'a')]],
    ['attributeNameLength', [named('e', 'i', 'a'.repeat(30))], [named('e', 'i', 'a'.repeat(31))]],
  ])('%s holds before anything runs', (_, inside, outside) => {
    expect(() => checkDefinitions(inside)).not.toThrow();
    expect(() => checkDefinitions(outside)).toThrow('Forge takes at most');
  });
});
