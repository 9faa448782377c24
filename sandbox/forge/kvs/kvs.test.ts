import { kvs, MetadataField, WhereConditions } from '@forge/kvs';
import { fixtureHost, startAt } from '../__fixtures__/fixture-host';

/** What the real client says of a refusal. */
function refusal(status: number, code: string) {
  return { name: 'ForgeKvsError', code, responseDetails: expect.objectContaining({ status }) };
}

describe('a value', () => {
  it.each([['a text'], [42], [false], [[1, 'two', null]], [{ deep: { er: true } }]])(
    'comes back as it was stored: %j',
    async (value) => {
      const { host } = fixtureHost();
      await host.run(() => kvs.set('key', value));
      expect(await host.run(() => kvs.get('key'))).toEqual(value);
    },
  );

  it('is undefined where nothing was stored, and once it was deleted', async () => {
    const { host } = fixtureHost();
    const seen = await host.run(async () => {
      const before = await kvs.get('key');
      await kvs.set('key', 1);
      await kvs.delete('key');
      await kvs.delete('key');
      return [before, await kvs.get('key')];
    });
    expect(seen).toEqual([undefined, undefined]);
  });

  it('carries when it was first and last written, and when it expires, if asked', async () => {
    const { host, clock } = fixtureHost();
    await host.run(() => kvs.set('key', 'old'));
    await clock.advance(5_000);
    const ttl = { value: 2, unit: 'MINUTES' as const };
    await host.run(() => kvs.set('key', 'new', { ttl }));
    const metadataFields = [
      MetadataField.CREATED_AT,
      MetadataField.UPDATED_AT,
      MetadataField.EXPIRE_TIME,
    ];
    expect(await host.run(() => kvs.get('key', { metadataFields }))).toEqual({
      key: 'key',
      value: 'new',
      createdAt: startAt,
      updatedAt: startAt + 5_000,
      expireTime: new Date(startAt + 125_000).toISOString(),
    });
  });

  it('is gone when its time is over, and not before', async () => {
    const { host, clock } = fixtureHost();
    await host.run(() => kvs.set('key', 1, { ttl: { value: 10, unit: 'SECONDS' } }));
    await clock.advance(9_999);
    expect(await host.run(() => kvs.get('key'))).toBe(1);
    await clock.advance(1);
    expect(await host.run(() => kvs.get('key'))).toBeUndefined();
  });

  it('can outlive its time where the platform is slow to delete', async () => {
    const { host, clock } = fixtureHost({ expiredReadableMs: 60_000 });
    await host.run(() => kvs.set('key', 1, { ttl: { value: 10, unit: 'SECONDS' } }));
    await clock.advance(69_999);
    expect(await host.run(() => kvs.get('key'))).toBe(1);
    await clock.advance(1);
    expect(await host.run(() => kvs.get('key'))).toBeUndefined();
  });

  it('is written only once under FAIL_IF_EXISTS', async () => {
    const { host } = fixtureHost();
    const keyPolicy = 'FAIL_IF_EXISTS';
    await host.run(() => kvs.set('key', 'first', { keyPolicy }));
    await expect(host.run(() => kvs.set('key', 'second', { keyPolicy }))).rejects.toMatchObject(
      refusal(409, 'KEY_CONFLICT'),
    );
    expect(await host.run(() => kvs.get('key'))).toBe('first');
  });

  it('is free again under FAIL_IF_EXISTS once it has expired', async () => {
    const { host, clock } = fixtureHost();
    const keyPolicy = 'FAIL_IF_EXISTS';
    await host.run(() => kvs.set('lock', 1, { keyPolicy, ttl: { value: 1, unit: 'MINUTES' } }));
    await clock.advance(60_000);
    await host.run(() => kvs.set('lock', 2, { keyPolicy }));
    expect(await host.run(() => kvs.get('lock'))).toBe(2);
  });

  it('can answer with what it replaced', async () => {
    const { host } = fixtureHost();
    await host.run(() => kvs.set('key', 'old'));
    const options = { keyPolicy: 'OVERRIDE', returnValue: 'PREVIOUS' } as const;
    const previous = await host.run<unknown>(() => kvs.set('key', 'new', options));
    expect(previous).toEqual({ key: 'key', value: 'old' });
    expect(
      await host.run(() =>
        kvs.set('key', 'newest', { keyPolicy: 'OVERRIDE', returnValue: 'LATEST' }),
      ),
    ).toEqual({ key: 'key', value: 'newest' });
  });
});

describe('a secret', () => {
  it('is kept apart from plain values', async () => {
    const { host } = fixtureHost();
    const seen = await host.run(async () => {
      await kvs.setSecret('key', 'secret');
      const { results } = await kvs.query().getMany();
      return { secret: await kvs.getSecret('key'), plain: await kvs.get('key'), results };
    });
    expect(seen).toEqual({ secret: 'secret', plain: undefined, results: [] });
    await host.run(() => kvs.deleteSecret('key'));
    expect(await host.run(() => kvs.getSecret('key'))).toBeUndefined();
  });
});

