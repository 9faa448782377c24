import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
    ['--wrold', 'x'],
    ['demo'],
  ])('refuses %s %s', (...args) => {
    expect(() => parseStartOptions(args)).toThrow(UsageError);
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
