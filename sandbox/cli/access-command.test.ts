import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { WhoCanAnswer } from '../../src/contract';
import { aGrant, anyone, schemeInUse } from '../../src/rules/testing/jira';
import { siteSnapshot } from '../../src/rules/testing/snapshot';
import { accessCommand } from './access-command';
import { writeSnapshotFile } from './snapshot-file';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'parapet-access-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

async function run(...args: readonly string[]) {
  let out = '';
  let err = '';
  const code = await accessCommand(args, {
    environment: {},
    out: (text) => (out += text),
    err: (text) => (err += text),
  });
  return { code, out, err };
}

function file(name: string, content: string): string {
  const full = path.join(folder, name);
  writeFileSync(full, content);
  return full;
}

/** A project that anyone can browse, in a file. */
function saved(name = 'snapshot.json'): string {
  const full = path.join(folder, name);
  writeSnapshotFile(full, siteSnapshot(schemeInUse([aGrant('BROWSE_PROJECTS', anyone)])));
  return full;
}

describe('bad usage', () => {
  it.each([
    [[], 'There is no question; --help shows those that can be asked.'],
    [['--who-can', 'read'], '--who-can needs a permission and a resource.'],
    [['--cut', 'read'], '--cut needs a permission and a resource.'],
    [['--export', 'svg'], '--export is one of graphml, opengraph, not "svg".'],
    [['--search', 'a', '--of', 'account/a'], '--of and --on belong to --compare.'],
    [['--search', 'a', '--keep', 'account/a'], '--from and --keep belong to --cut.'],
    [
      ['--what-if', 'remove-member account/a'],
      '"remove-member account/a" is no change; --help shows how changes are written.',
    ],
    [['--reach', 'account/a', 'more'], '"more" belongs to no question; --help shows the options.'],
    [['--reach', 'account/a', '--search', 'b'], 'Only one question can be asked at once.'],
    [
      ['--who-can', 'read', 'jira:project/1', '--who-can', 'write', 'jira:project/2'],
      '--who-can is given twice.',
    ],
    [['--search', 'a', '--search', 'b'], '--search is given twice.'],
    [['--shadow-admins', '--shadow-admins'], '--shadow-admins is given twice.'],
    [['--search', 'a', '--site', 'demo', '--site', 'live'], '--site is given twice.'],
    [['--save', 'f.json', '--output', 'g'], '--output needs a question.'],
    [['--save', 'f.json', '--format', 'json'], '--format needs a question.'],
    [
      ['--export', 'graphml', '--format', 'json'],
      '--format does not belong to --export, which names its own.',
    ],
    [
      ['--search', 'a', '--save', 'f.json', '--output', './f.json'],
      '--output and --save name the same file.',
    ],
    [
      ['--search', 'a', '--snapshot', 'f.json', '--output', 'f.json'],
      '--output and --snapshot name the same file.',
    ],
    [['--compare', 'f.json', '--output', 'f.json'], '--output and --compare name the same file.'],
    [['--search', 'a', '--format', 'xml'], '--format is one of text, json, not "xml".'],
    [
      ['--search', 'a', '--site', 'demo', '--snapshot', 'f'],
      '--site and --snapshot cannot be asked at once.',
    ],
    [['--search', 'a', '--snapshot', 'no-such.json'], 'no-such.json cannot be read (ENOENT).'],
    [['--search', 'a', '--save', '/no-such/f.json'], '/no-such/f.json cannot be written (ENOENT).'],
    [['--search', 'a', '--site', 'live'], 'ATLASSIAN_SITE_URL is not set'],
    [['--wo-can', 'read'], "Unknown option '--wo-can'"],
  ])('%j is answered in one sentence, with nothing on standard output', async (args, sentence) => {
    const { code, out, err } = await run(...args);

    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(sentence);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });

  it.each([
    ['not json', 'is no snapshot: it is not JSON.'],
    ['[]', 'expected object, received array'],
    ['{"format":"other"}', ': format: '],
    [
      '{"format":"parapet-snapshot","version":1,"siteUrl":"","takenAt":"2026-01-01T00:00:00.000Z","slices":{"jira.groups":{"items":[{"groupId":1}],"gaps":[]}}}',
      ': slices.jira.groups.items.0.groupId: ',
    ],
  ])('the snapshot %j is refused in a sentence', async (content, sentence) => {
    const { code, out, err } = await run('--search', 'a', '--snapshot', file('s.json', content));

    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(sentence);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });

  it('names what is not there', async () => {
    const { code, out, err } = await run(
      '--who-can',
      'read',
      'jira:project/99',
      '--snapshot',
      saved(),
    );

    expect({ code, out, err }).toEqual({
      code: 2,
      out: '',
      err: 'jira:project/99 is not on the access map: nothing of this snapshot names it.\n',
    });
  });
});

