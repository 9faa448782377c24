import { asApp, route } from '@forge/api';
import type { ProductServer } from '../../product-server';
import { fixtureApp, fixtureHost, startAt, visitor } from '../__fixtures__/fixture-host';
import { virtualClock } from '../clock/virtual-clock';
import type { Host } from '../host-options';
import { readManifest } from '../manifest/read-manifest';
import { collectGarbage } from './collect-garbage';
import { invocationLimits } from './limits';
import type { LogLine } from './log';
import { bridgeLimits } from '../bridge/limits';
import { egressLimits } from '../egress/limits';
import { findFunction, memoryOf } from '../manifest/functions';
import { manifestSchema } from '../manifest/schema';
import { schedulerLimits } from '../scheduler/limits';
import { Scheduler } from '../scheduler/scheduler';
import { systemClock } from '../clock/system-clock';

function timeoutOf(modules: object): number {
  const manifest = manifestSchema.parse({ app: { id: 'app' }, modules });
  return findFunction(manifest, 'f').timeoutMs / 1000;
}

const handler = 'index.f';
const page = [{ key: 'page', resolver: { function: 'f' } }];
const consumer = [{ key: 'consumer', queue: 'q', function: 'f' }];
const scheduledTrigger = [{ key: 'trigger', function: 'f', interval: 'hour' }];

describe('the time of a function', () => {
  it.each([
    ['of a page', { function: [{ key: 'f', handler }], 'jira:adminPage': page }, 25],
    ['of a queue', { function: [{ key: 'f', handler }], consumer }, 55],
    ['of a schedule', { function: [{ key: 'f', handler }], scheduledTrigger }, 55],
    [
      'of a queue that asks for more',
      { function: [{ key: 'f', handler, timeoutSeconds: 900 }], consumer },
      900,
    ],
    [
      'of a queue that asks for too much',
      { function: [{ key: 'f', handler, timeoutSeconds: 901 }], consumer },
      900,
    ],
    [
      'of a queue that asks for more, when a page uses it too',
      { function: [{ key: 'f', handler, timeoutSeconds: 900 }], consumer, 'jira:adminPage': page },
      25,
    ],
  ])('%s is what Forge gives', (_, modules, seconds) => {
    expect(timeoutOf(modules)).toBe(seconds);
  });
});

describe('the log', () => {
  it('keeps 100 lines of a short function', async () => {
    const lines: LogLine[] = [];
    const { host } = fixtureHost({ logs: (line) => lines.push(line) });
    await host.invokeResolver('log', { lines: 101 }, visitor);
    expect(lines).toHaveLength(100);
    expect(lines[0]).toEqual({
      at: startAt,
      level: 'info',
      message: 'line 1',
      installationId: host.installation.installationId,
      functionKey: 'resolver',
      invocationId: expect.any(String),
    });
  });
});

describe('the size of the log', () => {
  it('is at most 200 KB, as logBytes says', async () => {
    const lines: LogLine[] = [];
    const { host } = fixtureHost({ logs: (line) => lines.push(line) });
    const length = invocationLimits.logBytes.value / 4 - 'line 1'.length;
    await host.invokeResolver('log', { lines: 5, length }, visitor);
    expect(lines).toHaveLength(4);
  });
});

describe('the memory of a function', () => {
  const withMemory = (memoryMB: number | undefined) => {
    const manifest = readManifest(fixtureApp);
    const runtime = { name: 'nodejs22.x', ...(memoryMB === undefined ? {} : { memoryMB }) };
    return { ...manifest, app: { ...manifest.app, runtime } };
  };

  it.each([
    [undefined, invocationLimits.memory.value],
    [256, 256 * 1024 * 1024],
    [2_048, invocationLimits.memoryMaximum.value],
  ])('is, with memoryMB %s, %d bytes', (declared, bytes) => {
    expect(memoryOf(withMemory(declared))).toBe(bytes);
  });

  it('ends it when it is used up', async () => {
    const { host } = fixtureHost({ manifest: withMemory(128) });
    const hoard = (megabytes: number) => host.invokeResolver('hoard', { megabytes }, visitor);
    expect(await hoard(64)).toBe('done');
    // Garbage of earlier tests that goes away meanwhile would hide as much that is held.
    collectGarbage();
    await expect(hoard(640)).rejects.toMatchObject({
      failure: { reason: 'killed', type: 'FUNCTION_OUT_OF_MEMORY' },
    });
  });
});

