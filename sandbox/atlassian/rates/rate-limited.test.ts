import type { Caller, ProductRequest, ProductServer } from '../../product-server';
import { json } from '../routing/responses';
import { HourlyQuota } from './hourly-quota';
import { rateLimits } from './limits';
import { rateLimited } from './rate-limited';

/** Ten minutes to eleven. */
const start = Date.UTC(2026, 2, 2, 10, 50);

/** A product with one answer for everything, behind its limits, on a clock that the test turns. */
function limited(answer: unknown, quota = new HourlyQuota()) {
  let now = start;
  const products: ProductServer = { handle: () => Promise.resolve(json(200, answer)) };
  const site = rateLimited(products, { now: () => now, quota });
  const ask = (
    path: string,
    { method = 'GET', caller = { type: 'app' } }: { method?: string; caller?: Caller } = {},
  ) => {
    const product: ProductRequest['product'] = path.startsWith('/wiki/') ? 'confluence' : 'jira';
    return site.handle({ product, method, path, caller, headers: {}, body: undefined });
  };
  const asked = async (times: number, path: string, method = 'GET') => {
    const statuses: number[] = [];
    for (let n = 0; n < times; n += 1) statuses.push((await ask(path, { method })).status);
    return statuses.filter((status) => status === 200).length;
  };
  return { ask, asked, quota, wait: (ms: number) => (now += ms), now: () => now };
}

describe('a request costs', () => {
  it.each([
    {
      what: 'a point, and one for each plain object',
      path: '/rest/api/3/project/search',
      answer: { values: [1, 2, 3] },
      points: 4,
    },
    {
      what: 'two for each user',
      path: '/rest/api/3/group/member?groupId=g',
      answer: { values: Array(8).fill({}) },
      points: 17,
    },
    { what: 'two for each role', path: '/rest/api/3/role', answer: [{}, {}], points: 5 },
    {
      what: 'two for a role and for each actor',
      path: '/rest/api/3/project/1/role/2',
      answer: { actors: [{}, {}] },
      points: 7,
    },
    {
      what: 'two for each grant',
      path: '/wiki/api/v2/spaces/1/permissions',
      answer: { results: [{}, {}] },
      points: 5,
    },
    {
      what: 'one for a scheme and two for each of its grants',
      path: '/rest/api/3/permissionscheme?expand=permissions',
      answer: { permissionSchemes: [{ permissions: [{}, {}, {}] }, {}] },
      points: 9,
    },
    { what: 'one for one plain object', path: '/rest/api/3/serverInfo', answer: {}, points: 2 },
  ])('$what', async ({ path, answer, points }) => {
    const { ask, quota } = limited(answer);
    await ask(path);
    expect(quota.spentIn(start)).toBe(points);
  });

  it('the same when the question is asked by POST', async () => {
    const { ask, quota } = limited({ results: [{}, {}, {}] });
    await ask('/wiki/api/v2/users-bulk', { method: 'POST' });
    expect(quota.spentIn(start)).toBe(7);
  });

  it('a point when it writes, whatever it answers, and nothing when a visitor asks', async () => {
    const { ask, quota } = limited({ results: [{}, {}, {}] });
    await ask('/rest/api/3/issue', { method: 'POST' });
    await ask('/wiki/api/v2/spaces', { caller: { type: 'none' } });
    expect(quota.spentIn(start)).toBe(1);
  });
});

describe('the limit', () => {
  it('pointsPerHour refuses everything until the hour is over, and says so in time', async () => {
    const { ask, quota, wait } = limited({});
    expect((await ask('/rest/api/3/serverInfo')).headers).toMatchObject({
      'ratelimit-policy': '"global-app-quota";q=65000;w=3600',
      ratelimit: '"global-app-quota";t=600',
    });

    quota.spend(rateLimits.pointsPerHour.value * 0.8, start);
    expect((await ask('/rest/api/3/serverInfo')).headers).toMatchObject({
      ratelimit: '"global-app-quota";r=12996;t=600',
      'x-ratelimit-nearlimit': 'true',
    });

    quota.spend(13_000, start);
    expect(await ask('/rest/api/3/serverInfo')).toMatchObject({
      status: 429,
      headers: {
        'retry-after': '600',
        'ratelimit-reason': 'jira-quota-global-based',
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset': '2026-03-02T11:00:00.000Z',
      },
    });
    expect((await ask('/wiki/api/v2/spaces')).headers['ratelimit-reason']).toBe(
      'confluence-quota-global-based',
    );

    wait(600_000);
    expect((await ask('/rest/api/3/serverInfo')).status).toBe(200);
  });

  it.each([
    { limit: 'getsPerSecond', method: 'GET', path: '/rest/api/3/role', most: 100 },
    { limit: 'postsPerSecond', method: 'POST', path: '/rest/api/3/search/jql', most: 100 },
    { limit: 'putsPerSecond', method: 'PUT', path: '/rest/api/3/filter/1', most: 50 },
    { limit: 'deletesPerSecond', method: 'DELETE', path: '/rest/api/3/filter/1', most: 50 },
    { limit: 'of an exception', method: 'GET', path: '/rest/api/3/project/1/role/2', most: 200 },
  ])('$limit holds for each operation', async ({ method, path, most }) => {
    const { ask, asked, wait } = limited({});
    expect(await asked(most + 10, path, method)).toBe(most);
    expect(await ask(path, { method })).toMatchObject({
      status: 429,
      headers: { 'retry-after': '1', 'ratelimit-reason': 'jira-burst-based' },
    });
    expect((await ask('/rest/api/3/serverInfo')).status).toBe(200);

    wait(500);
    expect(await asked(most, path, method)).toBe(most / 2);
  });

  it.each([
    ['issueWritesShort', 20, 2_000],
    ['issueWritesLong', 100, 30_000],
  ])('%s holds for each issue', async (_, most, windowMs) => {
    const { ask, asked, wait, now } = limited({});
    const path = '/rest/api/3/issue/A-1';
    let written = 0;
    while (written < most) {
      written += await asked(20, path, 'PUT');
      if (written < most) wait(2_000);
    }
    const refused = await ask(`${path}/comment`, { method: 'POST' });
    expect(refused).toMatchObject({
      status: 429,
      headers: { 'ratelimit-reason': 'jira-per-issue-on-write' },
    });
    expect((await ask('/rest/api/3/issue/A-2', { method: 'PUT' })).status).toBe(200);
    expect((await ask(path)).status).toBe(200);

    wait(windowMs - ((now() - start) % windowMs));
    expect((await ask(path, { method: 'PUT' })).status).toBe(200);
  });
});
