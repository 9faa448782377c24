import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { fileState } from './file-state';

describe('state in a folder', () => {
  let folder = '';
  let journal = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'parapet-state-'));
    journal = join(folder, 'state.ndjson');
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  function reopened(): Record<string, unknown> {
    const state = fileState(folder);
    const entries = Object.fromEntries(state.table('t').entries());
    state.close();
    return entries;
  }

  it('is what was written, whatever was written', () => {
    const writes = fc.array(
      fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.option(fc.jsonValue(), { nil: undefined })),
    );
    fc.assert(
      fc.property(writes, (given) => {
        rmSync(journal, { force: true });
        const expected: Record<string, unknown> = {};
        const state = fileState(folder);
        const table = state.table('t');
        for (const [key, value] of given) {
          table.delete(key);
          Reflect.deleteProperty(expected, key);
          if (value === undefined) continue;
          table.set(key, value);
          expected[key] = JSON.parse(JSON.stringify(value)) as unknown;
        }
        state.close();
        expect(reopened()).toEqual(expected);
      }),
    );
  });

  it('holds one line for each value once it has been opened anew', () => {
    const state = fileState(folder);
    for (let n = 0; n < 100; n += 1) state.table('t').set('key', n);
    state.close();
    reopened();
    expect(readFileSync(journal, 'utf8')).toBe('["t","key","99"]\n');
  });

  it('loses no more than the write that a crash cut short', () => {
    writeFileSync(journal, '["t","a","1"]\n["t","b","2"]\n["t","c"');
    expect(reopened()).toEqual({ a: 1, b: 2 });
  });

  it('says where it is damaged, and leaves it as it is', () => {
    writeFileSync(journal, '["t","a","1"]\nnonsense\n["t","b","2"]\n');
    expect(() => fileState(folder)).toThrow(
      `${journal} is damaged at line 2. Remove it to start afresh.`,
    );
    expect(readFileSync(journal, 'utf8')).toContain('nonsense');
  });

  it('hands out copies', () => {
    const state = fileState(folder);
    const value = { list: [1] };
    state.table('t').set('key', value);
    value.list.push(2);
    (state.table('t').get('key') as typeof value).list.push(3);
    expect(state.table('t').get('key')).toEqual({ list: [1] });
    state.close();
  });
});
