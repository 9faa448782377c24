import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { memoryKeyValueStore } from '../domain/ports/testing/memory-key-value-store';
import { deleteBlob, readBlob, writeBlob } from './blobs';

/** Does not compress, so that it needs several parts. */
function bulky(bytes: number): string {
  return randomBytes(bytes).toString('base64');
}

describe('blobs', () => {
  it('are absent until written', async () => {
    const kv = memoryKeyValueStore();

    expect(await readBlob(kv, 'slice:a')).toBeUndefined();
  });

  it('keep a small value in one key', async () => {
    const kv = memoryKeyValueStore();

    await writeBlob(kv, 'slice:a', { items: [1, 2] });

    expect(await readBlob(kv, 'slice:a')).toEqual({ items: [1, 2] });
    expect(kv.entries().map(({ key }) => key)).toEqual(['slice:a']);
  });

  it('keep any JSON value as it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (value) => {
        const kv = memoryKeyValueStore();

        await writeBlob(kv, 'slice:a', value);

        expect(await readBlob(kv, 'slice:a')).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('split a big value, and leave no part of it behind when it shrinks', async () => {
    const kv = memoryKeyValueStore();
    const big = bulky(500_000);

    await writeBlob(kv, 'slice:a', big);

    expect(await readBlob(kv, 'slice:a')).toBe(big);
    expect(kv.entries().length).toBeGreaterThan(3);

    await writeBlob(kv, 'slice:a', 'small');

    expect(await readBlob(kv, 'slice:a')).toBe('small');
    expect(kv.entries().map(({ key }) => key)).toEqual(['slice:a']);
  });

  it('do not write a value that has not changed', async () => {
    const kv = memoryKeyValueStore();
    const first = await writeBlob(kv, 'slice:a', { items: [1] });
    const { writes } = kv;

    const second = await writeBlob(kv, 'slice:a', { items: [1] });

    expect([first, second, kv.writes]).toEqual([true, false, writes]);
  });

  it('lead to the old value or the new one wherever a replacement is cut off, and leave nothing behind after the next', async () => {
    const before = bulky(300_000);
    const after = bulky(400_000);
    for (let survived = 0; survived < 9; survived += 1) {
      const kv = memoryKeyValueStore();
      await writeBlob(kv, 'slice:a', before);

      kv.failAfter(survived);
      await writeBlob(kv, 'slice:a', after).catch(() => undefined);
      kv.recover();

      expect([before, after]).toContain(await readBlob(kv, 'slice:a'));

      await writeBlob(kv, 'slice:a', after);
      expect(await readBlob(kv, 'slice:a')).toBe(after);

      await writeBlob(kv, 'slice:a', 'small');
      expect(kv.entries().map(({ key }) => key)).toEqual(['slice:a']);
    }
  });

  it('are absent when the first write was cut off', async () => {
    const kv = memoryKeyValueStore();
    kv.failAfter(2);

    await writeBlob(kv, 'slice:a', bulky(400_000)).catch(() => undefined);

    expect(await readBlob(kv, 'slice:a')).toBeUndefined();
  });

  it('are deleted with all their parts, also when deleting was cut off before', async () => {
    const kv = memoryKeyValueStore();
    await writeBlob(kv, 'slice:a', bulky(400_000));
    await writeBlob(kv, 'slice:b', 'other');

    kv.failAfter(1);
    await deleteBlob(kv, 'slice:a').catch(() => undefined);
    kv.recover();
    await deleteBlob(kv, 'slice:a');

    expect(kv.entries().map(({ key }) => key)).toEqual(['slice:b']);
  });

  it('say so when a part is missing', async () => {
    const kv = memoryKeyValueStore();
    await writeBlob(kv, 'slice:a', bulky(400_000));
    const part = kv.entries().find(({ key }) => key.startsWith('part:'));

    await kv.delete(part?.key ?? '');

    await expect(readBlob(kv, 'slice:a')).rejects.toThrow(
      'The stored value slice:a is damaged: parts of it are missing. Scan again.',
    );
  });
});
