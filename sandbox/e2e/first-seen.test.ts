import { scanOnce, siteUnderScan } from './scan-site';
import { smallWorld } from './small-world';

const days = (count: number) => count * 24 * 3_600_000;

it('a guest counts from the first scan on, however often is scanned', async () => {
  const site = siteUnderScan({ world: smallWorld() });
  const coverage: (string | undefined)[] = [];
  const messages: string[] = [];
  for (const pause of [0, 45, 46]) {
    await site.clock.advance(days(pause));
    const result = await scanOnce(site);
    const line = result.coverage.find(({ rule }) => rule === 'confluence/guest-inventory');
    coverage.push(line?.outcome);
    messages.push(
      ...result.findings
        .filter(({ rule }) => rule === 'confluence/guest-inventory')
        .map(({ message }) => message),
    );
  }
  await site.host.close();

  expect(coverage).toEqual(['not-available', 'not-available', 'evaluated']);
  expect(messages).toEqual(['Gia Guest has been a guest for at least 91 days']);
});
