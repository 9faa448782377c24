import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Build, BuildError, ensureFresh } from './fresh-output';

describe('an output', () => {
  let root = '';
  let build: Build;

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'parapet-build-'));
    const file = (name: string, content: string) => writeFileSync(join(root, name), content);
    mkdirSync(join(root, 'src'));
    file('src/in.txt', 'one');
    // Counts its runs, so that a test can tell a build from none.
    file(
      'build.cjs',
      `const fs = require('node:fs');
       if (fs.readFileSync('src/in.txt', 'utf8') === 'bad') throw new Error('No good.');
       fs.mkdirSync('out', { recursive: true });
       const runs = fs.existsSync('runs') ? Number(fs.readFileSync('runs', 'utf8')) : 0;
       fs.writeFileSync('runs', String(runs + 1));`,
    );
    build = {
      root,
      inputs: [join(root, 'src'), join(root, 'missing.txt')],
      output: join(root, 'out'),
      stamp: join(root, 'stamps', 'out.stamp'),
      script: [join(root, 'build.cjs')],
    };
  });

  afterEach(() => {
    rmSync(root, { recursive: true });
  });

  const runs = () => Number(readFileSync(join(root, 'runs'), 'utf8'));
  const change = (name: string, content: string) => writeFileSync(join(root, name), content);

  it('is built once, and again after its inputs change in content', async () => {
    expect(await ensureFresh(build)).toBe('built');
    expect(await ensureFresh(build)).toBe('fresh');
    change('src/in.txt', 'one');
    expect(await ensureFresh(build)).toBe('fresh');
    change('src/in.txt', 'two');
    expect(await ensureFresh(build)).toBe('built');
    expect(runs()).toBe(2);
  });

  it.each([
    ['a file is added', () => change('src/new.txt', '')],
    ['a missing input appears', () => change('missing.txt', '')],
    ['the output is gone', () => rmSync(join(root, 'out'), { recursive: true })],
  ])('is built again when %s', async (_, happens) => {
    await ensureFresh(build);
    happens();
    expect(await ensureFresh(build)).toBe('built');
  });

  it('is not built again for a test', async () => {
    await ensureFresh(build);
    change('src/in.test.ts', '');
    expect(await ensureFresh(build)).toBe('fresh');
  });

  it('is gone when it does not build, with what the builder said', async () => {
    await ensureFresh(build);
    change('src/in.txt', 'bad');
    await expect(ensureFresh(build)).rejects.toThrow(BuildError);
    await expect(ensureFresh(build)).rejects.toThrow(/^out does not build\. [\s\S]*No good\./);
    expect(existsSync(build.output)).toBe(false);
    change('src/in.txt', 'one');
    expect(await ensureFresh(build)).toBe('built');
  });
});