describe('a query', () => {
  async function pages(limit: number): Promise<string[][]> {
    const { host } = fixtureHost();
    return host.run(async () => {
      for (const key of ['b2', 'a1', 'b1', 'c1', 'b3']) await kvs.set(key, key);
      const found: string[][] = [];
      let cursor: string | undefined;
      do {
        const query = kvs.query().where('key', WhereConditions.beginsWith('b')).limit(limit);
        const page = await (cursor === undefined ? query : query.cursor(cursor)).getMany();
        found.push(page.results.map(({ key }) => key));
        cursor = page.nextCursor;
      } while (cursor !== undefined);
      return found;
    });
  }

  it('pages through the keys that begin with a prefix, and the last page has no cursor', async () => {
    expect(await pages(2)).toEqual([['b1', 'b2'], ['b3']]);
    expect(await pages(3)).toEqual([['b1', 'b2', 'b3']]);
  });

  it('returns ten values unless told otherwise', async () => {
    const { host } = fixtureHost();
    const { results, nextCursor } = await host.run(async () => {
      for (let n = 10; n < 22; n += 1) await kvs.set(`k${n}`, n);
      return kvs.query().getMany();
    });
    expect(results.map(({ value }) => value)).toEqual([10, 11, 12, 13, 14, 15, 16, 17, 18, 19]);
    expect(nextCursor).toEqual(expect.any(String));
  });

  it('refuses the cursor of another query', async () => {
    const { host } = fixtureHost();
    const another = await host.run(async () => {
      await kvs.set('a1', 1);
      await kvs.set('a2', 2);
      const { nextCursor = '' } = await kvs
        .query()
        .where('key', WhereConditions.beginsWith('a'))
        .limit(1)
        .getMany();
      return nextCursor;
    });
    await expect(host.run(() => kvs.query().cursor(another).getMany())).rejects.toMatchObject(
      refusal(400, 'INVALID_CURSOR'),
    );
  });
});

describe('a batch', () => {
  it('does what it can, and names what it could not', async () => {
    const { host } = fixtureHost();
    const ada = { surname: 'Lovelace', age: 36 };
    const result = await host.run(() =>
      kvs.batchSet<unknown>([
        { key: 'plain', value: 1 },
        { key: 'ada', entityName: 'employee', value: ada },
        { key: 'bad', entityName: 'employee', value: { age: 'old' } },
      ]),
    );
    expect(result).toEqual({
      successfulKeys: [{ key: 'plain' }, { key: 'ada', entityName: 'employee' }],
      failedKeys: [
        {
          key: 'bad',
          entityName: 'employee',
          error: { code: 'INVALID_ENTITY_VALUE', message: expect.stringContaining('"age"') },
        },
      ],
    });
    const got = await host.run(() =>
      kvs.batchGet([{ key: 'plain' }, { key: 'ada', entityName: 'employee' }, { key: 'gone' }]),
    );
    expect(got).toEqual({
      successfulKeys: [
        { key: 'plain', value: 1 },
        { key: 'ada', entityName: 'employee', value: ada },
      ],
      failedKeys: [{ key: 'gone', error: { code: 'KEY_NOT_FOUND', message: expect.any(String) } }],
    });
    await host.run(() => kvs.batchDelete([{ key: 'plain' }, { key: 'gone' }]));
    expect(await host.run(() => kvs.get('plain'))).toBeUndefined();
  });

  it('is refused as a whole when it names a key twice, or none', async () => {
    const { host } = fixtureHost();
    const twice = [
      { key: 'a', value: 1 },
      { key: 'a', value: 2 },
    ];
    await expect(host.run(() => kvs.batchSet(twice))).rejects.toMatchObject(
      refusal(400, 'DUPLICATE_KEY'),
    );
    await expect(host.run(() => kvs.batchSet([]))).rejects.toMatchObject(
      refusal(400, 'EMPTY_BATCH'),
    );
    expect(await host.run(() => kvs.get('a'))).toBeUndefined();
  });
});

describe('the storage', () => {
  it('keeps two installations apart', async () => {
    const first = fixtureHost({ cloudId: 'cloud-1' });
    const second = fixtureHost({ cloudId: 'cloud-2' });
    await first.host.run(() => kvs.set('key', 'of the first'));
    expect(await second.host.run(() => kvs.get('key'))).toBeUndefined();
    const both = await Promise.all(
      [first, second].map(({ host }, n) =>
        host.run(async () => {
          await kvs.set('key', n);
          return kvs.get('key');
        }),
      ),
    );
    expect(both).toEqual([0, 1]);
  });

  it('can be made to refuse a write', async () => {
    const answer = { status: 503, body: { code: 'SERVICE_UNAVAILABLE', message: 'Not now.' } };
    const { host } = fixtureHost({
      hooks: { onCall: ({ path }) => (path === '/api/v1/set' ? { answer } : 'continue') },
    });
    await expect(host.run(() => kvs.set('key', 1))).rejects.toMatchObject(
      refusal(503, 'SERVICE_UNAVAILABLE'),
    );
    expect(await host.run(() => kvs.get('key'))).toBeUndefined();
  });
});
