import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');
const index = path.join(root, 'sandbox/atlassian/contract/operations.json');

function operations(shared: string, ...args: readonly string[]) {
  const tsx = path.join(root, 'node_modules/.bin/tsx');
  const { status, stdout, stderr } = spawnSync(
    tsx,
    [path.join(__dirname, 'write-operation-index.ts'), ...args],
    { cwd: root, encoding: 'utf8', env: { ...process.env, PARAPET_SHARED: shared } },
  );
  return { status, stdout, stderr };
}

describe('npm run operations', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'parapet-operations-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it.each([
    ['is not there', undefined, 'cannot be read (ENOENT)'],
    ['is not JSON', '{', 'is not JSON'],
  ])('says in one sentence that a document %s, and leaves the index', (_, content, why) => {
    const before = readFileSync(index, 'utf8');
    const document = path.join(folder, 'specs', 'endpoint-access.json');
    if (content !== undefined) {
      mkdirSync(path.dirname(document));
      writeFileSync(document, content);
    }
    expect(operations(folder)).toEqual({
      status: 2,
      stdout: '',
      stderr: `${document} ${why}: put Atlassian's OpenAPI documents there, or name another folder than ${folder} in PARAPET_SHARED.\n`,
    });
    expect(readFileSync(index, 'utf8')).toBe(before);
  });

  it('writes nothing when it is asked for something else', () => {
    expect(operations(folder, '--help')).toEqual({
      status: 2,
      stdout: '',
      stderr: '"--help" is not known: this command takes no arguments.\n',
    });
  });
});
