import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tinyWorld } from '../worlds/tiny';
import { parseStartOptions, UsageError } from './start-options';

const root = join(__dirname, '..', '..');

function start(...args: readonly string[]) {
  const tsx = join(root, 'node_modules', '.bin', 'tsx');
  const { status, stdout, stderr } = spawnSync(tsx, [join(__dirname, 'start.ts'), ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe('npm start', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'parapet-start-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it.each([
    [
      'is not there',
      undefined,
      /^\S+ is neither a built-in world \(.+\) nor a file that can be read/,
    ],
    ['is not JSON', '{', /^\S+ is not JSON: /],
    ['is no world', '{"name":""}', /^\S+, at \w+: /],
  ])('says in one sentence that a world %s', (_, content, sentence) => {
    const file = join(folder, 'world.json');
    rmSync(file, { force: true });
    if (content !== undefined) writeFileSync(file, content);
    const { status, stdout, stderr } = start('--world', file);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(sentence);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it('forgets nothing before it knows that it has its ports', async () => {
    const world = join(folder, 'world.json');
    const kept = join(root, '.parapet', 'taken-port');
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, 'localhost', resolve));
    const { port } = taken.address() as AddressInfo;
    try {
      writeFileSync(world, JSON.stringify(tinyWorld({ name: 'Taken port' })));
      mkdirSync(kept, { recursive: true });
      writeFileSync(join(kept, 'site.json'), '');
      expect(start('--world', world, '--reset', '--port', String(port))).toEqual({
        status: 2,
        stdout: '',
        stderr: `Port ${port} is in use; choose another with --port.\n`,
      });
      expect(readdirSync(kept)).toEqual(['site.json']);
    } finally {
      taken.close();
      rmSync(kept, { recursive: true });
    }
  });

  it('takes its options, and the defaults for the others', () => {
    expect(parseStartOptions([])).toEqual({
      world: 'demo',
      port: 4173,
      reset: false,
      verbose: false,
    });
    expect(
      parseStartOptions(['--world', 'w.json', '--port', '80', '--reset', '--verbose']),
    ).toEqual({
      world: 'w.json',
      port: 80,
      reset: true,
      verbose: true,
    });
  });

  it.each([
    ['--port', '0'],
    ['--port', '65535'],
    ['--port', '1.5'],
    ['--port', 'x'],
    ['--port', '1e3'],
    ['--port', ''],
    ['--wrold', 'x'],
    ['--world', ''],
    ['--faults', ''],
    ['--faults'],
    ['--port', '80', '--port', '81'],
    ['--reset', '--reset'],
    ['demo'],
  ])('refuses %s %s in one sentence', (...args) => {
    expect(() => parseStartOptions(args)).toThrow(UsageError);
    expect(() => parseStartOptions(args)).toThrow(/^[^\n]+$/);
  });

  it('explains itself', () => {
    expect(() => parseStartOptions(['--help'])).toThrow(
      expect.objectContaining({
        exitCode: 0,
        message: expect.stringContaining('--world <name or file>'),
      }),
    );
  });
});
