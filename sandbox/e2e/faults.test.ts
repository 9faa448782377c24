import fc from 'fast-check';
import type { FaultText } from '../faults/fault';
import { presets } from '../faults/presets';
import { loadWorld } from '../worlds/load-world';
import { untruths } from './honesty';
import { scanOnce, siteUnderScan, type ScanOptions, type ScanResult } from './scan-site';
import { smallWorld } from './small-world';

async function scanned(
  options: ScanOptions,
): Promise<ScanResult & { requests: readonly string[] }> {
  const site = siteUnderScan(options);
  const result = await scanOnce(site);
  await site.host.close();
  return { ...result, requests: site.requests() };
}

describe('a scan of the demo site', () => {
  let calm: ScanResult;

  beforeAll(async () => {
    calm = await scanned({ world: loadWorld('demo') });
  }, 60_000);

  it.each(presets)('tells the truth through this: $label', async ({ key, faults }) => {
    const disturbed = await scanned({ world: loadWorld('demo'), faults });

    expect(untruths(calm, disturbed)).toEqual([]);
    // Only what is forbidden stays unseen. Everything else passes.
    expect(disturbed.summary.status).toBe(key === 'forbidden' ? 'partial' : 'complete');
  });

  // Each of these once went missing without a word.
  it.each([
    ['which groups open Jira', '/rest/api/3/group/bulk'],
    ['how Confluence gives access', '/wiki/api/v2/space-role-mode'],
  ])('tells that it does not know %s', async (_, path) => {
    const faults: FaultText[] = [{ fault: 'answer', path, status: 403 }];
    const disturbed = await scanned({ world: loadWorld('demo'), faults });

    expect(disturbed.summary.status).toBe('partial');
    expect(untruths(calm, disturbed)).toEqual([]);
  });
});

/** Faults of every kind, at every operation that a small site is asked, now or later, for a while or for ever. */
function faultsOf(requests: readonly string[]): fc.Arbitrary<FaultText> {
  const paths = [...new Set(requests.map((request) => request.split(/[ ?]/)[1] ?? ''))];
  const timing = {
    after: fc.integer({ min: 0, max: 3 }),
    times: fc.option(fc.integer({ min: 1, max: 6 }), { nil: undefined }),
  };
  const aim = { ...timing, path: fc.constantFrom(...paths) };
  const one = <T>(value: T) => fc.constant(value);
  const status = fc.constantFrom(400, 401, 403, 404, 410, 429, 500, 502, 503);
  return fc
    .oneof(
      fc.record({ fault: one('answer' as const), ...aim, status }),
      fc.record({
        fault: one('answer' as const),
        ...aim,
        status: one(200),
        body: fc.constantFrom('{}', 'null', '', '<html></html>'),
      }),
      fc.record({ fault: one('reset' as const), ...aim }),
      fc.record({ fault: one('truncate' as const), ...aim }),
      fc.record({ fault: one('change' as const), ...aim, how: one('grows' as const) }),
      fc.record({
        fault: one('kill' as const),
        ...timing,
        after: fc.integer({ min: 0, max: 400 }),
        times: fc.integer({ min: 1, max: 3 }),
        function: one('scan-consumer'),
        when: fc.constantFrom('before' as const, 'after' as const),
      }),
      fc.record({
        fault: one('storage' as const),
        after: fc.integer({ min: 0, max: 400 }),
        times: fc.integer({ min: 1, max: 30 }),
        calls: fc.constantFrom('reads' as const, 'writes' as const, 'all' as const),
        status: fc.constantFrom(429, 500, 503),
        code: fc.constantFrom('RATE_LIMIT_EXCEEDED', 'TOO_MANY_REQUESTS', 'INTERNAL_ERROR'),
      }),
      fc.record({
        fault: one('deliver' as const),
        ...timing,
        late: fc.array(fc.integer({ min: 0, max: 1_200_000 }), { minLength: 1, maxLength: 3 }),
      }),
    )
    .map(({ times, ...fault }) => (times === undefined ? fault : { ...fault, times }));
}

describe('a scan of a small site', () => {
  it('ends and tells the truth, whatever goes wrong', async () => {
    const world = smallWorld();
    const calm = await scanned({ world });

    await fc.assert(
      fc.asyncProperty(
        fc.array(faultsOf(calm.requests), { minLength: 1, maxLength: 3 }),
        async (faults) => {
          const disturbed = await scanned({ world, faults });
          expect(untruths(calm, disturbed)).toEqual([]);
        },
      ),
      // The same faults in each run, so that a failure is there to stay.
      { seed: 3, numRuns: 25 },
    );
  }, 600_000);
});
