import { asApp, asUser, fetch, getAppContext, route } from '@forge/api';
import { type AsyncEvent, InvocationError, InvocationErrorCode, Queue } from '@forge/events';
import { kvs, WhereConditions } from '@forge/kvs';
import Resolver from '@forge/resolver';

const definitions = new Resolver();

definitions.define('echo', (request) => request);

definitions.define('fail', () => {
  throw new RangeError('Nothing to see here.');
});

definitions.define('never', () => new Promise(() => undefined));

definitions.define('now', () => ({
  now: Date.now(),
  date: new Date().toISOString(),
  remainingMs: getAppContext().invocationRemainingTimeInMillis(),
}));

definitions.define('sleep', async ({ payload }) => {
  const { ms } = payload as { ms: number };
  const before = Date.now();
  await new Promise((resolve) => setTimeout(resolve, ms));
  return { sleptMs: Date.now() - before };
});

definitions.define('dates', () => ({ when: new Date(0), nothing: undefined }));

definitions.define('myself', async ({ payload }) => {
  const { as, delayMs = 0 } = payload as { as: 'user' | 'app'; delayMs?: number };
  await new Promise((resolve) => setTimeout(resolve, delayMs));
  const caller = as === 'user' ? asUser() : asApp();
  const response = await caller.requestJira(route`/rest/api/3/myself?expand=${'groups,x'}`);
  return { status: response.status, body: await response.text() };
});

definitions.define('download', async ({ payload }) => {
  const { url } = payload as { url: string };
  const response = await fetch(url);
  return { status: response.status, body: await response.text() };
});

definitions.define('downloads', async ({ payload }) => {
  const { url, times } = payload as { url: string; times: number };
  const statuses: number[] = [];
  for (let n = 0; n < times; n += 1) statuses.push((await fetch(url)).status);
  return statuses;
});

definitions.define('text', ({ payload }) => 'x'.repeat((payload as { length: number }).length));

definitions.define('log', ({ payload }) => {
  const { lines, length = 0 } = payload as { lines: number; length?: number };
  for (let line = 1; line <= lines; line += 1) console.log('line %d%s', line, '.'.repeat(length));
});

/** What a resolver holds on to. */
const hoard: Buffer[] = [];

definitions.define('hoard', async ({ payload }) => {
  const { megabytes } = payload as { megabytes: number };
  for (let n = 0; n < megabytes; n += 1) hoard.push(Buffer.alloc(1024 * 1024, 1));
  await kvs.get('anything');
  hoard.length = 0;
  return 'done';
});

definitions.define('count', async () => {
  for (const key of ['first', 'second', 'third']) await kvs.set(key, true);
  return 'done';
});

definitions.define('push', ({ payload }) => {
  const { queue, events } = payload as { queue: string; events: Parameters<Queue['push']>[0] };
  return new Queue({ key: queue }).push(events);
});

definitions.define('stats', ({ payload }) => {
  const { queue, jobId } = payload as { queue: string; jobId: string };
  return new Queue({ key: queue }).getStats(jobId);
});

definitions.define('cancel', ({ payload }) => {
  const { queue, jobId } = payload as { queue: string; jobId: string };
  return new Queue({ key: queue }).cancel(jobId);
});

definitions.define('get', ({ payload }) => kvs.get((payload as { key: string }).key));

definitions.define('seen', async () => {
  const seen: unknown[] = [];
  let cursor: string | undefined;
  do {
    const query = kvs.query().where('key', WhereConditions.beginsWith('seen:')).limit(100);
    const page = await (cursor === undefined ? query : query.cursor(cursor)).getMany();
    seen.push(...page.results.map(({ value }) => value));
    cursor = page.nextCursor;
  } while (cursor !== undefined);
  return seen;
});

export const resolver = definitions.getDefinitions();

interface Work extends Record<string, unknown> {
  /** What to do: returns at once when absent. */
  readonly todo?: 'throw' | 'retry' | 'never' | 'push' | 'sleep';
  readonly name: string;
  readonly ms?: number;
  /** Seconds to the next delivery, for `retry`. */
  readonly retryAfter?: number;
  /** What to be told then, for `retry`. */
  readonly retryData?: unknown;
  /** How often to retry or throw. Default 1. */
  readonly times?: number;
}

let notes = 0;

/** Each note has a key of its own: consumers run at the same time. */
async function note(line: object): Promise<void> {
  notes += 1;
  await kvs.set(`seen:${String(notes).padStart(6, '0')}`, line);
}

/** Notes each delivery, then does what the event says, as often as it says. */
export async function worker(event: AsyncEvent<Work>): Promise<unknown> {
  const { todo, name, ms = 1000, retryAfter = 30, retryData, times = 1 } = event.body;
  const { retryContext } = event;
  await note({ name, at: Date.now(), ...(retryContext === undefined ? {} : { retryContext }) });
  if (todo === 'sleep') {
    await new Promise((resolve) => setTimeout(resolve, ms));
    await note({ name: `${name} done`, at: Date.now() });
  }
  if ((retryContext?.retryCount ?? 0) >= times) return undefined;
  if (todo === 'throw') throw new Error('Out of luck.');
  if (todo === 'never') return new Promise(() => undefined);
  if (todo === 'push') await new Queue({ key: event.queueName }).push({ body: event.body });
  if (todo === 'retry') {
    return new InvocationError({
      retryAfter,
      retryReason: InvocationErrorCode.FUNCTION_UPSTREAM_RATE_LIMITED,
      retryData,
    });
  }
  return undefined;
}

export async function schedule(request: object): Promise<{ statusCode: number }> {
  await note({ name: 'schedule', request, at: Date.now() });
  return { statusCode: 204 };
}

export async function lifecycle(event: object): Promise<void> {
  await note({ name: 'lifecycle', event });
}
