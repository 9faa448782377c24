import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { promisify, stripVTControlCharacters } from 'node:util';

/** Something that is built from files, and how. */
export interface Build {
  /** Absolute; names in the stamp are relative to it. */
  readonly root: string;
  /** Files and folders, absolute. One that is missing is an empty one. Tests are no input. */
  readonly inputs: readonly string[];
  /** The folder that is built, absolute. */
  readonly output: string;
  /** The file that remembers what the output was built from, absolute. */
  readonly stamp: string;
  /** Node's arguments: the script that builds, and its own. Runs in `root`. */
  readonly script: readonly string[];
}

/** Something does not build. The message says what the builder said. */
export class BuildError extends Error {
  override readonly name = 'BuildError';
}

function filesOf(path: string): readonly string[] {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !entry.name.includes('.test.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** A hash of everything that decides what the output is. */
function fingerprint({ root, inputs }: Build): string {
  const hash = createHash('sha256');
  for (const path of inputs.flatMap(filesOf)) {
    const content = createHash('sha256').update(readFileSync(path)).digest('hex');
    hash.update(`${relative(root, path)}\0${content}\n`);
  }
  return hash.digest('hex');
}

function said(error: unknown): string {
  const stderr = error instanceof Error && 'stderr' in error ? error.stderr : undefined;
  return stripVTControlCharacters(
    typeof stderr === 'string' && stderr !== '' ? stderr : String(error),
  ).trim();
}

/**
 * Builds, unless the output is there and nothing it is made from has changed.
 * @returns whether it had to be built
 * @throws BuildError with what the builder said; the old output is then gone
 */
export async function ensureFresh(build: Build): Promise<'built' | 'fresh'> {
  const { root, output, stamp, script } = build;
  const wanted = fingerprint(build);
  const known = existsSync(stamp) ? readFileSync(stamp, 'utf8') : undefined;
  if (existsSync(output) && known === wanted) return 'fresh';
  rmSync(stamp, { force: true });
  try {
    const env = { ...process.env, NODE_ENV: 'production', NO_COLOR: '1', VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true' };
    await promisify(execFile)(process.execPath, [...script], { cwd: root, env });
  } catch (error) {
    rmSync(output, { recursive: true, force: true });
    throw new BuildError(`${relative(root, output)} does not build. ${said(error)}`, {
      cause: error,
    });
  }
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, wanted);
  return 'built';
}
