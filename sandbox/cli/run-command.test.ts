import { spawn, spawnSync } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import path from 'node:path';

const tsx = path.resolve(__dirname, '../../node_modules/.bin/tsx');
const scan = path.join(__dirname, 'scan.ts');

describe('a command', () => {
  it.each([
    [['--help'], 0],
    [['--sites'], 2],
  ])('%j keeps its exit code when nobody reads what it says', async (args, code) => {
    const child = spawn(tsx, [scan, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.destroy();
    child.stderr.destroy();
    expect(await new Promise((resolve) => child.once('close', resolve))).toBe(code);
  });

  it('says in one sentence that its answer cannot be written', () => {
    const unwritable = openSync(scan, 'r');
    const { status, stderr } = spawnSync(tsx, [scan, '--help'], {
      stdio: ['ignore', unwritable, 'pipe'],
      encoding: 'utf8',
    });
    closeSync(unwritable);
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: 'The answer cannot be written to standard output (EBADF).\n',
    });
  });
});
