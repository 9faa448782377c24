import { json } from '../atlassian/routing/responses';
import type { HostCall } from '../forge/proxy/call';
import type { QueuedEvent } from '../forge/queue/requests';
import type { ProductRequest, ProductServer } from '../product-server';
import type { FaultText } from './fault';
import { FaultBoard } from './fault-board';
import { FaultPanel } from './fault-panel';
import { presets } from './presets';

/** A product with one list, ten items long, three a page. */
const list: ProductServer = {
  handle({ path }) {
    const startAt = Number(new URLSearchParams(path.split('?')[1]).get('startAt') ?? 0);
    const values = Array.from({ length: 10 }, (_, n) => n).slice(startAt, startAt + 3);
    const isLast = startAt >= 7;
    return Promise.resolve(json(200, { startAt, maxResults: 3, total: 10, isLast, values }));
  },
};

function faulty(...faults: FaultText[]) {
  let passed = 0;
  const board = new FaultBoard((ms) => {
    passed += ms;
  });
  board.set(faults);
  const products = board.products(list);
  const ask = (path: string, rest: Partial<ProductRequest> = {}) =>
    products.handle({
      product: 'jira',
      caller: { type: 'app' },
      method: 'GET',
      headers: {},
      body: undefined,
      path,
      ...rest,
    });
  const values = async (path: string) =>
    (JSON.parse((await ask(path)).body) as { values: number[] }).values;
  return { board, ask, values, passed: () => passed };
}

const call = (rest: Partial<HostCall>): HostCall => ({
  service: 'kvs',
  caller: { type: 'app' },
  method: 'POST',
  path: '/api/v1/set',
  body: '{}',
  functionKey: 'worker',
  invocationId: 'i',
  number: 1,
  ...rest,
});

describe('a fault of a product', () => {
  it('answers in its place, for whom it is aimed at, after a while and for a while', async () => {
    const { ask } = faulty({
      fault: 'answer',
      product: 'jira',
      method: 'GET',
      path: '^/list\\?',
      after: 1,
      times: 2,
      status: 429,
      headers: { 'retry-after': '3' },
    });
    const statuses: number[] = [];
    for (let n = 0; n < 4; n += 1) {
      await ask('/other');
      await ask('/list?startAt=0', { product: 'confluence' });
      await ask('/list?startAt=0', { method: 'POST' });
      statuses.push((await ask('/list?startAt=0')).status);
    }
    expect(statuses).toEqual([200, 429, 429, 200]);
  });

  it('answers JSON, or the text that it has', async () => {
    const asJson = faulty({ fault: 'answer', status: 500, body: { message: 'Oops' } });
    expect(await asJson.ask('/list')).toEqual({
      status: 500,
      headers: { 'content-type': 'application/json' },
      body: '{"message":"Oops"}',
    });
    const asText = faulty({ fault: 'answer', status: 200, body: '<html>' });
    expect(await asText.ask('/list')).toEqual({ status: 200, headers: {}, body: '<html>' });
  });

  it('breaks the connection', async () => {
    const { ask } = faulty({ fault: 'reset', times: 1 });
    await expect(ask('/list')).rejects.toThrow('reset');
    expect((await ask('/list')).status).toBe(200);
  });

  it('cuts the answer off', async () => {
    const { ask } = faulty({ fault: 'truncate', times: 1 });
    const [cut, whole] = [await ask('/list'), await ask('/list')];
    expect(whole.body.startsWith(cut.body)).toBe(true);
    expect(() => JSON.parse(cut.body) as unknown).toThrow();
  });

  it('makes the answer late', async () => {
    const { ask, passed } = faulty({ fault: 'slow', ms: 700 });
    expect((await ask('/list')).status).toBe(200);
    expect(passed()).toBe(700);
  });

  it('lets a list grow while it is read', async () => {
    const { values, ask } = faulty({ fault: 'change', how: 'grows' });
    expect(await values('/list?startAt=0')).toEqual([1, 2, 3]);
    expect(JSON.parse((await ask('/list?startAt=0')).body)).toMatchObject({ startAt: 0, total: 9 });
    expect(await values('/list?startAt=3')).toEqual([3, 4, 5]);
    expect(await values('/list?startAt=0')).toEqual([0, 1, 2]);
    expect(await values('/other?startAt=0')).toEqual([1, 2, 3]);
  });

  it('lets a list shrink while it is read', async () => {
    const { values } = faulty({ fault: 'change', how: 'shrinks' });
    expect(await values('/list?startAt=0')).toEqual([0, 1, 2]);
    expect(await values('/list?startAt=3')).toEqual([4, 5, 6]);
    expect(await values('/list?startAt=0')).toEqual([1, 2, 3]);
  });
});

