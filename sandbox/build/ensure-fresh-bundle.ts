import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';

const bundler = join(__dirname, 'bundle-app.cjs');
const runtime = join(__dirname, '..', 'forge', 'runtime');

/** What a bundle is made from, besides the sources. */
const otherInputs = ['manifest.yml', 'tsconfig.json', 'package-lock.json'];

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !entry.name.includes('.test.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** A hash of everything that decides what the bundle is. */
function fingerprint(appDir: string): string {
  const inputs = [
    ...filesBelow(join(appDir, 'src')),
    ...otherInputs.map((name) => join(appDir, name)).filter((path) => existsSync(path)),
    bundler,
    join(runtime, 'loader.cjs'),
    join(runtime, 'wrapper.cjs'),
  ];
  const hash = createHash('sha256');
  for (const path of inputs) {
    const content = createHash('sha256').update(readFileSync(path)).digest('hex');
    hash.update(`${relative(appDir, path)}\0${content}\n`);
  }
  return hash.digest('hex');
}

function readIfThere(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

function said(error: unknown): string {
  const stderr = error instanceof Error && 'stderr' in error ? error.stderr : undefined;
  return typeof stderr === 'string' && stderr !== '' ? stderr : String(error);
}

/**
 * Builds the app's functions into `<appDir>/dist/app`, unless they are there and nothing they are made from has changed.
 * @returns whether it had to be built
 * @throws when the sources do not build, with what the bundler said; the old bundle is then gone
 */
export async function ensureFreshBundle(appDir: string): Promise<'built' | 'fresh'> {
  const stamp = join(appDir, 'dist', 'app.stamp');
  const wanted = fingerprint(appDir);
  if (existsSync(join(appDir, 'dist', 'app')) && readIfThere(stamp) === wanted) return 'fresh';
  rmSync(stamp, { force: true });
  try {
    await promisify(execFile)(process.execPath, [bundler, appDir]);
  } catch (error) {
    rmSync(join(appDir, 'dist', 'app'), { recursive: true, force: true });
    throw new Error(`The app in ${appDir} does not build. ${said(error)}`, { cause: error });
  }
  writeFileSync(stamp, wanted);
  return 'built';
}
