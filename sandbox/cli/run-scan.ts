import path from 'node:path';
import type { ScanReport, ScanSummary, Settings } from '../../src/contract';
import { defaultOperations, defaultSettings } from '../../src/contract';
import { readReport } from '../../src/delivery';
import { forgePorts } from '../../src/platform/ports';
import { listScans, scanProgress } from '../../src/scan';
import { readProgress } from '../../src/storage/scan-progress';
import { writeSettings } from '../../src/storage/settings';
import { ensureFreshBundle } from '../build/ensure-fresh-bundle';
import type { FaultText } from '../faults/fault';
import { FaultBoard } from '../faults/fault-board';
import { pause } from '../forge/clock/turn';
import { createHost } from '../forge/host';
import type { Host } from '../forge/host-options';
import { ConfigurationError } from '../live';
import { installConnections } from './install-connections';
import { ProgressLines } from './progress-lines';
import type { SiteToScan } from './site-to-scan';

const appDir = path.resolve(__dirname, '../..');

/** Somebody waits at the terminal, or pays for the machine. */
const longestPauseMinutes = 5;

/** Milliseconds between two looks at a running scan. */
const lookEveryMs = 250;

export interface ScanRun {
  readonly site: SiteToScan;
  readonly settings?: Settings;
  /** What goes wrong on the way. */
  readonly faults?: readonly FaultText[];
  /** Where the host keeps its state; in memory when absent. */
  readonly stateDir?: string;
  /** Told what happens, in lines without their end. */
  readonly tell: (line: string) => void;
}

/**
 * Scans a site once, and gives back the report.
 * @throws {ConfigurationError} with the reason, when the scan failed as a whole
 */
export function runScan(run: ScanRun): Promise<ScanReport> {
  return scanSite(run, ({ id }) => readReport(forgePorts, id));
}

/**
 * Installs the app on a site, in memory, lets it scan once, as its schedule would, and reads from it what the scan left.
 * @throws {ConfigurationError} with the reason, when the scan failed as a whole
 */
export async function scanSite<T>(
  { site, settings, faults, stateDir, tell }: ScanRun,
  read: (scan: ScanSummary) => Promise<T>,
): Promise<T> {
  const { credentials, products, ...place } = site;
  const board = new FaultBoard((ms) => pause(ms));
  board.set(faults ?? []);
  await ensureFreshBundle(appDir);
  const host = createHost({
    appDir,
    ...place,
    ...(stateDir === undefined ? {} : { stateDir }),
    products: board.products(products),
    hooks: board.hooks,
    platformRates: false,
    logs: ({ level, message }) => {
      if (level === 'error') tell(message);
    },
  });
  try {
    await host.run(() =>
      writeSettings(forgePorts.keyValues, {
        settings: settings ?? defaultSettings,
        // Requests of a person's token cost no points, and nobody shares those of a simulated site.
        operations: { ...defaultOperations, hourlyPoints: null, longestPauseMinutes },
      }),
    );
    await installConnections(host, { siteUrl: site.siteUrl, credentials });
    tell(`scanning ${site.siteUrl}`);
    // Nothing has ever been scanned here, so a scan is due.
    await host.runScheduled('hourly');
    await watch(host, tell);
    return await host.run(async () => read(await finishedScan(tell)));
  } finally {
    await host.close();
  }
}

async function watch(host: Host, tell: ScanRun['tell']): Promise<void> {
  const lines = new ProgressLines();
  const look = async () => {
    const progress = await host.run(() => scanProgress(forgePorts));
    if (progress !== null) lines.ofScan(progress, Date.now()).forEach(tell);
  };
  // A look that fails is no reason to stop a scan: the next one may not.
  const watching = setInterval(() => void look().catch(() => undefined), lookEveryMs);
  try {
    await host.queueIdle();
  } finally {
    clearInterval(watching);
  }
  // A short scan is over before anybody looks.
  const last = await host.run(() => readProgress(forgePorts.keyValues));
  lines.ofCollectors(last?.collectors ?? [], Date.now()).forEach(tell);
}

async function finishedScan(tell: ScanRun['tell']): Promise<ScanSummary> {
  const [scan] = (await listScans(forgePorts, { limit: 1 })).items;
  if (scan === undefined || !hasResult(scan)) {
    throw new ConfigurationError(scan?.reason ?? 'The scan did not come to an end.');
  }
  tell(`${scan.status}: ${scan.requests} requests, ${scan.points} points`);
  return scan;
}

function hasResult({ status }: ScanSummary): boolean {
  return status === 'complete' || status === 'partial';
}