describe('one request', () => {
  const slow = (ms: number) => {
    const clock = virtualClock(startAt);
    const products: ProductServer = {
      handle() {
        clock.spend(ms);
        return Promise.resolve({ status: 200, headers: {}, body: '{}' });
      },
    };
    return fixtureHost({ products, clock }).host;
  };
  const ask = (host: Host) => host.run(() => asApp().requestJira(route`/rest/api/3/myself`));

  it('is waited for until 180 seconds, and then as good as never answered', async () => {
    const { value } = invocationLimits.outboundRequest;
    await expect(ask(slow(value))).resolves.toMatchObject({ status: 200 });
    await expect(ask(slow(value + 1))).rejects.toThrow('fetch failed');
  });

  it('that takes longer than its function has is answered to nobody', async () => {
    const answer = slow(25_000).invokeResolver('myself', { as: 'app' }, visitor);
    await expect(answer).rejects.toMatchObject({ failure: { reason: 'timeout' } });
  });
});

describe('the bridge', () => {
  it('takes payloads of 500 KB, and no more', async () => {
    const { host } = fixtureHost();
    const payload = (bytes: number) => ({ text: 'x'.repeat(bytes - '{"text":""}'.length) });
    const { value } = bridgeLimits.request;
    await expect(host.invokeResolver('now', payload(value), visitor)).resolves.toBeDefined();
    await expect(host.invokeResolver('now', payload(value + 1), visitor)).rejects.toThrow(
      'larger than 500 KB',
    );
  });

  it('takes answers of 5 MB, and no more', async () => {
    const { host } = fixtureHost();
    const { value } = bridgeLimits.response;
    await expect(host.invokeResolver('text', { length: value - 2 }, visitor)).resolves.toHaveLength(
      value - 2,
    );
    await expect(host.invokeResolver('text', { length: value - 1 }, visitor)).rejects.toThrow(
      'larger than 5 MB',
    );
  });
});

describe('egress', () => {
  const answering = () => Promise.resolve(new Response('hello'));

  it('reaches the hosts of the manifest', async () => {
    const { host } = fixtureHost({ egress: answering });
    const url = 'https://allowed.example/some/path';
    expect(await host.invokeResolver('download', { url }, visitor)).toEqual({
      status: 200,
      body: 'hello',
    });
    expect(host.calls.map(({ service, path, status }) => ({ service, path, status }))).toEqual([
      { service: 'egress', path: url, status: 200 },
    ]);
  });

  it('reaches no other', async () => {
    const { host } = fixtureHost({ egress: answering });
    const url = 'https://elsewhere.example/';
    await expect(host.invokeResolver('download', { url }, visitor)).rejects.toMatchObject({
      failure: {
        type: 'REQUEST_EGRESS_ALLOWLIST_ERR',
        message: expect.stringContaining(`permissions: ${url}`),
      },
    });
  });

  it('is limited to 100 requests of a short function', async () => {
    const { host } = fixtureHost({ egress: answering });
    const times = egressLimits.requestsPerMinute.value + 1;
    const url = 'https://allowed.example/';
    const answers = (await host.invokeResolver('downloads', { url, times }, visitor)) as number[];
    expect(answers).toEqual([...Array<number>(100).fill(200), 429]);
  });
});

describe('the scheduler', () => {
  it('fires five minutes after it was started, and then at its interval', async () => {
    const { host, clock } = fixtureHost();
    host.startScheduler();
    await clock.advance(schedulerLimits.firstRun.value - 1);
    expect(host.invocations).toEqual([]);
    await clock.advance(1 + 3_600_000);
    const runs = host.invocations.map(({ functionKey, startedAt }) => [
      functionKey,
      startedAt - startAt,
    ]);
    expect(runs).toEqual([
      ['schedule', 300_000],
      ['schedule', 3_900_000],
    ]);
    await host.close();
  });

  it('passes the module and the site to the function', async () => {
    const { host } = fixtureHost();
    await host.runScheduled('hourly');
    expect(await host.invokeResolver('seen', undefined, visitor)).toEqual([
      {
        name: 'schedule',
        at: startAt,
        request: { context: { cloudId: 'cloud-1', moduleKey: 'hourly' }, contextToken: '' },
      },
    ]);
  });

  it.each([
    ['five triggers', Array<'hour' | 'fiveMinute'>(6).fill('hour')],
    ['one trigger every five minutes', Array<'hour' | 'fiveMinute'>(2).fill('fiveMinute')],
  ])('takes at most %s', (_, intervals) => {
    const triggers = intervals.map((interval, n) => ({ key: `t${n}`, function: 'f', interval }));
    const scheduler = new Scheduler(triggers, systemClock(), () => undefined);
    expect(() => scheduler.start()).toThrow('at most');
  });
});
