import path from 'node:path';
import { findIndexed, indexedOperations } from '../atlassian/contract/operation-index';
import { scanOnce, siteUnderScan } from '../e2e/scan-site';
import { smallWorld } from '../e2e/small-world';
import type { LoadedManifest } from '../forge/manifest/read-manifest';
import { askedOperation } from './build-operation-index';
import { collectorOperations } from './collector-operations';

const collectors = collectorOperations(path.resolve(__dirname, '../..'));

/** Scans a small site with a manifest, and names the collectors that ask what was refused for want of a scope. */
export async function refusedCollectors(manifest: LoadedManifest): Promise<readonly string[]> {
  const site = siteUnderScan({ world: smallWorld(), manifest });
  await scanOnce(site);
  const refused = site.host.calls.flatMap(({ product, method, path: address, status }) => {
    if (product === undefined || status !== 401) return [];
    const operation = findIndexed({ product, method, path: address });
    return operation === undefined ? [] : [operation];
  });
  await site.host.close();

  const asks = [...collectors].filter(([, asked]) =>
    asked.some((one) => {
      const operation = askedOperation(indexedOperations, one);
      return operation !== undefined && refused.includes(operation);
    }),
  );
  return asks.map(([collector]) => collector).sort();
}
