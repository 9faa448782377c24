import type { RuleCoverageDetail } from '../contract';
import type { KeyValueStore } from '../domain';
import { readBlob, writeBlob } from './blobs';

const name = 'coverage';

/** Stores what each rule could see in the scan that was just evaluated. */
export async function writeCoverage(
  kv: KeyValueStore,
  coverage: readonly RuleCoverageDetail[],
): Promise<void> {
  await writeBlob(kv, name, coverage);
}

/** What each rule could see in the last evaluated scan; empty before the first. */
export async function readCoverage(kv: KeyValueStore): Promise<readonly RuleCoverageDetail[]> {
  return ((await readBlob(kv, name)) as readonly RuleCoverageDetail[] | undefined) ?? [];
}
