import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { z } from 'zod';
import type { KeyValueStore } from '../domain';
import { hashOfText } from './content-hash';

/** Characters of one stored part, below the 240 KiB a value may have. Source: Forge docs, limits-kvs-ce, 2025-12-01. */
const partLength = 190 * 1024;

const compress = promisify(gzip);
const expand = promisify(gunzip);

const versionSchema = z.object({ hash: z.string(), parts: z.int() });

/**
 * What the name of a blob leads to. `parts: 0` = the content is in `data`; otherwise it lies in that many keys.
 * `stale` = versions that were replaced, or begun and perhaps never finished, whose parts may still lie about.
 */
const headerSchema = z.object({
  hash: z.string(),
  parts: z.int(),
  data: z.string().optional(),
  stale: z.array(versionSchema),
});

type Version = z.output<typeof versionSchema>;
type Header = z.output<typeof headerSchema>;

/** The header of a name under which no version was finished yet. */
const nothing: Header = { hash: '', parts: 0, stale: [] };

/**
 * Stores a JSON value of any size, compressed, and split into parts when one key cannot hold it. A value that has not
 * changed is not written again. Killed at any moment, the name leads to the old value or to the new one, never to a mix.
 * @returns whether anything was written
 */
export async function writeBlob(kv: KeyValueStore, name: string, value: unknown): Promise<boolean> {
  const json = JSON.stringify(value);
  const hash = hashOfText(json);
  const before = await readHeader(kv, name);
  if (before?.hash === hash) return false;

  const data = (await compress(json)).toString('base64');
  if (before !== undefined) await deleteVersions(kv, name, before.stale);
  const stale = before === undefined || before.parts === 0 ? [] : [versionOf(before)];
  if (data.length <= partLength) {
    await writeHeader(kv, name, { hash, parts: 0, data, stale });
  } else {
    const begun = { hash, parts: Math.ceil(data.length / partLength) };
    // Names the parts before they exist, so that whoever comes after a crash can clear them.
    await writeHeader(kv, name, { ...(before ?? nothing), stale: [...stale, begun] });
    await kv.setMany(
      partKeys(name, begun).map((key, index) => ({
        key,
        value: data.slice(index * partLength, (index + 1) * partLength),
      })),
    );
    await writeHeader(kv, name, { ...begun, stale });
  }
  await deleteVersions(kv, name, stale);
  return true;
}

/**
 * Reads what {@link writeBlob} stored; undefined when there is nothing of that name.
 * @throws when a part is missing, which no sequence of writes leaves behind
 */
export async function readBlob(kv: KeyValueStore, name: string): Promise<unknown> {
  let header = await readHeader(kv, name);
  while (header !== undefined && header.hash !== '') {
    const data = header.data ?? (await readParts(kv, name, header));
    if (data !== undefined) {
      return JSON.parse((await expand(Buffer.from(data, 'base64'))).toString('utf8')) as unknown;
    }
    const now = await readHeader(kv, name);
    // Parts vanish under a reader when the value is replaced meanwhile; otherwise nothing explains it.
    if (now?.hash === header.hash) {
      throw new Error(`The stored value ${name} is damaged: parts of it are missing. Scan again.`);
    }
    header = now;
  }
  return undefined;
}

/** Removes a blob and everything that was ever stored under its name. Safe to repeat. */
export async function deleteBlob(kv: KeyValueStore, name: string): Promise<void> {
  const header = await readHeader(kv, name);
  if (header === undefined) return;
  await deleteVersions(kv, name, [versionOf(header), ...header.stale]);
  await kv.delete(name);
}

async function readParts(
  kv: KeyValueStore,
  name: string,
  version: Version,
): Promise<string | undefined> {
  const parts = await Promise.all(partKeys(name, version).map((key) => kv.get(key)));
  return parts.every((part) => typeof part === 'string') ? parts.join('') : undefined;
}

async function readHeader(kv: KeyValueStore, name: string): Promise<Header | undefined> {
  const stored = await kv.get(name);
  return stored === undefined ? undefined : headerSchema.parse(stored);
}

async function writeHeader(kv: KeyValueStore, name: string, header: Header): Promise<void> {
  await kv.set(name, header);
}

function versionOf({ hash, parts }: Header): Version {
  return { hash, parts };
}

async function deleteVersions(
  kv: KeyValueStore,
  name: string,
  versions: readonly Version[],
): Promise<void> {
  const keys = versions.flatMap((version) => partKeys(name, version));
  if (keys.length > 0) await kv.deleteMany(keys);
}

/** Parts lie beside the name, not below it, so that listing names never reads them. */
function partKeys(name: string, { hash, parts }: Version): string[] {
  return Array.from({ length: parts }, (_, index) => `part:${name}:${hash}:${String(index)}`);
}
