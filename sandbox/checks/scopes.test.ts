import { readFileSync } from 'node:fs';
import path from 'node:path';
import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { indexedOperations } from '../atlassian/contract/operation-index';
import { readManifest, type LoadedManifest } from '../forge/manifest/read-manifest';
import { operationsIn } from './app-operations';
import type { AppOperation } from './app-operations';
import { appSources } from './app-sources';
import { askedOperation } from './build-operation-index';
import { collectorOperations } from './collector-operations';
import { refusedCollectors } from './refused-collectors';

const appDir = path.resolve(__dirname, '../..');
const manifest = readManifest(appDir);
const { scopes } = manifest.permissions;
/** What is reached with a credential of the customer needs no scope of the app. */
const operations = appSources(appDir)
  .flatMap((file) => operationsIn(appDir, file))
  .filter(({ product }) => product === 'jira' || product === 'confluence');

/** The comment above each scope. */
function scopeComments(): ReadonlyMap<string, string> {
  const document = parseDocument(readFileSync(path.join(appDir, 'manifest.yml'), 'utf8'));
  const list = document.getIn(['permissions', 'scopes']);
  if (!isSeq(list)) throw new Error('permissions.scopes of the manifest is not a list.');
  return new Map(
    list.items.map((item, at) => {
      const scalar = isMap(item) ? item.items[0]?.key : item;
      if (!isScalar(scalar)) throw new Error('A scope of the manifest is not a name.');
      // The parser hangs the comment above the first item on the list itself.
      const comment = scalar.commentBefore ?? (at === 0 ? list.commentBefore : undefined) ?? '';
      return [String(scalar.value), comment.trim()];
    }),
  );
}

describe('the scopes of the manifest', () => {
  it('each say what they are for', () => {
    const silent = [...scopeComments()].filter(([, comment]) => comment === '');

    expect(silent).toEqual([]);
  });
});

describe('the operations of Jira and Confluence that the app asks', () => {
  it('have their scopes in the manifest', () => {
    const missing = operations.flatMap((operation) =>
      scopesOf(operation)
        .filter((scope) => !scopes.includes(scope))
        .map((scope) => `${operation.place} needs ${scope}`),
    );

    expect(operations.length).toBeGreaterThan(20);
    expect(missing).toEqual([]);
  });

  it('explain each scope by the collectors that need it', () => {
    const collectors = collectorOperations(appDir);

    const needed = scopes.map((scope) => [
      scope,
      [...collectors]
        .filter(([, asked]) => asked.flatMap(scopesOf).includes(scope))
        .map(([collector]) => collector)
        .sort(),
    ]);
    expect(scopes.map((scope) => [scope, collectorsOf(scope)])).toEqual(needed);
  });

  it('need every scope of the manifest but the one for storage', () => {
    const needed = new Set(operations.flatMap(scopesOf));

    expect(scopes.filter((scope) => !needed.has(scope))).toEqual(['storage:app']);
  });
});

describe('a scan', () => {
  it('is refused nothing that a collector asks', async () => {
    expect(await refusedCollectors(manifest)).toEqual([]);
  });

  const reading = scopes.filter((scope) => collectorsOf(scope).length > 0);

  it.each(reading)('without %s is refused what its collectors ask', async (scope) => {
    const refused = await refusedCollectors(without(scope));

    // What a collector would ask about something unseen is never asked.
    expect(refused.length).toBeGreaterThan(0);
    expect(refused.filter((collector) => !collectorsOf(scope).includes(collector))).toEqual([]);
  });

  it('without storage:app does not begin', async () => {
    await expect(refusedCollectors(without('storage:app'))).rejects.toThrow(
      'The app lacks the scope storage:app',
    );
  });
});

function without(scope: string): LoadedManifest {
  const { permissions } = manifest;
  const left = scopes.filter((name) => name !== scope);
  return { ...manifest, permissions: { ...permissions, scopes: left } };
}

/** The collectors that the comment above a scope names, sorted. */
function collectorsOf(scope: string): readonly string[] {
  const comment = scopeComments().get(scope) ?? '';
  return [...(comment.match(/\b(jira|confluence)\.\w+/g) ?? [])].sort();
}

/** The first list of scopes that will do and that the manifest has anyway, or else the first: the classic ones. */
function scopesOf(operation: AppOperation): readonly string[] {
  const lists = askedOperation(indexedOperations, operation)?.scopes ?? [];
  return lists.find((list) => list.every((scope) => scopes.includes(scope))) ?? lists[0] ?? [];
}
