import fc from 'fast-check';
import { parse } from 'papaparse';
import type { FindingDetail, RuleCoverage, ScanSummary } from '../contract';
import { unseen } from '../contract/visible';
import { memoryPorts } from '../domain/ports/testing/memory-ports';
import { aFinding, storeFindings } from '../findings/testing/a-finding';
import { writeCoverage } from '../storage/coverage';
import { writeScan } from '../storage/scan-history';
import { formatReport, readReport, scanReport } from '.';

const scan: ScanSummary = {
  id: 'scan-1',
  status: 'complete',
  trigger: 'manual',
  startedAt: '2026-01-05T08:00:00.000Z',
  finishedAt: '2026-01-05T08:05:00.000Z',
  requests: 12,
  points: 34,
};

const coverage: RuleCoverage[] = [
  { rule: 'jira/public-browse', outcome: 'evaluated' },
  {
    rule: 'confluence/too-many-admins',
    outcome: 'not-available',
    reason: '2 of 60 spaces could not be read: Confluence refused.',
  },
  { rule: 'jira/public-filter', outcome: 'not-applicable', reason: 'There are no filters.' },
];

function aProject(id: string) {
  return { type: 'jira:project' as const, id, name: `Project ${id}`, url: 'https://example.com' };
}

const findings: FindingDetail[] = [
  aFinding('1', { severity: 'low', rule: 'jira/orphan-shared-filter', title: 'Nobody owns it' }),
  aFinding('2'),
  aFinding('3', {
    rule: 'jira/public-browse',
    title: 'Anyone on the internet can browse projects',
    confidence: 'inferred',
    resource: { type: 'jira:permission-scheme', id: '10', name: 'Default' },
    affected: ['9', '10', '1', '2', '3', '4'].map(aProject),
    evidence: [
      { text: 'B', source: 'GET /b', data: { z: 1, a: null } },
      { text: 'A', source: 'GET /a', data: {} },
      { text: 'D', source: 'GET /d', data: {} },
      { text: 'C', source: 'GET /c', data: {} },
    ],
    remediation: { summary: 'Open it.', steps: ['Open it.', 'Take the grant away.'] },
  }),
];

const report = scanReport({ scan, coverage, findings });

describe('scanReport', () => {
  it('sorts findings by severity, rule and resource, and everything in them', () => {
    expect(report.findings.map(({ fingerprint }) => fingerprint.charAt(0))).toEqual([
      '2',
      '3',
      '1',
    ]);
    expect(report.findings[1]).toMatchObject({
      affected: ['1', '10', '2', '3', '4', '9'].map((id) => ({
        type: 'jira:project',
        id,
        name: `Project ${id}`,
      })),
      evidence: [{ text: 'A' }, { text: 'B' }, { text: 'C' }, { text: 'D' }],
    });
    expect(Object.keys(report.findings[1]?.evidence[1]?.data ?? {})).toEqual(['a', 'z']);
    expect(report.coverage.map(({ rule }) => rule)).toEqual([
      'confluence/too-many-admins',
      'jira/public-browse',
      'jira/public-filter',
    ]);
  });

  it('has the keys of the public contract and no others', () => {
    expect(report.scan).toEqual({
      id: 'scan-1',
      startedAt: scan.startedAt,
      finishedAt: scan.finishedAt,
      status: 'complete',
      requests: 12,
      points: 34,
    });
    expect(Object.keys(report.findings[0] ?? {})).toEqual([
      'rule',
      'title',
      'severity',
      'confidence',
      'fingerprint',
      'status',
      'resource',
      'affected',
      'evidence',
      'remediation',
    ]);
    expect(Object.keys(report.findings[1]?.affected[0] ?? {})).toEqual(['type', 'id', 'name']);
    expect(report.coverage[1]).toEqual({ rule: 'jira/public-browse', outcome: 'evaluated' });
  });

  it('calls every ending but a complete one partial', () => {
    const partial = scanReport({ scan: { ...scan, status: 'partial' }, coverage, findings });

    expect(partial.scan.status).toBe('partial');
  });

  it('is the same whatever the order it was put together in', () => {
    const shuffled = fc.shuffledSubarray(findings, { minLength: findings.length });
    fc.assert(
      fc.property(shuffled, (order) => {
        const mixed = order.map((finding) => ({
          ...finding,
          affected: [...finding.affected].reverse(),
          evidence: [...finding.evidence].reverse(),
        }));

        expect(
          JSON.stringify(scanReport({ scan, coverage: [...coverage].reverse(), findings: mixed })),
        ).toBe(JSON.stringify(report));
      }),
    );
  });
});

