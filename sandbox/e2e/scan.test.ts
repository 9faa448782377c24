import { attest } from '../../src/findings/manual-controls';
import { forgePorts } from '../../src/platform/ports';
import { cancelScan, scanProgress } from '../../src/scan';
import type { FaultText } from '../faults/fault';
import { loadWorld } from '../worlds/load-world';
import { smallWorld } from './small-world';
import { monday, resultOf, scanOnce, siteUnderScan } from './scan-site';
import type { ScanResult } from './scan-site';

/** What must not depend on how a scan went: everything but times and ids of scans. */
function essence({ summary, findings, coverage }: ScanResult) {
  const { status, score, open, opened } = summary;
  const timeless = findings.map((finding) => ({ ...finding, firstSeenAt: '', lastSeenAt: '' }));
  return { status, score, open, opened, findings: timeless, coverage };
}

function timesAsked(requests: readonly string[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const request of requests) times.set(request, (times.get(request) ?? 0) + 1);
  return times;
}

const demo = () => loadWorld('demo');

/** A product that wants to be left alone for half an hour. */
const limited: FaultText = {
  fault: 'answer',
  path: '/role/',
  status: 429,
  headers: { 'retry-after': '1800' },
  times: 1,
};

describe('an undisturbed scan', () => {
  it('asks nothing twice and is complete', async () => {
    const site = siteUnderScan({ world: demo() });
    const { summary } = await scanOnce(site);
    await site.host.close();

    expect(summary).toMatchObject({ status: 'complete', requests: site.requests().length });
    expect([...timesAsked(site.requests())].filter(([, times]) => times > 1)).toEqual([]);
  });

  it('finds the same on a second run, and opens nothing anew', async () => {
    const site = siteUnderScan({ world: demo() });
    const first = await scanOnce(site);
    await site.clock.advance(25 * 3_600_000);
    const second = await scanOnce(site);
    await site.host.close();

    expect(second.summary).toMatchObject({ opened: 0, resolved: 0, open: first.summary.open });
    expect(second.findings.map(({ fingerprint }) => fingerprint)).toEqual(
      first.findings.map(({ fingerprint }) => fingerprint),
    );
    expect(second.findings.every(({ firstSeenAt }) => firstSeenAt < second.summary.startedAt)).toBe(
      true,
    );
  });

  it('takes the word of a person for what no API shows', async () => {
    const site = siteUnderScan({ world: smallWorld() });
    const before = await scanOnce(site);
    await site.host.run(() =>
      attest(forgePorts, {
        rule: 'manual/site-signup',
        evidence: 'Only administrators invite.',
        days: 90,
        accountId: 'ada',
      }),
    );
    await site.clock.advance(25 * 3_600_000);
    const after = await scanOnce(site);
    await site.host.close();

    const outcomeOf = ({ coverage }: ScanResult) =>
      coverage.find(({ rule }) => rule === 'manual/site-signup')?.outcome;
    expect([outcomeOf(before), outcomeOf(after)]).toEqual(['unattested', 'attested']);
    expect(after.summary.coverage?.evaluated).toBe((before.summary.coverage?.evaluated ?? 0) + 1);
    expect(after.findings).toHaveLength(before.findings.length);
  });

  it('keeps two sites in one process apart', async () => {
    const left = siteUnderScan({ world: demo() });
    const right = siteUnderScan({
      world: { ...smallWorld(), cloudId: '22222222-2222-4222-8222-222222222222' },
    });
    const [, quiet] = await Promise.all([scanOnce(left), scanOnce(right)]);
    const alone = siteUnderScan({ world: smallWorld() });
    const expected = await scanOnce(alone);
    await Promise.all([left, right, alone].map(({ host }) => host.close()));

    expect(essence(quiet)).toEqual(essence(expected));
  });
});

