import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { requireWritable } from './output-file';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'parapet-output-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const below = (...names: readonly string[]) => [folder, ...names].join('/');

describe('a file that is to be written', () => {
  it('is not made before there is something to write', () => {
    requireWritable(below('report.json'));
    expect(readdirSync(folder)).toEqual([]);
  });

  it('keeps what is in it until then', () => {
    writeFileSync(below('report.json'), 'before');
    requireWritable(below('report.json'));
    expect(readFileSync(below('report.json'), 'utf8')).toBe('before');
  });

  it('may be a device', () => {
    expect(() => {
      requireWritable('/dev/null');
    }).not.toThrow();
  });

  it.each([
    ['is a folder', [''], 'is a folder.'],
    ['would be a folder', ['new', ''], 'is the name of a folder, not of a file.'],
    ['is in a folder that is not there', ['new', 'report.json'], 'cannot be written (ENOENT).'],
    ['is in a file', ['file', 'report.json'], 'cannot be written (ENOTDIR).'],
    ['has a name that is too long', ['x'.repeat(300)], 'cannot be written (ENAMETOOLONG).'],
    ['takes a file for a folder', ['file', ''], 'cannot be written (ENOTDIR).'],
  ])('is refused when it %s', (_, names, sentence) => {
    writeFileSync(below('file'), '');
    expect(() => {
      requireWritable(below(...names));
    }).toThrow(new Error(`${below(...names)} ${sentence}`));
    expect(readdirSync(folder)).toEqual(['file']);
  });

  it('is refused when nobody can make one in its folder, the superuser neither', () => {
    expect(() => {
      requireWritable('/proc/report.json');
    }).toThrow(/^\/proc\/report\.json cannot be written \(E\w+\)\.$/);
  });
});
