import { fixtureHost, startAt, visitor } from '../__fixtures__/fixture-host';
import type { Host } from '../host-options';
import { InvocationFailedError } from '../invocation/invocation-failed-error';

interface Seen {
  readonly name: string;
  readonly at: number;
  readonly retryContext?: object;
}

function push(host: Host, events: object, queue = 'work'): Promise<unknown> {
  return host.invokeResolver('push', { queue, events }, visitor);
}

/** What the consumer noted, with times in seconds since the start. */
async function seen(host: Host): Promise<readonly Seen[]> {
  const noted = (await host.invokeResolver('seen', undefined, visitor)) as Seen[];
  return noted.map((line) => ({ ...line, at: (line.at - startAt) / 1000 }));
}

async function failureOf(work: Promise<unknown>): Promise<string | undefined> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return error instanceof InvocationFailedError ? error.failure.message : undefined;
}

describe('an event', () => {
  it('reaches the consumer once the queue is run, and the job says so', async () => {
    const { host } = fixtureHost();
    const job = await push(host, [{ body: { name: 'one' } }, { body: { name: 'two' } }]);
    const { jobId } = job as { jobId: string };
    const stats = () => host.invokeResolver('stats', { queue: 'work', jobId }, visitor);
    expect(await seen(host)).toEqual([]);
    expect(await stats()).toEqual({ success: 0, inProgress: 2, failed: 0 });
    await host.queueIdle();
    expect((await seen(host)).map(({ name }) => name).sort()).toEqual(['one', 'two']);
    expect(await stats()).toEqual({ success: 2, inProgress: 0, failed: 0 });
  });

  it('waits for its delay', async () => {
    const { host, clock } = fixtureHost();
    await push(host, { body: { name: 'late' }, delayInSeconds: 900 });
    await clock.advance(899_999);
    expect(await seen(host)).toEqual([]);
    await clock.advance(1);
    expect(await seen(host)).toEqual([{ name: 'late', at: 900 }]);
  });

  it('comes again after the time that the consumer asked for, with what it asked to be told', async () => {
    const { host } = fixtureHost();
    await push(host, { body: { name: 'again', todo: 'retry', retryData: { page: 7 } } });
    await host.queueIdle();
    expect(await seen(host)).toEqual([
      { name: 'again', at: 0 },
      {
        name: 'again',
        at: 30,
        retryContext: {
          retryCount: 1,
          retryReason: 'FUNCTION_UPSTREAM_RATE_LIMITED',
          retryData: { page: 7 },
          retentionWindow: {
            startTime: new Date(startAt).toISOString(),
            remainingTimeMs: 24 * 3_600_000 - 30_000,
          },
        },
      },
    ]);
  });

  it.each([
    { does: 'throws', todo: 'throw', at: 5, retryReason: 'Error' },
    { does: 'never ends', todo: 'never', at: 905, retryReason: 'FUNCTION_TIME_OUT' },
  ])('comes again when the consumer $does', async ({ todo, at, retryReason }) => {
    const { host } = fixtureHost();
    await push(host, { body: { name: 'again', todo } });
    await host.queueIdle();
    expect(await seen(host)).toEqual([
      { name: 'again', at: 0 },
      { name: 'again', at, retryContext: expect.objectContaining({ retryCount: 1, retryReason }) },
    ]);
  });

  it('is cancelled with its job while it waits', async () => {
    const { host } = fixtureHost();
    const job = await push(host, { body: { name: 'never' }, delayInSeconds: 10 });
    await host.invokeResolver('cancel', { queue: 'work', ...(job as object) }, visitor);
    await host.queueIdle();
    expect(await seen(host)).toEqual([]);
  });

  it('is delivered twice, late or out of order where a test asks for it', async () => {
    const delays: Readonly<Record<string, readonly number[]>> = { twice: [0, 0], late: [60_000] };
    const { host } = fixtureHost({
      hooks: { latencyMs: () => 0, onDelivery: ({ body }) => delays[String(body.name)] ?? [0] },
    });
    await push(host, [{ body: { name: 'late' } }, { body: { name: 'soon' }, delayInSeconds: 1 }]);
    await push(host, {
      body: { name: 'twice' },
      delayInSeconds: 2,
      concurrency: { key: 'k', limit: 1 },
    });
    await host.queueIdle();
    expect(await seen(host)).toEqual([
      { name: 'soon', at: 1 },
      { name: 'twice', at: 2 },
      { name: 'twice', at: 2 },
      { name: 'late', at: 60 },
    ]);
  });
});

describe('a concurrency key', () => {
  const slow = (name: string, key: string) => ({
    body: { name, todo: 'sleep', ms: 10_000 },
    concurrency: { key, limit: 1 },
  });

  it('with limit 1 lets one event run at a time, across queues', async () => {
    const { host } = fixtureHost();
    await push(host, [slow('a', 'key'), slow('b', 'key')], 'work');
    await push(host, slow('c', 'key'), 'short');
    await host.queueIdle();
    expect(await seen(host)).toEqual([
      { name: 'a', at: 0 },
      { name: 'a done', at: 10 },
      { name: 'b', at: 10 },
      { name: 'b done', at: 20 },
      { name: 'c', at: 20 },
      { name: 'c done', at: 30 },
    ]);
  });

  it('does not hold up events of another key', async () => {
    const { host } = fixtureHost();
    await push(host, {
      body: { name: 'a', todo: 'sleep', ms: 10_000 },
      concurrency: { key: 'one', limit: 1 },
    });
    await push(host, {
      body: { name: 'b' },
      delayInSeconds: 5,
      concurrency: { key: 'two', limit: 1 },
    });
    await host.queueIdle();
    expect((await seen(host)).map(({ name, at }) => [name, at])).toEqual([
      ['a', 0],
      ['b', 5],
      ['a done', 10],
    ]);
  });
});

describe('a push', () => {
  it('to a queue that the manifest does not have fails', async () => {
    const { host } = fixtureHost();
    expect(await failureOf(push(host, { body: { name: 'x' } }, 'nowhere'))).toBe(
      '400 : The manifest has no consumer for the queue "nowhere".',
    );
  });

  it('of an event too large for a long-running consumer takes the others', async () => {
    const { host } = fixtureHost();
    const large = { body: { name: 'large', text: 'x'.repeat(100 * 1024) } };
    expect(await failureOf(push(host, [large, { body: { name: 'small' } }]))).toBe(
      'Failed to process 1 event(s).',
    );
    await host.queueIdle();
    expect((await seen(host)).map(({ name }) => name)).toEqual(['small']);
  });

  it('of the same event is taken by a consumer with the default time', async () => {
    const { host } = fixtureHost();
    await push(host, { body: { name: 'large', text: 'x'.repeat(100 * 1024) } }, 'short');
    await host.queueIdle();
    expect((await seen(host)).map(({ name }) => name)).toEqual(['large']);
  });
});
