import {
  appendFileSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { DamagedStateError } from './damaged-state-error';
import { MemoryState, type StateStore } from './state-store';

/** One write: table, key and the value's JSON, or null for a removal. */
const lineSchema = z.tuple([z.string(), z.string(), z.string().nullable()]);

/** A journal this long that is mostly history is written anew. */
const compactAfterBytes = 64 * 1024 * 1024;

/** Reads a journal. The last line may be cut short by a crash: it was never confirmed, and is dropped. */
function replay(path: string, state: MemoryState): void {
  if (!existsSync(path)) return;
  const lines = readFileSync(path, 'utf8').split('\n');
  for (const [index, line] of lines.entries()) {
    if (line === '') continue;
    try {
      const [table, key, json] = lineSchema.parse(JSON.parse(line));
      state.table(table).load(key, json ?? undefined);
    } catch (cause) {
      if (index < lines.length - 1) {
        const message = `${path} is damaged at line ${index + 1}. Remove it to start afresh.`;
        throw new DamagedStateError(message, { cause });
      }
    }
  }
}

/**
 * State in a folder: a journal that every write is appended to before the app hears of it, so that it outlives the process
 * however that ends.
 * @throws {DamagedStateError} when the journal is damaged
 */
export function fileState(folder: string): StateStore {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, 'state.ndjson');
  let journal: number | undefined;
  let appended = 0;
  const state = new MemoryState((table, key, json) => {
    if (journal === undefined) return;
    const line = `${JSON.stringify([table, key, json ?? null])}\n`;
    appendFileSync(journal, line);
    appended += line.length;
    if (appended > compactAfterBytes) compact();
  });

  function compact(): void {
    if (journal !== undefined) closeSync(journal);
    const fresh = `${path}.new`;
    writeFileSync(fresh, '');
    for (const write of state.all()) appendFileSync(fresh, `${JSON.stringify(write)}\n`);
    renameSync(fresh, path);
    journal = openSync(path, 'a');
    appended = 0;
  }

  replay(path, state);
  compact();
  return {
    table: (name) => state.table(name),
    close() {
      if (journal !== undefined) closeSync(journal);
      journal = undefined;
    },
  };
}
