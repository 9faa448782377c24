import { readdirSync } from 'node:fs';
import path from 'node:path';

/** Every source file that ships in the functions, relative to the app and sorted; tests left out. */
export function appSources(appDir: string): readonly string[] {
  return readdirSync(path.join(appDir, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => path.posix.join('src', file.split(path.sep).join('/')))
    .sort();
}
