import { readFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import { invalidSentence } from '../../src/contract';
import type { SnapshotData } from '../../src/domain';
import { parseJson } from '../json-text';
import { ConfigurationError } from '../live/configuration-error';
import { writeResult } from './output-file';
import { codeOf } from './json-file';
import { snapshotFileSchema } from './snapshot-schema';

/** How a compressed file begins. */
const gzipMark = Buffer.from([0x1f, 0x8b]);

/**
 * Writes a snapshot to a file, compressed when its name ends in `.gz`.
 * @throws {ConfigurationError} when the file cannot be written
 */
export function writeSnapshotFile(file: string, snapshot: SnapshotData): void {
  const text = `${JSON.stringify({ format: 'parapet-snapshot', version: 1, ...snapshot })}\n`;
  writeResult(file, file.endsWith('.gz') ? gzipSync(text) : text);
}

/**
 * Reads a snapshot that was written to a file, compressed or not.
 * @throws {ConfigurationError} when it cannot be read, or naming what in it is not as it must be
 */
export function readSnapshotFile(file: string): SnapshotData {
  const parsed = snapshotFileSchema.safeParse(jsonOf(file));
  if (!parsed.success) throw new ConfigurationError(`${file}: ${invalidSentence(parsed.error)}`);
  const { siteUrl, takenAt, slices } = parsed.data;
  return { siteUrl, takenAt, slices: slices };
}

function jsonOf(file: string): unknown {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    throw new ConfigurationError(`${file} cannot be read (${codeOf(error)}).`);
  }
  const text = bytes.subarray(0, 2).equals(gzipMark) ? unpacked(file, bytes) : bytes;
  try {
    return parseJson(text.toString('utf8'));
  } catch {
    throw new ConfigurationError(`${file} is no snapshot: it is not JSON.`);
  }
}

function unpacked(file: string, bytes: Buffer): Buffer {
  try {
    return gunzipSync(bytes);
  } catch {
    throw new ConfigurationError(
      `${file} is damaged and cannot be unpacked: save the snapshot again.`,
    );
  }
}
