import { tinyWorld } from '../worlds/tiny';
import { scanOnce, siteUnderScan } from './scan-site';

describe('a site with Jira alone', () => {
  it('is seen in full, and Confluence is told apart from one that hides', async () => {
    const site = siteUnderScan({ world: tinyWorld() });
    const { summary, findings, coverage } = await scanOnce(site);
    await site.host.close();

    expect(summary.status).toBe('complete');
    expect(findings.filter(({ rule }) => rule.endsWith('/reduced-visibility'))).toEqual([]);
    const reasons = coverage
      .filter(({ rule }) => rule === 'confluence/public-space-read')
      .map(({ outcome, reason }) => [outcome, reason]);
    expect(reasons).toEqual([
      ['not-available', 'Confluence is not on this site, or this account cannot open it (404).'],
    ]);
  });

  it('whose Confluence refuses one list has a Confluence', async () => {
    const faults = [
      { fault: 'answer', path: '^/wiki/api/v2/spaces', status: 403 },
      { fault: 'answer', product: 'confluence', status: 404 },
    ] as const;
    const site = siteUnderScan({ world: tinyWorld(), faults });
    const { summary, findings } = await scanOnce(site);
    await site.host.close();

    expect(summary.status).toBe('partial');
    expect(findings.map(({ rule }) => rule)).toContain('confluence/reduced-visibility');
  });
});
