import { dirname, join } from 'node:path';
import { ensureFresh } from './fresh-output';

const vite = join(dirname(require.resolve('vite/package.json')), 'bin', 'vite.js');

/**
 * Builds the page into `<appDir>/static/admin/dist`, unless it is there and nothing it is made from has changed.
 * @returns whether it had to be built
 * @throws when it does not build, with what Vite said; the old page is then gone
 */
export function ensureFreshPage(appDir: string): Promise<'built' | 'fresh'> {
  const page = join(appDir, 'static', 'admin');
  return ensureFresh({
    root: appDir,
    inputs: [
      ...['src', 'build', 'public', 'index.html', 'vite.config.ts', 'tsconfig.json'].map((name) =>
        join(page, name),
      ),
      join(appDir, 'src', 'contract'),
      join(appDir, 'package-lock.json'),
    ],
    output: join(page, 'dist'),
    stamp: join(appDir, 'dist', 'page.stamp'),
    script: [vite, 'build', '--config', join(page, 'vite.config.ts'), '--logLevel', 'warn'],
  });
}
