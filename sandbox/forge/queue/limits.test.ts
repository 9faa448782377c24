import { Queue } from '@forge/events';
import { fixtureHost, startAt, visitor } from '../__fixtures__/fixture-host';
import type { Host } from '../host-options';
import { QueueService } from './service';
import { queueLimits } from './limits';
import { MemoryState } from '../state/state-store';
import { virtualClock } from '../clock/virtual-clock';
import type { HostCall } from '../proxy/call';

/** The service without the package in front, which refuses some things before they are sent. */
function bareService() {
  const clock = virtualClock(0);
  const service = new QueueService({
    state: new MemoryState(),
    clock,
    consumerOf: () => ({ timeoutMs: 55_000 }),
    accept: () => undefined,
  });
  const push = (payload: readonly object[], originId = 'origin') => {
    const body = JSON.stringify({ queueName: 'work', jobId: 'job', payload });
    const path = '/webhook/queue/publish/{contextAri}';
    return service.handle({ path, body } as HostCall, originId).status;
  };
  return { clock, push };
}

const events = (count: number, body: object = {}) =>
  Array.from({ length: count }, () => ({ body }));

describe('the queue limit', () => {
  it('eventsPerPush holds', () => {
    const { push } = bareService();
    expect([push(events(50)), push(events(51))]).toEqual([201, 400]);
  });

  it('pushSize holds', () => {
    const { push } = bareService();
    const around = JSON.stringify(events(1, { text: '' })).length;
    const sized = (bytes: number) => events(1, { text: 'x'.repeat(bytes - around) });
    expect([push(sized(200 * 1024)), push(sized(200 * 1024 + 1))]).toEqual([201, 413]);
  });

  it('eventsPerMinute holds for a minute', async () => {
    const { clock, push } = bareService();
    for (let n = 0; n < 10; n += 1) push(events(50));
    expect(push(events(1))).toBe(429);
    await clock.advance(60_000);
    expect(push(events(1))).toBe(201);
  });

  it('pushesInChain holds for all that follows from one invocation, and for no other', async () => {
    const { clock, push } = bareService();
    for (let n = 0; n < queueLimits.pushesInChain.value; n += 1) {
      expect(push(events(1), 'first')).toBe(201);
      await clock.advance(1_000);
    }
    expect([push(events(1), 'first'), push(events(1), 'second')]).toEqual([405, 201]);
  });

  it('delay holds for the event that has it', () => {
    const { push } = bareService();
    expect(push([{ body: {}, delayInSeconds: 900 }])).toBe(201);
    expect(push([{ body: {}, delayInSeconds: 901 }])).toBe(202);
  });

  it('pushesInChain ends a queue that feeds itself', async () => {
    const { host } = fixtureHost({ hooks: { latencyMs: () => 1_000 } });
    const endless = { body: { name: 'endless', todo: 'push' } };
    await host.run(() => new Queue({ key: 'work' }).push(endless));
    await host.queueIdle();
    const pushed = host.calls
      .filter(({ service }) => service === 'queue')
      .map(({ status }) => status);
    // What could not push fails and is tried again, as often as it is kept.
    expect(pushed.filter((status) => status === 201)).toHaveLength(queueLimits.pushesInChain.value);
    expect(new Set(pushed)).toEqual(new Set([201, 405]));
  });

  it.each([
    { asked: 0, waits: 1 },
    { asked: 900, waits: 900 },
    { asked: 3_600, waits: 900 },
  ])('retryAfter of $asked seconds is $waits', async ({ asked, waits }) => {
    const { host } = fixtureHost();
    const body = { name: 'again', todo: 'retry', retryAfter: asked };
    await host.run(() => new Queue({ key: 'work' }).push({ body }));
    await host.queueIdle();
    expect(await deliveries(host)).toEqual([0, waits]);
  });

  it('retryDataSize ends an event that wants to be told more', async () => {
    const retryData = (bytes: number) => 'x'.repeat(bytes - 2);
    const { host } = fixtureHost();
    const push = (data: string) =>
      host.run(() => {
        const body = { name: 'again', todo: 'retry', retryData: data };
        return new Queue({ key: 'work' }).push({ body });
      });
    await push(retryData(queueLimits.retryDataSize.value));
    await host.queueIdle();
    expect(await deliveries(host)).toEqual([0, 30]);
    const job = await push(retryData(queueLimits.retryDataSize.value + 1));
    await host.queueIdle();
    expect(await deliveries(host)).toEqual([0, 30, 30]);
    const stats = await host.run(() => new Queue({ key: 'work' }).getStats(job.jobId));
    expect(stats).toEqual({ success: 0, inProgress: 0, failed: 1 });
  });

  it('retention ends an event that fails for a day, with gaps of up to 15 minutes', async () => {
    const lines: string[] = [];
    const { host } = fixtureHost({ logs: ({ message }) => lines.push(message) });
    const body = { name: 'again', todo: 'throw', times: 1_000 };
    const { jobId } = await host.run(() => new Queue({ key: 'work' }).push({ body }));
    await host.queueIdle();
    const at = await deliveries(host);
    const gaps = at.slice(1).map((time, n) => time - (at[n] ?? 0));
    expect(gaps.slice(0, 9)).toEqual([5, 10, 20, 40, 80, 160, 320, 640, 900]);
    expect(Math.max(...gaps)).toBe(900);
    expect(at.at(-1)).toBeGreaterThan(24 * 3_600 - 900);
    expect(at.at(-1)).toBeLessThanOrEqual(24 * 3_600);
    const stats = await host.run(() => new Queue({ key: 'work' }).getStats(jobId));
    expect(stats).toEqual({ success: 0, inProgress: 0, failed: 1 });
    expect(lines).toEqual([expect.stringMatching(/is given up: it was tried for 24 hours/)]);
  });
});

/** When the consumer was called, in seconds since the start. */
async function deliveries(host: Host): Promise<readonly number[]> {
  const seen = (await host.invokeResolver('seen', undefined, visitor)) as { at: number }[];
  return seen.map(({ at }) => (at - startAt) / 1000);
}
