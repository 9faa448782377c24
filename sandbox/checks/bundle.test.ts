import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const bundleDir = path.resolve(__dirname, '../../dist/app');

/** Bytes of code, loaded at each cold start. Two thirds are zod, which the bundler takes whole. */
const budgetBytes = 3_000_000;

function sourcesOf(map: string): readonly string[] {
  const text = readFileSync(path.join(bundleDir, map), 'utf8');
  return z.object({ sources: z.array(z.string()) }).parse(JSON.parse(text)).sources;
}

describe('the bundle of the functions', () => {
  const files = readdirSync(bundleDir);

  it('is made of the app and its packages, without a line of the sandbox', () => {
    const sources = files.filter((file) => file.endsWith('.map')).flatMap(sourcesOf);

    expect(sources.some((source) => source.includes('src/scan/'))).toBe(true);
    expect(sources.filter((source) => /(^|\/)sandbox\//.test(source))).toEqual([]);
    expect(sources.filter((source) => /\.test\.ts$|\/testing\//.test(source))).toEqual([]);
  });

  it('stays within its budget', () => {
    const code = files.filter((file) => file.endsWith('.cjs'));
    const bytes = code.reduce(
      (sum, file) => sum + readFileSync(path.join(bundleDir, file)).length,
      0,
    );

    expect(bytes).toBeLessThan(budgetBytes);
  });
});
