import { join } from 'node:path';
import { ensureFresh } from './fresh-output';

const bundler = join(__dirname, 'bundle-app.cjs');
const runtime = join(__dirname, '..', 'forge', 'runtime');

/**
 * Builds the app's functions into `<appDir>/dist/app`, unless they are there and nothing they are made from has changed.
 * @returns whether they had to be built
 * @throws when the sources do not build, with what the bundler said; the old bundle is then gone
 */
export function ensureFreshBundle(appDir: string): Promise<'built' | 'fresh'> {
  return ensureFresh({
    root: appDir,
    inputs: [
      ...['src', 'manifest.yml', 'tsconfig.json', 'package-lock.json'].map((name) =>
        join(appDir, name),
      ),
      bundler,
      join(runtime, 'loader.cjs'),
      join(runtime, 'wrapper.cjs'),
    ],
    output: join(appDir, 'dist', 'app'),
    stamp: join(appDir, 'dist', 'app.stamp'),
    script: [bundler, appDir],
  });
}
