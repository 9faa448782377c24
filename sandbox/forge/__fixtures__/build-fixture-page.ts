import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { fixtureApp } from './fixture-host';

/** Builds the fixture's page, with the real bridge package in it. */
export async function buildFixturePage(): Promise<void> {
  const source = join(fixtureApp, 'page');
  const target = join(fixtureApp, 'dist', 'page');
  await build({
    entryPoints: [join(source, 'main.ts')],
    outdir: target,
    bundle: true,
    format: 'iife',
    logLevel: 'silent',
  });
  await copyFile(join(source, 'index.html'), join(target, 'index.html'));
}
