import { echoingProducts, fixtureHost, startAt, visitor } from './__fixtures__/fixture-host';

describe('a resolver', () => {
  it('receives the payload and the context of the page, with the person who asks', async () => {
    const { host } = fixtureHost();
    expect(await host.invokeResolver('echo', { a: 1 }, visitor)).toEqual({
      payload: { a: 1 },
      context: {
        accountId: 'account-ada',
        cloudId: 'cloud-1',
        environmentId: expect.any(String),
        environmentType: 'DEVELOPMENT',
        extension: { type: 'jira:adminPage' },
        installContext: 'ari:cloud:jira::site/cloud-1',
        localId: 'ari:cloud:jira::site/cloud-1/admin',
        locale: 'en_US',
        moduleKey: 'admin',
        siteUrl: 'https://fixture.example',
        timezone: 'Etc/UTC',
      },
    });
  });

  it('answers what JSON can carry', async () => {
    const { host } = fixtureHost();
    expect(await host.invokeResolver('dates', undefined, visitor)).toEqual({
      when: '1970-01-01T00:00:00.000Z',
    });
  });

  it('rejects with its error when it throws', async () => {
    const { host } = fixtureHost();
    await expect(host.invokeResolver('fail', undefined, visitor)).rejects.toMatchObject({
      name: 'InvocationFailedError',
      failure: { reason: 'error', type: 'RangeError', message: 'Nothing to see here.' },
    });
  });

  it('sees the time of the clock, and how much of it is left', async () => {
    const { host } = fixtureHost();
    expect(await host.invokeResolver('now', undefined, visitor)).toEqual({
      now: startAt,
      date: '2026-03-02T09:00:00.000Z',
      remainingMs: 25_000,
    });
  });

  it('sleeps without anyone waiting', async () => {
    const { host, clock } = fixtureHost();
    expect(await host.invokeResolver('sleep', { ms: 20_000 }, visitor)).toEqual({
      sleptMs: 20_000,
    });
    expect(clock.now()).toBe(startAt + 20_000);
  });

  it.each([
    ['that sleeps too long', 'sleep', { ms: 25_001 }],
    ['that never answers', 'never', undefined],
  ])('%s ends at 25 seconds', async (_, name, payload) => {
    const { host, clock } = fixtureHost();
    await expect(host.invokeResolver(name, payload, visitor)).rejects.toMatchObject({
      failure: { reason: 'timeout', type: 'FUNCTION_TIME_OUT' },
    });
    expect(clock.now()).toBe(startAt + 25_000);
  });
});

describe('a product call', () => {
  it('is made as the person at the page, or as the app, through the same route', async () => {
    const products = echoingProducts();
    const { host } = fixtureHost({ products });
    await host.invokeResolver('myself', { as: 'user' }, visitor);
    await host.invokeResolver('myself', { as: 'app' }, visitor);
    const path = '/rest/api/3/myself?expand=groups%2Cx';
    expect(products.requests.map(({ caller, path }) => ({ caller, path }))).toEqual([
      { caller: { type: 'user', accountId: 'account-ada' }, path },
      { caller: { type: 'app' }, path },
    ]);
    expect(host.calls.map(({ product, path, status }) => ({ product, path, status }))).toEqual([
      { product: 'jira', path, status: 200 },
      { product: 'jira', path, status: 200 },
    ]);
  });

  it('as a person fails where nobody is', async () => {
    const { host } = fixtureHost();
    const { asUser, route } = await import('@forge/api');
    await expect(
      host.run(() => asUser().requestJira(route`/rest/api/3/myself`)),
    ).rejects.toMatchObject({ name: 'NEEDS_AUTHENTICATION_ERR' });
  });

  it('is refused as by the gateway when the manifest lacks the scope', async () => {
    const { host } = fixtureHost({ requiredScopes: () => [['read:jira-user']] });
    expect(await host.invokeResolver('myself', { as: 'app' }, visitor)).toEqual({
      status: 401,
      body: '{"code":401,"message":"Unauthorized; scope does not match"}',
    });
  });

  it('passes when one of the alternatives is declared', async () => {
    const requiredScopes = () => [['read:project:jira', 'read:user:jira'], ['read:jira-work']];
    const { host } = fixtureHost({ requiredScopes });
    expect(await host.invokeResolver('myself', { as: 'app' }, visitor)).toMatchObject({
      status: 200,
    });
  });

  it('fails as a broken connection does when the product answers nothing', async () => {
    const products = { handle: () => Promise.reject(new Error('ECONNRESET')) };
    const { host } = fixtureHost({ products });
    await expect(host.invokeResolver('myself', { as: 'app' }, visitor)).rejects.toMatchObject({
      failure: { type: 'TypeError', message: 'fetch failed' },
    });
  });
});

describe('invocations at the same time', () => {
  it('each act as their own person on their own site', async () => {
    const sites = ['cloud-1', 'cloud-2'].map((cloudId) => {
      const products = echoingProducts();
      return { products, ...fixtureHost({ cloudId, products }) };
    });
    const people = Array.from({ length: 20 }, (_, n) => `account-${n}`);
    const answers = await Promise.all(
      sites.flatMap(({ host }) =>
        people.map((accountId, n) =>
          host.invokeResolver('myself', { as: 'user', delayMs: 100 - n }, { accountId }),
        ),
      ),
    );
    const callers = answers.map((answer) => {
      const { body } = answer as { body: string };
      return (JSON.parse(body) as { caller: { accountId: string } }).caller.accountId;
    });
    expect(callers).toEqual([...people, ...people]);
    for (const { products } of sites) {
      const asked = products.requests.map(
        ({ caller }) => 'accountId' in caller && caller.accountId,
      );
      expect(new Set(asked)).toEqual(new Set(people));
    }
  });
});

describe('what the host does not have', () => {
  it('is refused by name', async () => {
    const { host } = fixtureHost();
    const { asApp, route } = await import('@forge/api');
    const statuses = await host.run(async () => {
      const bitbucket = await asApp().requestBitbucket(route`/2.0/user`);
      const graph = await asApp().requestGraph('{ me { id } }');
      return [bitbucket.status, graph.status];
    });
    expect(statuses).toEqual([501, 501]);
    await expect(host.runScheduled('daily')).rejects.toThrow('no scheduled trigger "daily"');
    await expect(
      host.invokeResolver('echo', {}, { ...visitor, moduleKey: 'nowhere' }),
    ).rejects.toThrow('no page "nowhere"');
  });
});

describe('an app that has just been installed', () => {
  it('is told so', async () => {
    const { host } = fixtureHost();
    await host.fireInstalled();
    expect(await host.invokeResolver('seen', undefined, visitor)).toEqual([
      {
        name: 'lifecycle',
        event: {
          eventType: 'avi:forge:installed:app',
          id: host.installation.installationId,
          app: {
            id: 'ari:cloud:ecosystem::app/11111111-1111-4111-8111-111111111111',
            version: '1.0.0',
          },
        },
      },
    ]);
  });
});
