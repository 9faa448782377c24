import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { type Manifest, manifestSchema } from './schema';

/** A manifest as the host uses it, with the whole document for those who need more (the page's permissions). */
export interface LoadedManifest extends Manifest {
  readonly document: Readonly<Record<string, unknown>>;
}

const anyObject = z.record(z.string(), z.unknown());

/**
 * Reads `manifest.yml` of an app.
 * @throws when the file is missing or lacks what the host needs, naming the place
 */
export function readManifest(appDir: string): LoadedManifest {
  const path = join(appDir, 'manifest.yml');
  const document: unknown = parse(readFileSync(path, 'utf8'));
  const result = manifestSchema.safeParse(document);
  if (!result.success) {
    throw new Error(`${path} is not a manifest the host can run: ${z.prettifyError(result.error)}`);
  }
  return { ...result.data, document: anyObject.parse(document) };
}
