import { defaultOperations, defaultSettings } from '../../src/contract';
import { forgePorts } from '../../src/platform/ports';
import { writeSettings } from '../../src/storage/settings';
import { recording, type RecordedExchange } from '../atlassian/contract/recording';
import { HourlyQuota } from '../atlassian/rates/hourly-quota';
import { loadWorld } from '../worlds/load-world';
import { monday, scanOnce, siteUnderScan, type ScanOptions, type ScanResult } from './scan-site';

const hourMs = 3_600_000;

interface RatedScan extends ScanResult {
  /** Requests that a limit refused, by the reason. */
  readonly refused: readonly string[];
  /** Points of this app in the hours from the start of the scan. */
  readonly hours: readonly number[];
}

/** Scans the demo site behind its rate limits, with a share of the quota other than the usual one if one is given. */
async function scanned(
  options: Omit<ScanOptions, 'world'> & { readonly hourlyPoints?: number } = {},
): Promise<RatedScan> {
  const { hourlyPoints, rates, ...rest } = options;
  const quota = rates?.quota ?? new HourlyQuota();
  const exchanges: RecordedExchange[] = [];
  const site = siteUnderScan({
    ...rest,
    world: loadWorld('demo'),
    rates: { ...rates, quota },
    through: (products) => recording(products, exchanges),
  });
  if (hourlyPoints !== undefined) {
    const operations = { ...defaultOperations, hourlyPoints };
    await site.host.run(() =>
      writeSettings(forgePorts.keyValues, { settings: defaultSettings, operations }),
    );
  }
  const result = await scanOnce(site);
  await site.host.close();
  const elapsed = Math.ceil((site.clock.now() - monday) / hourMs);
  return {
    ...result,
    refused: exchanges.flatMap(({ response }) =>
      response.status === 429 ? [response.headers['ratelimit-reason'] ?? ''] : [],
    ),
    hours: Array.from({ length: elapsed }, (_, hour) => quota.spentIn(monday + hour * hourMs)),
  };
}

const found = ({ findings }: ScanResult) => findings.map(({ fingerprint }) => fingerprint);

describe('a scan of the demo site', () => {
  let calm: RatedScan;

  beforeAll(async () => {
    calm = await scanned();
  }, 60_000);

  it('costs no more than it says it costs, and is refused nothing', () => {
    expect(calm.refused).toEqual([]);
    // What is dearer than the sandbox takes it for is counted at the dearer price.
    const [charged = 0] = calm.hours;
    expect(calm.hours).toHaveLength(1);
    expect(charged).toBeLessThanOrEqual(calm.summary.points);
    expect(charged).toBeGreaterThan(0.95 * calm.summary.points);
  });

  it('that finds the quota used up by other sites goes on when the hour is over', async () => {
    const quota = new HourlyQuota();
    quota.spend(quota.points - 1_500, monday);
    const late = await scanned({ rates: { quota } });

    expect(late.summary.status).toBe('complete');
    expect(found(late)).toEqual(found(calm));
    expect(late.refused.filter((reason) => !reason.endsWith('-quota-global-based'))).toEqual([]);
    expect(late.refused.length).toBeGreaterThan(0);
    // One refusal for each request that was on its way. Nobody asks again before the hour.
    expect(late.refused.length).toBeLessThanOrEqual(12);
    expect(Date.parse(late.summary.finishedAt ?? '')).toBeGreaterThanOrEqual(monday + hourMs);
  });

  it('uses its share of the quota and no more, hour by hour', async () => {
    const share = 2_000;
    const shared = await scanned({ hourlyPoints: share });

    expect(shared.summary.status).toBe('complete');
    expect(found(shared)).toEqual(found(calm));
    expect(shared.refused).toEqual([]);
    expect(shared.hours.length).toBeGreaterThanOrEqual(3);
    // What is on its way when the share is used up still counts.
    for (const points of shared.hours) expect(points).toBeLessThan(share * 1.5);
  });

  it('slows down where other apps leave little of what a site answers in a second', async () => {
    const hurried = await scanned({ rates: { othersPerSecond: 95 } });

    expect(hurried.summary.status).toBe('complete');
    expect(found(hurried)).toEqual(found(calm));
    expect(new Set(hurried.refused)).toEqual(
      new Set(['jira-burst-based', 'confluence-burst-based']),
    );
  });
});