describe('readReport', () => {
  it('gathers what is stored of a scan and its open findings', async () => {
    const ports = memoryPorts();
    await writeScan(ports.entities, scan);
    await writeCoverage(
      ports.keyValues,
      coverage.map((line) => ({ ...line, title: '', passed: 0, failed: 0, unseen: 0 })),
    );
    await storeFindings(ports, [...findings, aFinding('4', { status: 'resolved' })]);

    expect(await readReport(ports, 'scan-1')).toEqual(report);
  });

  it('says so when there is no such scan', async () => {
    await expect(readReport(memoryPorts(), 'scan-9')).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('the text format', () => {
  it('answers first, then lists by severity, then says what was not seen', () => {
    expect(formatReport(report, 'text'))
      .toBe(`6 projects and 1 space can be reached by anyone on the internet.
3 open findings: 2 critical, 1 low.

CRITICAL (today)
  Anyone on the internet can read a space [confluence/public-space-read]
    - Docs
      https://example.atlassian.net/wiki/spaces/DOCS
      Anonymous users may read.
      Fix: Remove the grant.
  Anyone on the internet can browse projects [jira/public-browse]
    - Default (inferred): affects 6 (Project 1, Project 10, Project 2, Project 3, Project 4, and 1 more)
      A
      B
      C
      and 1 more
      Fix:
        1. Open it.
        2. Take the grant away.

LOW (when convenient)
  Nobody owns it [jira/orphan-shared-filter]
    - Docs
      https://example.atlassian.net/wiki/spaces/DOCS
      Anonymous users may read.
      Fix: Remove the grant.

COVERAGE
  1 of 2 rules that apply were answered in full.
  - confluence/too-many-admins (not-available): 2 of 60 spaces could not be read: Confluence refused.
  The scan is complete. It made 12 requests and cost 34 points.
`);
  });

  it('says first what anyone on the internet can administer', () => {
    const evidence = [{ text: 'A', source: 'GET /', data: { permission: 'ADMINISTER_PROJECTS' } }];
    const open = aFinding('3', {
      rule: 'jira/public-write',
      resource: { type: 'jira:permission-scheme', id: '10', name: 'Default' },
      affected: [aProject('1')],
      evidence,
    });
    const text = formatReport(scanReport({ scan, coverage, findings: [open] }), 'text');

    expect(text.split('\n').slice(0, 3)).toEqual([
      '1 project can be administered by anyone on the internet.',
      '1 project can be reached by anyone on the internet.',
      '1 open finding: 1 critical.',
    ]);
  });

  it('says that nothing is open', () => {
    const clean = scanReport({ scan, coverage: [], findings: [] });

    expect(formatReport(clean, 'text')).toMatch(/^No open findings\.\n\nCOVERAGE\n/);
  });

  it('says of a partial scan beside its answer how much was seen', () => {
    const partial = scanReport({ scan: { ...scan, status: 'partial' }, coverage, findings: [] });

    expect(formatReport(partial, 'text')).toMatch(
      /^No open findings\.\nThe scan is partial: 1 of 2 rules that apply were answered in full\.\n\n/,
    );
  });

  it('lets no name drive the terminal or break a line', () => {
    const resource = {
      ...aFinding('a').resource,
      name: '\u001b[31mRed\u001b]0;title\u0007\nCRITICAL\u202e',
    };
    const text = formatReport(
      scanReport({ scan, coverage, findings: [aFinding('a', { resource })] }),
      'text',
    );

    expect(text).toContain('    - [31mRed ]0;title CRITICAL\n');
    expect(text).not.toMatch(/[^\P{Cc}\n]|\u202e/u);
  });
});

describe('the JSON format', () => {
  it('is the report', () => {
    expect(JSON.parse(formatReport(report, 'json'))).toEqual(report);
  });
});

describe('the CSV format', () => {
  const csvOf = (finding: FindingDetail) =>
    formatReport(scanReport({ scan, coverage, findings: [finding] }), 'csv');

  it('has a line a finding', () => {
    const { data } = parse<Record<string, string>>(formatReport(report, 'csv').trimEnd(), {
      header: true,
    });

    expect(data).toHaveLength(3);
    expect(data[1]).toEqual({
      severity: 'critical',
      rule: 'jira/public-browse',
      title: 'Anyone on the internet can browse projects',
      resource_type: 'jira:permission-scheme',
      resource_id: '10',
      resource: 'Default',
      url: '',
      affected_count: '6',
      affected: 'Project 1; Project 10; Project 2; Project 3; Project 4; Project 9',
      evidence: 'A B C D',
      remediation: 'Open it. Take the grant away.',
      confidence: 'inferred',
      status: 'open',
      fingerprint: '3'.repeat(32),
    });
  });

  it.each([
    ['=1+1'],
    ['+1'],
    ['-1'],
    ['@SUM(A1)'],
    ['  =1'],
    ['＝1+1'],
    ['＠x'],
    ['\u00a0=1'],
    ['\t=1', ' =1'],
    ['\r=1', ' =1'],
    ['\n=1', ' =1'],
    ['\u0000=1', ' =1'],
    ['\u202e=1', ' =1'],
  ])('never starts a formula, as with the name %j', (name, shown = name) => {
    const csv = csvOf(aFinding('a', { resource: { ...aFinding('a').resource, name } }));

    expect(csv).toContain(`"'${shown}"`);
    expect(csv).not.toContain(`"${name}"`);
  });

  it('has no characters that drive a terminal, break a line or turn text around', () => {
    const name = 'a\u001b[31m\u0000b\nc\u009bd\u202ee\u2028f  g';
    const resource = { ...aFinding('a').resource, name };

    expect(csvOf(aFinding('a', { resource }))).toContain('"a [31m b c d e f  g"');
  });

  it('keeps every cell whole, whatever the name says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const csv = csvOf(aFinding('a', { resource: { ...aFinding('a').resource, name } }));
        const [, row = []] = parse<string[]>(csv.replace(/\r\n$/, ''), { newline: '\r\n' }).data;
        const shown = name.replace(unseen, ' ');

        expect(row).toHaveLength(14);
        expect([shown, `'${shown}`]).toContain(row[5]);
        expect(row.every((cell) => !/^\s*[=+\-@]/u.test(cell))).toBe(true);
        expect(row.join('')).not.toMatch(/\p{Cc}/u);
      }),
    );
  });
});

