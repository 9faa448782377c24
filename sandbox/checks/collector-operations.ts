import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { operationsIn } from './app-operations';
import type { AppOperation } from './app-operations';
import { appSources } from './app-sources';

/** What each collector asks, in its own file or in one beside it that it imports. By the name of its slice. */
export function collectorOperations(appDir: string): ReadonlyMap<string, readonly AppOperation[]> {
  const collectors = new Map<string, readonly AppOperation[]>();
  for (const file of appSources(appDir)) {
    const text = readFileSync(path.join(appDir, file), 'utf8');
    const slice = /^ {2}slice: '([^']+)'/m.exec(text)?.[1];
    if (slice === undefined) continue;
    const files = [file, ...importedFromProduct(appDir, file, text)];
    collectors.set(
      slice,
      files.flatMap((each) => operationsIn(appDir, each)),
    );
  }
  return collectors;
}

function importedFromProduct(appDir: string, file: string, text: string): readonly string[] {
  return [...text.matchAll(/from '(\.[^']+)'/g)]
    .map(([, name]) => `${path.posix.join(path.posix.dirname(file), name ?? '')}.ts`)
    .filter((each) => each.startsWith('src/products/') && existsSync(path.join(appDir, each)));
}
