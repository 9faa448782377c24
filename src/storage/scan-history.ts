import type { ScanSummary } from '../contract';
import type { EntityStore } from '../domain';

/** Partition of the index by start: all scans of an installation are one list. */
const kind = 'scan';

/** Stores how a scan stands or ended. Safe to repeat. */
export function writeScan(entities: EntityStore, summary: ScanSummary): Promise<void> {
  return entities.set('scan', summary.id, { kind, startedAt: summary.startedAt, summary });
}

export async function readScan(
  entities: EntityStore,
  id: string,
): Promise<ScanSummary | undefined> {
  const stored = (await entities.get('scan', id)) as { summary: ScanSummary } | undefined;
  return stored?.summary;
}

/** Scans, newest first, in one query. */
export async function listScans(
  entities: EntityStore,
  { limit, cursor }: { readonly limit: number; readonly cursor?: string },
): Promise<{ items: readonly ScanSummary[]; cursor?: string }> {
  const page = await entities.query({
    entity: 'scan',
    index: 'by-start',
    partition: [kind],
    sort: 'descending',
    limit,
    ...(cursor === undefined ? {} : { cursor }),
  });
  const items = page.entries.map(({ value }) => (value as { summary: ScanSummary }).summary);
  return page.cursor === undefined ? { items } : { items, cursor: page.cursor };
}