describe('a saved snapshot', () => {
  it.each(['snapshot.json', 'snapshot.json.gz'])('is asked in text: %s', async (name) => {
    const { code, out, err } = await run(
      '--who-can',
      'read',
      'jira:project/PAY',
      '--snapshot',
      saved(name),
    );

    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out.split('\n').slice(0, 4)).toEqual([
      'Anyone on the internet can read project "Payments".',
      '',
      'PATHS',
      '  1. Anyone on the internet → Browse projects, in scheme "Software scheme", used by 1 project [internet]',
    ]);
  });

  it('is asked in JSON, into a file', async () => {
    const output = path.join(folder, 'answer.json');

    const { code, out } = await run(
      ...['--who-can', 'read', 'jira:project/1', '--snapshot', saved()],
      ...['--format', 'json', '--output', output],
    );
    const answer = JSON.parse(readFileSync(output, 'utf8')) as WhoCanAnswer;

    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(answer.paths).toMatchObject([
      { audience: 'internet', permissions: [{ words: ['read'] }] },
    ]);
  });

  it('tries a change out', async () => {
    const change = 'remove-grant audience/anyone read jira:project/PAY';

    const { code, out } = await run('--what-if', change, '--snapshot', saved());

    expect(code).toBe(0);
    expect(out).toContain('Access is lost by Anyone on the internet.\n');
    expect(out).toContain(
      '  Take "read" in scheme "Software scheme" from Anyone on the internet.\n',
    );
  });

  it('finds the least that ends it', async () => {
    const { code, out } = await run(
      ...[
        '--cut',
        'read',
        'jira:project/PAY',
        '--from',
        'audience/anyone',
        '--keep',
        'account/lena',
      ],
      ...['--snapshot', saved()],
    );

    expect(code).toBe(0);
    expect(out.split('\n').slice(0, 5)).toEqual([
      '2 changes end it, and no fewer do.',
      '',
      'BY GIVING ANEW AS WELL',
      '  1. Take "Browse projects" in scheme "Software scheme" from Anyone on the internet.',
      '  2. Give Lena Lead "read" in scheme "Software scheme" directly.',
    ]);
  });

  it('tells who can become administrator', async () => {
    const { code, out } = await run('--shadow-admins', '--snapshot', saved());

    expect(code).toBe(0);
    expect(out).toContain('Nobody who was seen can become administrator of Jira and Confluence');
    expect(out).toContain('NOT KNOWN\n');
  });

  it.each([
    ['graphml', /^<\?xml /],
    ['opengraph', /^\{"metadata":/],
  ])('leaves as %s', async (format, start) => {
    const { code, out } = await run('--snapshot', saved(), '--export', format);

    expect(code).toBe(0);
    expect(out).toMatch(start);
  });

  it('is compared with a later one', async () => {
    const later = path.join(folder, 'later.json');
    writeSnapshotFile(later, siteSnapshot(schemeInUse([])));

    const { code, out } = await run('--snapshot', saved(), '--compare', later);

    expect(code).toBe(0);
    expect(out.split('\n').slice(0, 5)).toEqual([
      'Access was lost by Anyone on the internet.',
      '',
      'LOST',
      '  Anyone on the internet (audience/anyone) loses read, "Browse projects" in Payments (jira:project/1)',
      '  - by Anyone on the internet → Browse projects, in scheme "Software scheme", used by 1 project',
    ]);
  });

  it('is not compared with one of another site', async () => {
    const other = path.join(folder, 'other.json');
    writeSnapshotFile(other, { ...siteSnapshot({}), siteUrl: 'https://other.example' });

    const { code, out, err } = await run('--snapshot', saved(), '--compare', other);

    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('only snapshots of one site can be.');
  });

  it.each([
    ['--who-can read account/lena', 'account/lena reaches things and is not reached'],
    ['--reach jira:project/PAY', 'jira:project/PAY is reached and reaches nothing'],
    ['--cut read jira:project/PAY --from jira:project/PAY', 'jira:project/PAY is reached'],
  ])('refuses %s', async (question, why) => {
    const { code, out, err } = await run(...question.split(' '), '--snapshot', saved());

    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(why);
  });

  it('tells what somebody reaches', async () => {
    const { out } = await run('--reach', 'account/lena', '--snapshot', saved());

    expect(out).toContain('Lena Lead can read 1 project.\n');
    expect(out).toContain('  Payments (jira:project/1): read, by 1\n');
  });
});

it('scans a site, saves what it saw, and answers from it', async () => {
  const file = path.join(folder, 'demo.json.gz');

  const scanned = await run('--search', 'jira-admins-kestrel-freight', '--save', file);
  const again = await run('--search', 'jira-admins-kestrel-freight', '--snapshot', file);

  expect(scanned.code).toBe(0);
  expect(scanned.err).toMatch(/^scanning https:.*saved to .*demo\.json\.gz\n$/s);
  expect(scanned.out).toMatch(/^group\/\S+ jira-admins-kestrel-freight\n$/);
  expect(again).toEqual({ code: 0, out: scanned.out, err: '' });
});

it('explains itself', async () => {
  const { code, out, err } = await run('--help');

  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toContain('--who-can PERMISSION RESOURCE');
});
