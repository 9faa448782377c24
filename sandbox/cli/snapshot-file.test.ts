import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readSnapshotFile, writeSnapshotFile } from './snapshot-file';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'parapet-snapshot-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const snapshot = {
  siteUrl: 'https://example.atlassian.net',
  takenAt: '2026-01-01T00:00:00.000Z',
  slices: {},
};

function written(name: string): { readonly file: string; readonly bytes: Buffer } {
  const file = path.join(folder, name);
  writeSnapshotFile(file, snapshot);
  return { file, bytes: readFileSync(file) };
}

describe('a snapshot in a file', () => {
  it.each(['snapshot.json', 'snapshot.json.gz'])('comes back as it was: %s', (name) => {
    expect(readSnapshotFile(written(name).file)).toEqual(snapshot);
  });

  it('may have been saved anew by an editor', () => {
    const { file, bytes } = written('snapshot.json');
    writeFileSync(file, `\ufeff${bytes.toString('utf8')}`);
    expect(readSnapshotFile(file)).toEqual(snapshot);
  });

  it.each([
    ['is cut short', (bytes: Buffer) => bytes.subarray(0, 60)],
    ['is cut down to its mark', (bytes: Buffer) => bytes.subarray(0, 2)],
    ['is damaged', (bytes: Buffer) => Buffer.concat([bytes.subarray(0, 30), bytes.subarray(40)])],
  ])('is refused when the compressed file %s', (_, broken) => {
    const { file, bytes } = written('snapshot.json.gz');
    writeFileSync(file, broken(bytes));
    expect(() => readSnapshotFile(file)).toThrow(
      new Error(`${file} is damaged and cannot be unpacked: save the snapshot again.`),
    );
  });

  it('is refused when it is cut short, and not compressed', () => {
    const { file, bytes } = written('snapshot.json');
    writeFileSync(file, bytes.subarray(0, 60));
    expect(() => readSnapshotFile(file)).toThrow(
      new Error(`${file} is no snapshot: it is not JSON.`),
    );
  });
});
