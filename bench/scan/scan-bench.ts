import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ScanReport } from '../../src/contract';
import { runScan } from '../../sandbox/cli/run-scan';
import { siteToScan } from '../../sandbox/cli/site-to-scan';
import { timed } from '../measure';
import type { BenchReport, BenchRow } from '../report';
import { countedRequests } from './counted-requests';
import { PeakMemory } from './peak-memory';
import { storedBytes } from './stored-bytes';

const megabyte = 1_000_000;

/** Scans the demo site once, as the command line does, and counts what that takes. @param tell is told what happens */
export async function scanBench(tell: (line: string) => void): Promise<BenchReport> {
  const stateDir = mkdtempSync(path.join(tmpdir(), 'parapet-bench-'));
  try {
    const site = siteToScan('demo', {});
    const counted = countedRequests(site.products);
    const memory = new PeakMemory();
    const { result, ms } = await timed(() =>
      runScan({ site: { ...site, products: counted.products }, stateDir, tell }),
    );
    const peak = memory.stop();
    return {
      name: 'scan',
      rows: [
        ...countRows(result, counted.counts()),
        { metric: 'stored', value: storedBytes(stateDir), unit: 'bytes' },
        { metric: 'peak memory', value: peak / megabyte, unit: 'MB' },
        { metric: 'time', value: ms / 1_000, unit: 's' },
      ],
      notes: [
        'Stored: keys and values as they are kept after the scan.',
        'Peak memory: heap and what stands outside it, garbage included, above what was there before; the simulated site and Forge share the process.',
      ],
    };
  } finally {
    rmSync(stateDir, { recursive: true, force: true });
  }
}

function countRows(
  { scan, coverage, findings }: ScanReport,
  requests: ReadonlyMap<string, number>,
): readonly BenchRow[] {
  const unit = 'count';
  return [
    { metric: 'requests', value: scan.requests, unit },
    ...[...requests].map(([product, value]) => ({ metric: `requests to ${product}`, value, unit })),
    { metric: 'points', value: scan.points, unit },
    { metric: 'rules', value: coverage.length, unit },
    { metric: 'findings', value: findings.length, unit },
  ];
}
