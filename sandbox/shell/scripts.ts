import { join } from 'node:path';
import { build } from 'esbuild';

/** The scripts of the shell, by name. `app-entry` is the one that runs in the app's frame. */
const entries = {
  'app-shell': 'browser/app-shell.ts',
  'product-page': 'browser/product-page.ts',
  'app-entry': 'bridge/app-entry.ts',
} as const;

/** Compiles the shell's scripts for the browser. */
export async function buildScripts(): Promise<ReadonlyMap<string, string>> {
  const result = await build({
    absWorkingDir: __dirname,
    entryPoints: { ...entries },
    bundle: true,
    write: false,
    outdir: 'scripts',
    format: 'iife',
    target: 'es2022',
    logLevel: 'silent',
  });
  return new Map(
    Object.keys(entries).map((name) => {
      const file = result.outputFiles.find(
        ({ path }) => path === join(__dirname, 'scripts', `${name}.js`),
      );
      return [name, file?.text ?? ''];
    }),
  );
}
