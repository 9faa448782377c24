import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { operationsIn } from './app-operations';
import type { AppOperation } from './app-operations';
import { appSources } from './app-sources';

/**
 * What each collector asks as the app, in its own file or in one of its product that it imports. By the name of its
 * slice. Probes ask as nobody.
 */
export function collectorOperations(appDir: string): ReadonlyMap<string, readonly AppOperation[]> {
  const collectors = new Map<string, readonly AppOperation[]>();
  const files = appSources(appDir).filter((file) => file.includes('/collectors/'));
  for (const file of files) {
    const text = readFileSync(path.join(appDir, file), 'utf8');
    const slice = /^ {2}slice: '([^']+)'/m.exec(text)?.[1];
    // What is asked with a credential of the customer, or with none, needs nothing of the app.
    if (slice === undefined || /defineProbe<|defineSiteCollector</.test(text)) continue;
    const reached = [...withImports(appDir, file, new Set())];
    collectors.set(
      slice,
      reached.flatMap((each) => operationsIn(appDir, each)),
    );
  }
  return collectors;
}

/** A file and every file of its product that it reaches. */
function withImports(appDir: string, file: string, seen: Set<string>): ReadonlySet<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const text = readFileSync(path.join(appDir, file), 'utf8');
  for (const [, name = ''] of text.matchAll(/from '(\.[^']+)'/g)) {
    const imported = `${path.posix.join(path.posix.dirname(file), name)}.ts`;
    const ofProduct = /^src\/products\/\w+\//.test(imported);
    if (ofProduct && existsSync(path.join(appDir, imported))) withImports(appDir, imported, seen);
  }
  return seen;
}
