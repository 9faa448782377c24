import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { fileState } from '../../sandbox/forge/state/file-state';

/** A value that is kept: table, key, JSON. */
const keptSchema = z.tuple([z.string(), z.string(), z.string()]);

/** Bytes of all keys and values that an app stored by a host that kept its state in a folder and is closed. */
export function storedBytes(stateDir: string): number {
  return (
    readdirSync(stateDir)
      .flatMap((installation) => keptIn(path.join(stateDir, installation)))
      // Other tables are the host's.
      .filter(([table]) => table.startsWith('kvs'))
      .reduce((sum, [, key, json]) => sum + Buffer.byteLength(key) + Buffer.byteLength(json), 0)
  );
}

function keptIn(folder: string): readonly z.infer<typeof keptSchema>[] {
  // Opening leaves only what is kept now, without how it came to be so.
  fileState(folder).close();
  return readFileSync(path.join(folder, 'state.ndjson'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => keptSchema.parse(JSON.parse(line)));
}
