import { createHash } from 'node:crypto';
import type { KeyValueStore } from '../domain';
import { readBlob, writeBlob } from './blobs';

/** Checkpoints outlive the longest scan and then vanish by themselves, in seconds. */
const ttlSeconds = 3 * 24 * 3_600;

/** Characters of JSON above which the items of a page are stored compressed and in parts. */
const inlineLength = 60_000;

/** The checkpoint of one page: what it showed, and where it leads. */
export interface PageRecord {
  readonly page: string;
  /** Which reading of the list it belongs to; a list that changed underneath is read once more. */
  readonly pass: number;
  readonly items: readonly unknown[];
  readonly gaps: readonly unknown[];
  readonly next?: string;
  readonly total?: number;
  readonly requests: number;
  readonly points: number;
}

type StoredPage = Omit<PageRecord, 'items'> & { readonly items?: readonly unknown[] };

/** Stores the checkpoint of a page. Safe to repeat: the same page always lies under the same key. */
export async function writePage(
  kv: KeyValueStore,
  address: { readonly scanId: string; readonly slice: string },
  record: PageRecord,
): Promise<void> {
  const key = pageKey(address, record);
  if (JSON.stringify(record.items).length <= inlineLength) {
    await kv.set(key, record, { ttlSeconds });
    return;
  }
  const { items, ...rest } = record;
  await writeBlob(kv, itemsKey(key), items);
  await kv.set(key, rest, { ttlSeconds });
}

/** Every checkpoint of a slice that a scan has written so far. */
export async function readPages(
  kv: KeyValueStore,
  { scanId, slice }: { readonly scanId: string; readonly slice: string },
): Promise<readonly PageRecord[]> {
  const stored = await kv.list(`page:${scanId}:${slice}:`);
  return Promise.all(
    stored.map(async ({ key, value }) => {
      const page = value as StoredPage;
      const items = page.items ?? ((await readBlob(kv, itemsKey(key))) as readonly unknown[]);
      return { ...page, items };
    }),
  );
}

function pageKey(
  { scanId, slice }: { readonly scanId: string; readonly slice: string },
  { page, pass }: PageRecord,
): string {
  // A page may hold anything, such as a cursor; a key may not.
  const digest = createHash('sha256').update(page).digest('hex').slice(0, 24);
  return `page:${scanId}:${slice}:${String(pass)}:${digest}`;
}

/** Not below `page:`, so that listing checkpoints does not read it. */
function itemsKey(key: string): string {
  return `items-of-${key}`;
}
