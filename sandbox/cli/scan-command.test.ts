import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ScanReport } from '../../src/contract';
import { scanCommand } from './scan-command';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'parapet-scan-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function file(name: string, content: string): string {
  const full = path.join(folder, name);
  writeFileSync(full, content);
  return full;
}

async function run(...args: readonly string[]) {
  let out = '';
  let err = '';
  const code = await scanCommand(args, {
    environment: {},
    out: (text) => (out += text),
    err: (text) => (err += text),
  });
  return { code, out, err };
}

describe('bad usage', () => {
  it.each([
    [['--sites', 'demo'], "Unknown option '--sites'; --help shows the options."],
    [['demo'], "Unexpected argument 'demo'; --help shows the options."],
    [['--format'], "Option '--format <value>' argument missing; --help shows the options."],
    [['--format', '--site'], "Option '--format' argument is ambiguous; --help shows the options."],
    [['--format', 'xml'], '--format is one of text, json, csv, ocsf, not "xml".'],
    [['--fail-on', 'info'], '--fail-on is one of critical, high, medium, low, not "info".'],
    [['--site', ''], '--site needs a value.'],
    [['--output='], '--output needs a value.'],
    [['--format', 'json', '--format', 'csv'], '--format is given twice.'],
    [['-h', '--help'], '--help is given twice.'],
    [
      ['--output', '/no-such-folder/out.json'],
      '/no-such-folder/out.json cannot be written (ENOENT).',
    ],
    [['--output', tmpdir()], `${tmpdir()} is a folder.`],
    [['--settings', 'no-such.json'], 'no-such.json cannot be read (ENOENT).'],
    [['--faults', 'no-such.json'], 'no-such.json cannot be read (ENOENT).'],
    [
      ['--site', 'no-such.json'],
      'no-such.json is neither a built-in world (demo, quiet, legacy, legacy-roles) nor a file that can be read',
    ],
    [
      ['--site', 'live'],
      'ATLASSIAN_SITE_URL is not set: it is the address of the site, such as https://example.atlassian.net.',
    ],
  ])('%j is answered in one sentence, with nothing on standard output', async (args, sentence) => {
    const { code, out, err } = await run(...args);

    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(sentence);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });

  it.each([
    ['{"thresholds":', 'is not JSON.'],
    ['[]', 'expected object, received array'],
    ['{"treshholds":{}}', ': treshholds is not a known key.'],
    ['{"thresholds":{"maxAdmin":3}}', ': thresholds.maxAdmin is not a known key.'],
    ['{"thresholds":{"dormantDays":0}}', ': thresholds.dormantDays: '],
    ['{"thresholds":{"dormantDays":"90"}}', ': thresholds.dormantDays: '],
    ['{"severity":{"jira/public-browse":"urgent"}}', ': severity.jira/public-browse: '],
    ['{"disabledRules":["jira/no-such"]}', ': disabledRules: there is no rule jira/no-such.'],
    ['{"severity":{"jira/no-such":"low"}}', ': severity: there is no rule jira/no-such.'],
    [
      '{"\\u001b[31m\\n\\u009b\\u202e\\u2066\\u0000x":1}',
      ': \\u001b[31m\\u000a\\u009b\\u202e\\u2066\\u0000x is not a known key.',
    ],
    [
      '{"disabledRules":["\\u001b]0;x\\u0007"]}',
      ': disabledRules: there is no rule \\u001b]0;x\\u0007.',
    ],
  ])('the settings %s are refused by name', async (json, sentence) => {
    const settings = file('settings.json', json);

    const { code, out, err } = await run('--settings', settings);

    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(settings);
    expect(err).toContain(sentence);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });

  it.each([
    ['{', 'is not JSON.'],
    ['{}', 'Invalid input: expected array, received object.'],
    ['[{"fault":"coffee"}]', ', at 0.fault: Invalid discriminator value'],
    ['[{"fault":"reset","path":"("}]', ', at 0.path: is not a regular expression: (.'],
  ])('names what is wrong in a file of faults: %s', async (content, sentence) => {
    const { code, out, err } = await run('--faults', file('faults.json', content));
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(sentence);
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  it('leaves the output file as it was', async () => {
    const output = file('report.json', 'before');

    await run('--output', output, '--site', 'no-such.json');

    expect(readFileSync(output, 'utf8')).toBe('before');
  });
});

describe('a scan of the demo site', () => {
  it('writes the report to standard output and its progress to standard error', async () => {
    const { code, out, err } = await run('--format', 'json');
    const report = JSON.parse(out) as ScanReport;

    expect(code).toBe(0);
    expect(report.scan.status).toBe('complete');
    expect(report.findings.length).toBeGreaterThan(0);
    expect(err).toMatch(/^scanning https:\/\//);
    expect(err).toMatch(/^jira\.projects: \d+$/m);
    expect(err).toMatch(/^complete: \d+ requests, \d+ points\n$/m);
  });

  it('writes to a file instead when asked, and to nothing else', async () => {
    const output = path.join(folder, 'report.csv');

    const { code, out } = await run('--format', 'csv', '--output', output);

    expect({ code, out, files: readdirSync(folder) }).toEqual({
      code: 0,
      out: '',
      files: ['report.csv'],
    });
    expect(readFileSync(output, 'utf8').split('\n').length).toBeGreaterThan(1);
  });

  it('fails on a finding that is severe enough, and still reports', async () => {
    const { code, out } = await run('--fail-on', 'critical');

    expect(code).toBe(1);
    expect(out).toContain('CRITICAL');
  });

  it('is partial when a file lets things go wrong on the way', async () => {
    const faults = [
      { fault: 'answer', path: '/filter/search', status: 403 },
      { fault: 'reset', after: 20, times: 1 },
    ];
    const name = file('faults.json', JSON.stringify(faults));
    const { code, out } = await run('--format', 'json', '--faults', name);
    const { scan } = JSON.parse(out) as ScanReport;
    expect({ code, status: scan.status }).toEqual({ code: 3, status: 'partial' });
  });

  it('holds the site to the settings of the file', async () => {
    const settings = file(
      'settings.json',
      '{"disabledRules":["jira/public-browse"],"severity":{"jira/public-write":"low"}}',
    );

    const { out } = await run('--format', 'json', '--settings', settings);
    const { findings } = JSON.parse(out) as ScanReport;

    expect(findings.filter(({ rule }) => rule === 'jira/public-browse')).toEqual([]);
    const severities = findings
      .filter(({ rule }) => rule === 'jira/public-write')
      .map(({ severity }) => severity);
    expect([...new Set(severities)]).toEqual(['low']);
  });
});

it('explains itself', async () => {
  const { code, out, err } = await run('--help');

  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toContain('--fail-on SEVERITY');
});