describe('a scan whose function is killed', () => {
  it('after any page finds the same as an undisturbed one, and asks no page more than twice', async () => {
    const calm = siteUnderScan({ world: smallWorld() });
    const expected = essence(await scanOnce(calm));
    const pages = calm.requests().length;
    await calm.host.close();

    for (const moment of ['kill-before', 'kill-after'] as const) {
      for (let killed = 1; killed <= pages; killed += 1) {
        let asked = 0;
        const site = siteUnderScan({
          world: smallWorld(),
          hooks: {
            onCall: ({ service }) => {
              if (service === 'product') asked += 1;
              return service === 'product' && asked === killed ? moment : 'continue';
            },
          },
        });
        const result = await scanOnce(site);
        await site.host.close();

        expect({ killed, ...essence(result) }).toEqual({ killed, ...expected });
        expect(Math.max(...timesAsked(site.requests()).values())).toBeLessThanOrEqual(2);
      }
    }
  }, 240_000);

  it('at any storage write or queue push still ends, with the same findings', async () => {
    const calm = siteUnderScan({ world: smallWorld() });
    const expected = essence(await scanOnce(calm));
    const calls = calm.host.calls.filter(({ service }) => service !== 'product').length;
    await calm.host.close();

    // A stride that shares no factor with the batches of storage meets every kind of write.
    for (let killed = 1; killed <= calls; killed += 13) {
      let made = 0;
      const site = siteUnderScan({
        world: smallWorld(),
        hooks: {
          onCall: ({ service, functionKey }) => {
            if (service === 'product' || functionKey !== 'scan-consumer') return 'continue';
            made += 1;
            return made === killed ? 'kill-after' : 'continue';
          },
        },
      });
      const result = await scanOnce(site);
      await site.host.close();
      expect({ killed, ...essence(result) }).toEqual({ killed, ...expected });
    }
  }, 240_000);
});

describe('a scan whose events are delivered badly', () => {
  it.each([
    ['twice at once', [0, 0]],
    ['twice, the second time late', [0, 90_000]],
    ['late', [120_000]],
  ])('%s finds the same', async (_how, deliveries) => {
    const calm = siteUnderScan({ world: smallWorld() });
    const expected = await scanOnce(calm);
    const site = siteUnderScan({ world: smallWorld(), hooks: { onDelivery: () => deliveries } });
    const result = await scanOnce(site);
    await Promise.all([calm, site].map(({ host }) => host.close()));

    const ids = ({ findings }: ScanResult) => findings.map(({ fingerprint }) => fingerprint);
    expect(ids(result)).toEqual(ids(expected));
    expect(result.summary.status).toBe(expected.summary.status);
  });
});

