import type { FindingDetail, ScanSummary } from '../contract';
import { memoryPorts } from '../domain/ports/testing/memory-ports';
import { writeScan } from '../storage/scan-history';
import { overview } from './overview';
import { aFinding, storeFindings } from './testing/a-finding';

function aProject(id: string): FindingDetail['resource'] {
  return { type: 'jira:project', id, name: `Project ${id}` };
}

function aScan(id: string, more: Partial<ScanSummary> = {}): ScanSummary {
  return {
    id,
    status: 'complete',
    trigger: 'schedule',
    startedAt: `2026-01-0${id}T08:00:00.000Z`,
    finishedAt: `2026-01-0${id}T08:05:00.000Z`,
    requests: 10,
    points: 20,
    ...more,
  };
}

const scheme = { type: 'jira:permission-scheme', id: '7', name: 'Default' } as const;
const open = { critical: 2, high: 0, medium: 1, low: 0, info: 0 };

describe('overview', () => {
  it('is empty before the first scan', async () => {
    expect(await overview(memoryPorts())).toEqual({
      exposures: [],
      open: { critical: 0, high: 0, medium: 0, low: 0, info: 0 },
      openedByLastScan: 0,
      resolvedByLastScan: 0,
      trend: [],
    });
  });

  it('counts each exposed project and space once, whatever rules and schemes it is exposed by', async () => {
    const ports = memoryPorts();
    await storeFindings(ports, [
      aFinding('0', {
        rule: 'jira/public-browse',
        resource: scheme,
        affected: [aProject('1'), aProject('2')],
      }),
      aFinding('1', {
        rule: 'jira/public-write',
        resource: { ...scheme, id: '8' },
        affected: [aProject('2'), aProject('3')],
      }),
      aFinding('2'),
      aFinding('3', { rule: 'confluence/public-space-write' }),
      aFinding('4', { rule: 'jira/public-filter', resource: { ...scheme, type: 'jira:filter' } }),
      aFinding('5', {
        rule: 'jira/everyone-administers-project',
        resource: scheme,
        affected: [aProject('9')],
      }),
      aFinding('6', { status: 'resolved', resource: { ...aFinding('6').resource, id: '43' } }),
      aFinding('7', { rule: 'jira/too-many-admins' }),
      aFinding('8', {
        rule: 'bitbucket/public-repository',
        resource: { ...scheme, type: 'bitbucket:repository' },
      }),
    ]);

    expect((await overview(ports)).exposures).toEqual([
      {
        audience: 'internet',
        power: 'read',
        kind: 'project',
        count: 3,
        rules: ['jira/public-browse', 'jira/public-write', 'jira/public-exposure-confirmed'],
      },
      {
        audience: 'internet',
        power: 'read',
        kind: 'space',
        count: 1,
        rules: [
          'confluence/public-space-read',
          'confluence/public-space-write',
          'confluence/public-exposure-confirmed',
          'confluence/archived-public-space',
        ],
      },
      {
        audience: 'internet',
        power: 'read',
        kind: 'filter',
        count: 1,
        rules: ['jira/public-filter'],
      },
      {
        audience: 'internet',
        power: 'read',
        kind: 'repository',
        count: 1,
        rules: ['bitbucket/public-repository'],
      },
      {
        audience: 'everyone',
        power: 'administer',
        kind: 'project',
        count: 1,
        rules: ['jira/everyone-administers-project', 'jira/everyone-in-admin-role'],
      },
    ]);
  });

  it('says apart what anyone on the internet administers', async () => {
    const ports = memoryPorts();
    const held = (data: FindingDetail['evidence'][number]['data']) => [
      { text: '', source: 'GET /', data: { permission: 'EDIT_ISSUES' } },
      { text: '', source: 'GET /', data },
    ];
    const space = aFinding('2').resource;
    await storeFindings(ports, [
      aFinding('0', {
        rule: 'jira/public-write',
        resource: scheme,
        affected: [aProject('1'), aProject('2')],
        evidence: held({ permission: 'ADMINISTER_PROJECTS' }),
      }),
      aFinding('1', {
        rule: 'jira/public-write',
        resource: { ...scheme, id: '8' },
        affected: [aProject('3')],
      }),
      aFinding('2', {
        rule: 'confluence/public-space-write',
        evidence: held({ permissions: 'administer space, create page' }),
      }),
      aFinding('3', {
        rule: 'confluence/public-space-write',
        resource: { ...space, id: '43' },
        evidence: held({ permissions: 'create page, read space' }),
      }),
    ]);

    const { exposures } = await overview(ports);
    expect(exposures.map(({ power, kind, count }) => [power, kind, count])).toEqual([
      ['administer', 'project', 2],
      ['administer', 'space', 1],
      ['read', 'project', 3],
      ['read', 'space', 2],
    ]);
    expect(exposures.slice(0, 2).map(({ rules }) => rules)).toEqual([
      ['jira/public-write'],
      ['confluence/public-space-write'],
    ]);
  });

  it('shows the last finished scan, with the counts of the last evaluated one', async () => {
    const ports = memoryPorts();
    const evaluated = { open, opened: 2, resolved: 1, score: 60 };
    await writeScan(ports.entities, aScan('1', { ...evaluated, score: 50 }));
    await writeScan(ports.entities, aScan('2', evaluated));
    await writeScan(ports.entities, aScan('3', { status: 'cancelled' }));

    expect(await overview(ports)).toMatchObject({
      scan: { id: '3', status: 'cancelled' },
      open,
      openedByLastScan: 2,
      resolvedByLastScan: 1,
      trend: [
        { scanId: '1', score: 50 },
        { scanId: '2', score: 60 },
      ],
    });
  });
});