describe('a fault of the platform', () => {
  it('kills a function at a call', () => {
    const { board } = faulty({
      fault: 'kill',
      function: 'worker',
      service: 'product',
      after: 1,
      times: 1,
      when: 'before',
    });
    const calls = [
      { service: 'product' },
      { service: 'kvs' },
      { service: 'product', functionKey: 'other' },
      { service: 'product' },
      { service: 'product' },
    ] as const;
    const verdicts = calls.map((one) => board.hooks.onCall?.(call(one)));
    expect(verdicts).toEqual(['continue', 'continue', 'continue', 'kill-before', 'continue']);
  });

  it.each([
    ['writes', 'refused', 'continue'],
    ['reads', 'continue', 'refused'],
    ['all', 'refused', 'refused'],
  ] as const)('refuses %s of storage, but not those of the sandbox', (calls, write, read) => {
    const { board } = faulty({ fault: 'storage', calls });
    const verdict = (path: string, functionKey = 'worker') => {
      const given = board.hooks.onCall?.(call({ path, functionKey }));
      return typeof given === 'object' && 'answer' in given ? 'refused' : given;
    };
    expect([verdict('/api/v1/transaction'), verdict('/api/v1/entity/query')]).toEqual([
      write,
      read,
    ]);
    expect(verdict('/api/v1/set', 'sandbox')).toBe('continue');
  });

  it('delivers events late and twice', () => {
    const { board } = faulty({ fault: 'deliver', queue: 'scan', late: [0, 5_000], times: 1 });
    const deliver = (queueName: string) => board.hooks.onDelivery?.({ queueName } as QueuedEvent);
    expect([deliver('tickets'), deliver('scan'), deliver('scan')]).toEqual([[0], [0, 5_000], [0]]);
  });
});

describe('the board', () => {
  it('begins to count anew with new faults, and has none to begin with', async () => {
    const { board, ask } = faulty();
    expect((await ask('/list')).status).toBe(200);
    const once: FaultText = { fault: 'answer', status: 503, times: 1 };
    for (let n = 0; n < 2; n += 1) {
      board.set([once]);
      expect([(await ask('/list')).status, (await ask('/list')).status]).toEqual([503, 200]);
    }
  });

  it('refuses what is no fault, and stays as it was', () => {
    const { board } = faulty({ fault: 'slow', ms: 1 });
    expect(() => board.set([{ fault: 'slow', ms: -1 }])).toThrow();
    expect(() => board.set([{ fault: 'reset', path: '(' }])).toThrow('regular expression');
    expect(board.faults).toHaveLength(1);
  });
});

describe('the panel', () => {
  it('switches kinds of trouble on and off', () => {
    const board = new FaultBoard(() => undefined);
    const panel = new FaultPanel(board);
    panel.choose(['slow', 'forbidden', 'nonsense']);
    expect(panel.choices.filter(({ on }) => on).map(({ key }) => key)).toEqual([
      'slow',
      'forbidden',
    ]);
    expect(board.faults.map(({ fault }) => fault)).toEqual(['slow', 'answer']);
    panel.choose([]);
    expect(board.faults).toEqual([]);
  });

  it('begins with the faults of a file', () => {
    const board = new FaultBoard(() => undefined);
    const panel = new FaultPanel(board, [{ fault: 'reset' }]);
    expect(panel.choices[0]).toEqual({ key: 'file', label: 'The faults of the file', on: true });
    expect(board.faults).toHaveLength(1);
  });

  it.each(presets)('knows how to make: $label', ({ faults }) => {
    const board = new FaultBoard(() => undefined);
    board.set(faults);
    expect(board.faults).toHaveLength(faults.length);
  });
});
