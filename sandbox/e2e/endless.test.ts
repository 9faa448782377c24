import type { ProductResponse, ProductServer } from '../product-server';
import { scanOnce, siteUnderScan } from './scan-site';
import { smallWorld } from './small-world';

type Body = Record<string, unknown>;

/** Has a site answer requests of one path with their first page, and `more` of it forever. */
function endless(
  path: string,
  more: (body: Body, count: number) => Body,
): (site: ProductServer) => ProductServer {
  let count = 0;
  return (site) => ({
    async handle(request): Promise<ProductResponse> {
      if (!request.path.startsWith(path)) return site.handle(request);
      const first = request.path
        .replace(/startAt=\d+/, 'startAt=0')
        .replace(/&(cursor|page)=[^&]*/, '');
      const answer = await site.handle({ ...request, path: first });
      count += 1;
      return { ...answer, body: JSON.stringify(more(JSON.parse(answer.body) as Body, count)) };
    },
  });
}

async function scanned(through: (site: ProductServer) => ProductServer) {
  const site = siteUnderScan({ world: smallWorld(), through });
  const { summary, coverage } = await scanOnce(site);
  await site.host.close();
  const sent = (path: string) => site.requests().filter((request) => request.includes(path)).length;
  return { summary, coverage, sent };
}

describe('a list that does not come to an end', () => {
  it.each([
    {
      how: 'an offset is not minded',
      path: '/rest/api/3/filter/search',
      more: (body: Body) => ({ ...body, total: 100_000, isLast: false }),
      rule: 'jira/public-filter',
      label: 'filters',
    },
    {
      how: 'a cursor leads to itself',
      path: '/wiki/api/v2/spaces?',
      more: (body: Body) => ({ ...body, _links: { next: '/wiki/api/v2/spaces?cursor=same' } }),
      rule: 'confluence/public-space-read',
      label: 'spaces',
    },
    {
      how: 'there is always one more cursor',
      path: '/wiki/api/v2/spaces?',
      more: (body: Body, count: number) => ({
        ...body,
        _links: { next: `/wiki/api/v2/spaces?cursor=${count}` },
      }),
      rule: 'confluence/public-space-read',
      label: 'spaces',
    },
  ])('is left, and counts as incomplete: $how', async ({ path, more, rule, label }) => {
    const { summary, coverage, sent } = await scanned(endless(path, more));

    expect(summary.status).toBe('partial');
    expect(sent(path)).toBeLessThan(20);
    const { outcome, reason } = coverage.find((row) => row.rule === rule) ?? {};
    expect(outcome).toBe('not-available');
    expect(reason).toContain(
      `The list of ${label} goes in circles, so the rest of it could not be read`,
    );
  });
});
