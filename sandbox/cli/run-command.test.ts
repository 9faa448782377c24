import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import path from 'node:path';
import { text } from 'node:stream/consumers';

const tsx = path.resolve(__dirname, '../../node_modules/.bin/tsx');
const scan = path.join(__dirname, 'scan.ts');

function ended(child: ReturnType<typeof spawn>): Promise<number | null> {
  return new Promise((resolve) => child.once('close', resolve));
}

describe('a command', () => {
  it.each([
    [['--help'], 0],
    [['--sites'], 2],
  ])('%j keeps its exit code when nobody reads what it says', async (args, code) => {
    const child = spawn(tsx, [scan, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.destroy();
    child.stderr.destroy();
    expect(await ended(child)).toBe(code);
  });

  it('says in one sentence that its answer cannot be written', async () => {
    const unwritable = openSync(scan, 'r');
    const child = spawn(tsx, [scan, '--help'], { stdio: ['ignore', unwritable, 'pipe'] });
    const [code, err] = await Promise.all([ended(child), text(child.stderr)]);
    closeSync(unwritable);
    expect({ code, err }).toEqual({
      code: 2,
      err: 'The answer cannot be written to standard output (EBADF).\n',
    });
  });
});