describe('the OCSF format', () => {
  it('is a Compliance Finding a line', () => {
    const [, line = ''] = formatReport(report, 'ocsf').split('\n');
    const time = Date.parse('2026-01-05T08:05:00.000Z');

    expect(JSON.parse(line)).toEqual({
      activity_id: 1,
      activity_name: 'Create',
      category_uid: 2,
      category_name: 'Findings',
      class_uid: 2003,
      class_name: 'Compliance Finding',
      type_uid: 200301,
      type_name: 'Compliance Finding: Create',
      time,
      severity_id: 5,
      severity: 'Critical',
      confidence_id: 2,
      confidence: 'Medium',
      status_id: 1,
      status: 'New',
      message: 'Anyone on the internet can browse projects: Default',
      metadata: {
        version: '1.5.0',
        uid: `scan-1:${'3'.repeat(32)}`,
        correlation_uid: 'scan-1',
        product: { name: 'Parapet', vendor_name: 'Parapet' },
      },
      finding_info: {
        uid: '3'.repeat(32),
        title: 'Anyone on the internet can browse projects',
        desc: 'A B C D',
        last_seen_time: time,
        types: ['Security Posture'],
        analytic: {
          uid: 'jira/public-browse',
          name: 'Anyone on the internet can browse projects',
          type_id: 1,
          type: 'Rule',
        },
      },
      compliance: {
        status_id: 3,
        status: 'Fail',
        checks: [
          {
            uid: 'jira/public-browse',
            name: 'Anyone on the internet can browse projects',
            severity_id: 5,
            severity: 'Critical',
            status_id: 3,
            status: 'Fail',
          },
        ],
      },
      resources: [
        { uid: '10', name: 'Default', type: 'jira:permission-scheme' },
        ...['1', '10', '2', '3', '4', '9'].map((id) => ({
          uid: id,
          name: `Project ${id}`,
          type: 'jira:project',
        })),
      ],
      evidences: [
        { name: 'A', data: { source: 'GET /a' } },
        { name: 'B', data: { source: 'GET /b', a: null, z: 1 } },
        { name: 'C', data: { source: 'GET /c' } },
        { name: 'D', data: { source: 'GET /d' } },
      ],
      remediation: { desc: 'Open it. Take the grant away.' },
    });
  });

  it('says nothing when nothing is open', () => {
    expect(formatReport(scanReport({ scan, coverage, findings: [] }), 'ocsf')).toBe('');
  });
});
