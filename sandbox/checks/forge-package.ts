import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';

/** Runs one of the scripts beside this file, which hand an app to a package of Forge. @returns what the package objects to */
export async function askForge(
  script: 'validate-manifest.cjs' | 'lint-app.cjs',
  args: readonly string[],
): Promise<readonly string[]> {
  const { stdout } = await promisify(execFile)(process.execPath, [
    path.join(__dirname, script),
    ...args,
  ]);
  return z.array(z.string()).parse(JSON.parse(stdout));
}

/**
 * Does something with a copy of an app: its manifest, its sources, and a page in place of the built one, which need not
 * be built to be validated.
 */
export async function withCopyOf<T>(
  appDir: string,
  work: (copy: string) => Promise<T>,
): Promise<T> {
  const copy = mkdtempSync(path.join(tmpdir(), 'parapet-copy-'));
  try {
    for (const part of ['manifest.yml', 'src', 'package.json']) {
      cpSync(path.join(appDir, part), path.join(copy, part), { recursive: true });
    }
    const page = path.join(copy, 'static/admin/dist');
    mkdirSync(page, { recursive: true });
    writeFileSync(path.join(page, 'index.html'), '<!doctype html><html></html>');
    // The linters skip what a tsconfig does not list file by file, which is everything under a folder.
    writeFileSync(path.join(copy, 'tsconfig.json'), '{}');
    symlinkSync(path.join(appDir, 'node_modules'), path.join(copy, 'node_modules'));
    return await work(copy);
  } finally {
    rmSync(copy, { recursive: true });
  }
}