describe('a scan of a site in trouble', () => {
  it('says which rules could not be answered when one endpoint is forbidden, and never that they pass', async () => {
    const site = siteUnderScan({
      world: demo(),
      faults: [{ fault: 'answer', path: '/filter/search', status: 403 }],
    });
    const { summary, coverage, findings } = await scanOnce(site);
    await site.host.close();

    expect(summary.status).toBe('partial');
    const filters = coverage.filter(({ rule }) => rule.includes('filter'));
    expect(filters.map(({ outcome }) => outcome)).toEqual(filters.map(() => 'not-available'));
    expect(findings.filter(({ rule }) => rule === 'jira/public-filter')).toEqual([]);
    expect(findings.some(({ rule }) => rule === 'jira/public-browse')).toBe(true);
  });

  it('keeps findings open that it could not see any more', async () => {
    const site = siteUnderScan({ world: demo() });
    const before = await scanOnce(site);
    site.board.set([{ fault: 'answer', path: '/filter/search', status: 500 }]);
    await site.clock.advance(25 * 3_600_000);
    const after = await scanOnce(site);
    await site.host.close();

    const publicFilters = ({ findings }: ScanResult) =>
      findings
        .filter(({ rule }) => rule === 'jira/public-filter')
        .map(({ fingerprint }) => fingerprint);
    expect(publicFilters(before).length).toBeGreaterThan(0);
    expect(publicFilters(after)).toEqual(publicFilters(before));
    expect(after.summary).toMatchObject({ status: 'partial', resolved: 0 });
  });

  it('pauses as long as the product says and then goes on where it was', async () => {
    const site = siteUnderScan({
      world: demo(),
      faults: [limited],
    });
    const { summary } = await scanOnce(site);
    await site.host.close();

    expect(summary.status).toBe('complete');
    expect(Date.parse(summary.finishedAt ?? '') - monday).toBeGreaterThanOrEqual(1_800_000);
    expect(Math.max(...timesAsked(site.requests()).values())).toBeLessThanOrEqual(2);
  });

  it('stops waiting for a product that asks to wait again and again', async () => {
    const again = { status: 429, headers: { 'retry-after': '600' } };
    const site = siteUnderScan({
      world: smallWorld(),
      faults: [{ fault: 'answer', product: 'confluence', ...again }],
    });
    const { summary, coverage } = await scanOnce(site);
    await site.host.close();

    expect(summary.status).toBe('partial');
    expect(Date.parse(summary.finishedAt ?? '') - monday).toBeLessThan(2_700_000);
    expect(coverage.find(({ rule }) => rule === 'confluence/public-space-read')).toMatchObject({
      outcome: 'not-available',
      reason: 'Confluence asked to wait for 10 minutes (429); scan again later.',
    });
    expect(coverage.find(({ rule }) => rule === 'jira/public-filter')).toMatchObject({
      outcome: 'evaluated',
    });
  });

  it('fails in one sentence when the credentials are refused', async () => {
    const site = siteUnderScan({ world: demo(), faults: [{ fault: 'answer', status: 401 }] });
    const { summary } = await scanOnce(site);
    await site.host.close();

    expect(summary).toMatchObject({
      status: 'failed',
      reason: 'Jira refused the credentials (401); check the account and its API token.',
    });
  });

  it('says of each rule what failed when every product does', async () => {
    const site = siteUnderScan({ world: demo(), faults: [{ fault: 'answer', status: 500 }] });
    const { summary, coverage, findings } = await scanOnce(site);
    await site.host.close();

    expect(summary.status).toBe('partial');
    expect(findings.map(({ rule }) => rule).sort()).toEqual([
      'confluence/reduced-visibility',
      'jira/reduced-visibility',
    ]);
    expect(
      coverage.filter(({ outcome }) => outcome === 'evaluated').map(({ rule }) => rule),
    ).toEqual(['confluence/reduced-visibility', 'jira/reduced-visibility']);
    expect(coverage.find(({ rule }) => rule === 'jira/public-browse')).toMatchObject({
      outcome: 'not-available',
      reason: 'Jira failed (500); scan again later.',
    });
  });

  it('fails in one sentence when the address answers with a web page', async () => {
    const page = '<!doctype html><title>Welcome</title>';
    const site = siteUnderScan({
      world: demo(),
      faults: [{ fault: 'answer', status: 200, body: page }],
    });
    const { summary } = await scanOnce(site);
    await site.host.close();

    expect(summary).toMatchObject({
      status: 'failed',
      reason: 'Jira answered with a web page instead of JSON; check the address of the site.',
    });
  });

  it('loses one strange item and nothing else', async () => {
    const site = siteUnderScan({
      world: demo(),
      through: (inner) => ({
        async handle(request) {
          const response = await inner.handle(request);
          if (!request.path.includes('/dashboard/search')) return response;
          const page = JSON.parse(response.body) as { values: { sharePermissions: unknown }[] };
          const [first] = page.values;
          if (first !== undefined) first.sharePermissions = null;
          return { ...response, body: JSON.stringify(page) };
        },
      }),
    });
    const { summary, coverage, findings } = await scanOnce(site);
    await site.host.close();

    expect(summary.status).toBe('partial');
    expect(coverage.find(({ rule }) => rule === 'jira/public-dashboard')).toMatchObject({
      outcome: 'not-available',
      unseen: 1,
    });
    expect(findings.some(({ rule }) => rule === 'jira/public-dashboard')).toBe(true);
  });
});

describe('a scan that is cancelled', () => {
  it('stops, keeps what earlier scans found, and lets the next one start', async () => {
    const site = siteUnderScan({
      world: demo(),
      faults: [limited],
    });
    await site.host.runScheduled('hourly');
    await site.clock.advance(60_000);
    const running = await site.host.run(async () => {
      const progress = await scanProgress(forgePorts);
      await cancelScan(forgePorts, progress?.scan.id ?? '');
      return progress;
    });
    await site.host.queueIdle();
    const { summary } = await resultOf(site.host);
    await site.host.close();

    expect(running?.scan.status).toBe('paused');
    expect(summary).toMatchObject({ id: running?.scan.id, status: 'cancelled' });
  });
});
