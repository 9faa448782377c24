import fc from 'fast-check';
import type { KeyValueStore, Slice } from '../domain';
import { memoryKeyValueStore } from '../domain/ports/testing/memory-key-value-store';
import type { MemoryKeyValueStore } from '../domain/ports/testing/memory-key-value-store';
import { readSlice, writeSlice } from './slices';
import { keepSnapshot, listSnapshots, readSnapshot } from './snapshots';

const names = ['jira.groups', 'jira.settings'] as const;

/** A day of scanning: what the two slices hold, each told by a number. */
interface Day {
  readonly groups: number;
  readonly settings: number;
  readonly keepDays?: number;
}

function groups(version: number): Slice<'jira.groups'> {
  return { items: [{ groupId: String(version), name: `Group ${version}` }], gaps: [] };
}

function settings(version: number): Slice<'jira.settings'> {
  return { items: [{ key: 'k', value: String(version) }], gaps: [] };
}

function takenAt(day: number): string {
  return new Date(Date.UTC(2026, 0, 1 + day)).toISOString();
}

async function scan(kv: KeyValueStore, day: number, content: Day): Promise<void> {
  const { keepDays = 2 } = content;
  await writeSlice(kv, 'jira.groups', groups(content.groups));
  await writeSlice(kv, 'jira.settings', settings(content.settings));
  await keepSnapshot(kv, {
    scanId: `scan-${day}`,
    takenAt: takenAt(day),
    siteUrl: 'https://example.test',
    keepDays,
  });
}

function contents(kv: MemoryKeyValueStore): readonly string[] {
  return kv
    .entries()
    .map(({ key }) => key)
    .filter((key) => key.startsWith('slice-content:'));
}

async function everyKept(kv: KeyValueStore) {
  const kept = await listSnapshots(kv);
  return Promise.all(
    kept.map(async (snapshot) => {
      const loaded = await readSnapshot(kv, snapshot);
      return { at: snapshot.takenAt, slices: names.map((name) => loaded?.slices[name]) };
    }),
  );
}

describe('snapshots', () => {
  it('keep what each scan saw, and a slice that has not changed once', async () => {
    const kv = memoryKeyValueStore();

    await scan(kv, 0, { groups: 1, settings: 1 });
    await scan(kv, 1, { groups: 2, settings: 1 });

    expect(await everyKept(kv)).toEqual([
      { at: takenAt(0), slices: [groups(1), settings(1)] },
      { at: takenAt(1), slices: [groups(2), settings(1)] },
    ]);
    expect(contents(kv)).toHaveLength(3);
  });

  it('write nothing but the list of snapshots when nothing has changed', async () => {
    const kv = memoryKeyValueStore();
    await scan(kv, 0, { groups: 1, settings: 1 });
    const { writes } = kv;

    await scan(kv, 1, { groups: 1, settings: 1 });

    expect(kv.writes - writes).toBe(1);
  });

  it('are one for a scan that is published twice', async () => {
    const kv = memoryKeyValueStore();

    await scan(kv, 0, { groups: 1, settings: 1 });
    await scan(kv, 0, { groups: 1, settings: 1 });

    expect(await listSnapshots(kv)).toHaveLength(1);
  });

  it('are forgotten after the retention period with all that only they had, except the newest', async () => {
    const days = fc.array(fc.record({ groups: fc.nat(2), settings: fc.nat(2) }), {
      minLength: 1,
      maxLength: 8,
    });
    await fc.assert(
      fc.asyncProperty(days, fc.integer({ min: 1, max: 4 }), async (history, keepDays) => {
        const kv = memoryKeyValueStore();
        for (const [day, content] of history.entries())
          await scan(kv, day, { ...content, keepDays });

        const first = Math.max(0, history.length - 1 - keepDays);
        const kept = history.slice(first);
        expect(await everyKept(kv)).toEqual(
          kept.map((content, place) => ({
            at: takenAt(first + place),
            slices: [groups(content.groups), settings(content.settings)],
          })),
        );
        const distinct =
          new Set(kept.map((day) => day.groups)).size +
          new Set(kept.map((day) => day.settings)).size;
        expect(contents(kv)).toHaveLength(distinct);
      }),
    );
  });

  it('are whole wherever a scan is cut off, and nothing lies about after the next', async () => {
    for (let survived = 0; survived < 16; survived += 1) {
      const kv = memoryKeyValueStore();
      for (const day of [0, 1, 2]) await scan(kv, day, { groups: day, settings: 0 });

      kv.failAfter(survived);
      await scan(kv, 3, { groups: 3, settings: 3 }).catch(() => undefined);
      kv.recover();

      for (const { slices } of await everyKept(kv)) expect(slices).not.toContain(undefined);
      expect(await readSlice(kv, 'jira.groups')).toBeDefined();

      await scan(kv, 4, { groups: 4, settings: 4 });
      const kept = await listSnapshots(kv);
      const held = new Set(kept.flatMap(({ slices }) => Object.entries(slices).map(String)));
      expect(contents(kv)).toHaveLength(held.size);
    }
  });
});
