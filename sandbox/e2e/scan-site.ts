import { join } from 'node:path';
import type { FindingSummary, RuleCoverageDetail, ScanSummary } from '../../src/contract';
import { lastCoverage, listScans } from '../../src/scan';
import { forgePorts } from '../../src/platform/ports';
import { allFindings } from '../../src/storage/findings';
import { requiredScopes } from '../atlassian/contract/required-scopes';
import { rateLimited, type RateOptions } from '../atlassian/rates/rate-limited';
import { createSite } from '../atlassian/site';
import type { World } from '../atlassian/world/schema';
import type { FaultText } from '../faults/fault';
import { FaultBoard } from '../faults/fault-board';
import { virtualClock, type VirtualClock } from '../forge/clock/virtual-clock';
import { createHost } from '../forge/host';
import type { Host, HostHooks } from '../forge/host-options';
import type { LoadedManifest } from '../forge/manifest/read-manifest';
import type { HostCall } from '../forge/proxy/call';
import type { ProductServer } from '../product-server';

/** The repository, which is the app. */
export const appDir = join(__dirname, '..', '..');

/** A Monday morning. */
export const monday = Date.UTC(2026, 9, 5, 8);

export interface SiteUnderScan {
  readonly host: Host;
  readonly clock: VirtualClock;
  /** What goes wrong. */
  readonly board: FaultBoard;
  /** Requests of the app that the simulated site has no answer for. */
  unanswered(): readonly string[];
  /** Every product request of the app that reached the site, in order: who asks if nobody, method, path and body. */
  requests(): readonly string[];
  /** Asks the simulated site itself, past the app and all that stands between. */
  ask: ProductServer['handle'];
}

export interface ScanOptions {
  readonly world: World;
  /** When the clock starts, in milliseconds since the epoch. Default: a Monday morning. */
  readonly startsAt?: number;
  readonly hooks?: HostHooks;
  /** Default: the app's own. */
  readonly manifest?: LoadedManifest;
  /** What goes wrong from the start. */
  readonly faults?: readonly FaultText[];
  /** Stands between the app and the simulated site. */
  readonly through?: (site: ProductServer) => ProductServer;
  /** What the limits of the products leave to the app. Default: everything. */
  readonly rates?: Omit<RateOptions, 'now'>;
}

/** Installs the app on a simulated site, on a clock that only tests turn. Close its host when done. */
export function siteUnderScan({
  world,
  startsAt = monday,
  hooks = {},
  manifest,
  faults = [],
  through = (site) => site,
  rates = {},
}: ScanOptions): SiteUnderScan {
  const clock = virtualClock(startsAt);
  const asked: string[] = [];
  const simulated = createSite(world, undefined, { now: () => new Date(clock.now()) });
  const board = new FaultBoard((ms) => clock.spend(ms));
  board.set(faults);
  const limited = rateLimited(simulated, { ...rates, now: () => clock.now() });
  const site = through(board.products(limited));
  const host = createHost({
    appDir,
    products: {
      handle(request) {
        const { caller, method, path, headers, body = '' } = request;
        const nobody = caller.type === 'none' && headers.authorization === undefined;
        asked.push(`${nobody ? 'as nobody: ' : ''}${method} ${path} ${body}`.trim());
        return site.handle(request);
      },
    },
    siteUrl: world.siteUrl,
    cloudId: world.cloudId,
    clock,
    hooks: { latencyMs, ...board.hooks, ...hooks },
    requiredScopes,
    ...(manifest === undefined ? {} : { manifest }),
  });
  return {
    host,
    clock,
    board,
    requests: () => asked,
    unanswered: () => simulated.unanswered(),
    ask: (request) => simulated.handle(request),
  };
}

/** Without it thousands of requests would fall into one moment, and into the burst limits. */
function latencyMs({ service }: HostCall): number {
  return service === 'product' || service === 'egress' ? 20 : 1;
}

export interface ScanResult {
  readonly summary: ScanSummary;
  readonly findings: readonly FindingSummary[];
  readonly coverage: readonly RuleCoverageDetail[];
}

/** Lets the schedule start the scan that is due, and waits for its end. */
export async function scanOnce({ host }: SiteUnderScan): Promise<ScanResult> {
  await host.runScheduled('hourly');
  await host.queueIdle();
  return resultOf(host);
}

/** What the last scan left. */
export async function resultOf(host: Host): Promise<ScanResult> {
  return host.run(async () => {
    const [summary] = (await listScans(forgePorts, { limit: 1 })).items;
    if (summary === undefined) throw new Error('Nothing was scanned.');
    return {
      summary,
      findings: await allFindings(forgePorts, 'open'),
      coverage: await lastCoverage(forgePorts),
    };
  });
}
