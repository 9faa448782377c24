import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fixtureHost, visitor } from './__fixtures__/fixture-host';
import type { Host } from './host-options';
import type { CallVerdict } from './proxy/call';

async function stored(host: Host): Promise<readonly unknown[]> {
  const keys = ['first', 'second', 'third'];
  return Promise.all(keys.map((key) => host.invokeResolver('get', { key }, visitor)));
}

describe('an invocation', () => {
  it.each<[string, CallVerdict, readonly unknown[]]>([
    ['before', 'kill-before', [true, undefined, undefined]],
    ['after', 'kill-after', [true, true, undefined]],
  ])('that is killed %s a call does nothing more', async (_, verdict, left) => {
    let armed = true;
    const { host } = fixtureHost({
      hooks: {
        onCall: ({ number }) => (armed && number === 2 ? verdict : 'continue'),
      },
    });
    await expect(host.invokeResolver('count', undefined, visitor)).rejects.toMatchObject({
      failure: { reason: 'killed', type: 'FUNCTION_OUT_OF_MEMORY' },
    });
    armed = false;
    expect(await stored(host)).toEqual(left);
  });

  it('that ran out of time does nothing more, even when its answers are slow', async () => {
    const { host } = fixtureHost({ hooks: { latencyMs: () => 12_500 } });
    await expect(host.invokeResolver('count', undefined, visitor)).rejects.toMatchObject({
      failure: { reason: 'timeout' },
    });
    expect(host.calls.map(({ status }) => status)).toEqual([204, undefined]);
  });

  it('of a queue that is killed comes again, and its own work is safe twice', async () => {
    let kills = 1;
    const { host } = fixtureHost({
      hooks: {
        latencyMs: () => 0,
        onCall: ({ functionKey }) =>
          functionKey === 'worker' && kills-- > 0 ? 'kill-after' : 'continue',
      },
    });
    await host.invokeResolver(
      'push',
      { queue: 'work', events: { body: { name: 'job' } } },
      visitor,
    );
    await host.queueIdle();
    expect(await host.invokeResolver('seen', undefined, visitor)).toEqual([
      { name: 'job', at: expect.any(Number) },
      {
        name: 'job',
        at: expect.any(Number),
        retryContext: expect.objectContaining({ retryReason: 'FUNCTION_OUT_OF_MEMORY' }),
      },
    ]);
    expect(host.invocations.map(({ functionKey, outcome }) => [functionKey, outcome.ok])).toEqual([
      ['resolver', true],
      ['worker', false],
      ['worker', true],
      ['resolver', true],
    ]);
  });
});

describe('a host', () => {
  let stateDir = '';
  beforeEach(() => {
    stateDir = mkdtempSync(join(tmpdir(), 'parapet-host-'));
  });
  afterEach(() => {
    rmSync(stateDir, { recursive: true });
  });

  it('that goes down keeps what was stored, and delivers what was on its way', async () => {
    const first = fixtureHost({ stateDir });
    await first.host.invokeResolver('count', undefined, visitor);
    const events = [{ body: { name: 'waits' } }, { body: { name: 'late' }, delayInSeconds: 60 }];
    await first.host.invokeResolver('push', { queue: 'work', events }, visitor);
    await first.host.close();

    const second = fixtureHost({ stateDir });
    expect([first.host.isNew, second.host.isNew]).toEqual([true, false]);
    expect(await stored(second.host)).toEqual([true, true, true]);
    await second.host.queueIdle();
    const seen = (await second.host.invokeResolver('seen', undefined, visitor)) as {
      name: string;
    }[];
    expect(seen.map(({ name }) => name)).toEqual(['waits', 'late']);
    await second.host.close();

    const third = fixtureHost({ stateDir });
    await third.host.queueIdle();
    expect(third.host.invocations).toEqual([]);
    await third.host.close();
  });

  it('shares a folder with the host of another installation', async () => {
    const first = fixtureHost({ stateDir, cloudId: 'cloud-1' });
    const second = fixtureHost({ stateDir, cloudId: 'cloud-2' });
    await first.host.invokeResolver('count', undefined, visitor);
    expect(await stored(second.host)).toEqual([undefined, undefined, undefined]);
    await first.host.close();
    await second.host.close();
  });
});
