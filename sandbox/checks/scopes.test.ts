import { readFileSync } from 'node:fs';
import path from 'node:path';
import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { documentsAvailable } from '../atlassian/contract/documents';
import { readManifest } from '../forge/manifest/read-manifest';
import { operationsIn } from './app-operations';
import type { AppOperation } from './app-operations';
import { appSources } from './app-sources';
import { collectorOperations } from './collector-operations';
import { publishedOperations, scopesOf } from './published-operations';

const appDir = path.resolve(__dirname, '../..');
const { scopes } = readManifest(appDir).permissions;
const operations = appSources(appDir).flatMap((file) => operationsIn(appDir, file));

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

if (documentsAvailable()) {
  const published = publishedOperations();

  function find({ method, path: wanted }: AppOperation) {
    return published.find((row) => row.method === method && row.path === wanted);
  }

  describe('the operations that the app asks', () => {
    it('are published, and open to Forge apps', () => {
      const strange = operations.filter((operation) => find(operation)?.forge !== 'yes');

      expect(operations.length).toBeGreaterThan(20);
      expect(strange).toEqual([]);
    });

    it('have their scopes in the manifest', () => {
      const missing = operations.flatMap((operation) => {
        const row = find(operation);
        const needed = row === undefined ? [] : scopesOf(row);
        return needed
          .filter((scope) => !scopes.includes(scope))
          .map((scope) => `${operation.place} needs ${scope}`);
      });

      expect(missing).toEqual([]);
    });

    it('explain each scope by the collectors that need it', () => {
      const collectors = collectorOperations(appDir);
      const said = [...scopeComments()].map(([scope, comment]) => [
        scope,
        [...(comment.match(/\b(jira|confluence)\.\w+/g) ?? [])].sort(),
      ]);

      const needed = scopes.map((scope) => [
        scope,
        [...collectors]
          .filter(([, asked]) =>
            asked.map(find).some((row) => row && scopesOf(row).includes(scope)),
          )
          .map(([collector]) => collector)
          .sort(),
      ]);
      expect(said).toEqual(needed);
    });

    it('need every scope of the manifest but the one for storage', () => {
      const needed = new Set(operations.map(find).flatMap((row) => (row ? scopesOf(row) : [])));

      expect(scopes.filter((scope) => !needed.has(scope))).toEqual(['storage:app']);
    });
  });
}
