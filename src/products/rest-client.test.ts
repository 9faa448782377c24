import { z } from 'zod';
import { apiPath } from '../domain';
import type { ApiResponse, Clock } from '../domain';
import { PauseRequested } from './pause';
import { createRestClient } from './rest-client';
import type { RestClientOptions } from './rest-client';
import { Throttle } from './throttle';

interface Script {
  readonly status?: number;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly broken?: 'before' | 'while-reading';
  /** Milliseconds until anything happens. */
  readonly takes?: number;
}

function answering(...script: readonly Script[]) {
  return answeringTo({ longestPauseMs: 3_600_000 }, ...script);
}

/** A client whose product answers by the script, and by its last line for ever. */
function answeringTo(
  options: Pick<RestClientOptions, 'longestPauseMs'>,
  ...script: readonly Script[]
) {
  const slept: number[] = [];
  let now = Date.UTC(2026, 0, 1, 10, 40);
  const clock: Clock = {
    now: () => now,
    sleep: (ms) => {
      slept.push(ms);
      now += ms;
      return Promise.resolve();
    },
  };
  let asked = 0;
  const client = createRestClient({
    product: 'Jira',
    clock,
    throttle: new Throttle(2),
    ...options,
    send: (): Promise<ApiResponse> => {
      const step = script[Math.min(asked, script.length - 1)] ?? {};
      asked += 1;
      now += step.takes ?? 0;
      if (step.broken === 'before') return Promise.reject(new Error('connection refused'));
      return Promise.resolve({
        status: step.status ?? 200,
        header: (name) => step.headers?.[name],
        text: () =>
          step.broken === 'while-reading'
            ? Promise.reject(new Error('connection reset'))
            : Promise.resolve(step.body ?? '{"name":"Default"}'),
      });
    },
  });
  return { client, slept, asked: () => asked };
}

const question = {
  method: 'GET',
  path: apiPath`/rest/api/3/permissionscheme/${'10001'}`,
  schema: z.object({ name: z.string() }),
  cost: () => ({ identities: 3 }),
} as const;

const source = 'GET /rest/api/3/permissionscheme/{}';

describe('a product that answers', () => {
  it('gives the parsed value and what it cost', async () => {
    const { client } = answering({});
    expect(await client.ask(question)).toEqual({
      ok: true,
      value: { name: 'Default' },
      requests: 1,
      points: 7,
    });
  });

  it('says where the next page is', async () => {
    const link = '</a?cursor=c2>; rel="next", <https://acme.atlassian.net>; rel="base"';
    const { client } = answering({ headers: { link } });
    expect(await client.ask(question)).toMatchObject({ ok: true, nextLink: '/a?cursor=c2' });
  });

  it('is not asked again when it sends elsewhere', async () => {
    const { client, asked } = answering({ status: 302, body: '' });
    expect(await client.ask(question)).toMatchObject({
      ok: false,
      status: 302,
      gap: {
        code: 'unexpected-answer',
        reason: 'Jira answered with a redirect (302); check the address of the site',
      },
    });
    expect(asked()).toBe(1);
  });

  it('is not asked again when it refuses', async () => {
    const { client, asked } = answering({ status: 403 });
    expect(await client.ask(question)).toEqual({
      ok: false,
      status: 403,
      gap: {
        code: 'forbidden',
        reason:
          'Jira does not allow this to be read (403); an administrator account and the scope of this request are needed',
        source,
      },
      requests: 1,
      points: 1,
    });
    expect(asked()).toBe(1);
  });

  it.each([
    [
      401,
      'Jira refused the credentials (401); they are wrong, have expired or were revoked, or the scope read:all is needed',
    ],
    [403, 'Jira does not allow this to be read (403); the scope read:all is needed'],
  ])('names the permission that %i is about', async (status, reason) => {
    const { client } = answering({ status });
    const answer = await client.ask({ ...question, permission: 'the scope read:all' });
    expect(answer).toMatchObject({ gap: { reason } });
  });

  it.each([
    [401, 'unauthorized'],
    [404, 'not-found'],
    [400, 'unexpected-answer'],
  ])('turns %i into the gap "%s"', async (status, code) => {
    const answer = await answering({ status }).client.ask(question);
    expect(answer).toMatchObject({ ok: false, gap: { code } });
  });

  it.each([204, 205])('is not asked again when %i says that there is nothing', async (status) => {
    const { client, asked } = answering({ status, body: '' });
    expect(await client.ask(question)).toMatchObject({
      ok: false,
      status,
      gap: {
        code: 'unexpected-answer',
        reason: `Jira answered that there is nothing to tell (${String(status)})`,
      },
    });
    expect(asked()).toBe(1);
  });

  it('is not believed when it answers with a web page', async () => {
    const { client, asked } = answering({ body: '<!doctype html><title>Log in</title>' });
    expect(await client.ask(question)).toMatchObject({ ok: false, gap: { code: 'not-json' } });
    expect(asked()).toBe(1);
  });

  it('is not believed when the shape is wrong, and the field is named', async () => {
    const { client, asked } = answering({ body: '{"name":7}' });
    expect(await client.ask(question)).toMatchObject({
      gap: {
        code: 'unexpected-answer',
        reason: 'Jira sent an answer of an unexpected shape at name',
      },
    });
    expect(asked()).toBe(1);
  });
});

describe('a product in trouble', () => {
  it.each<[string, Script]>([
    ['fails', { status: 503 }],
    ['refuses the connection', { broken: 'before' }],
    ['breaks the connection while answering', { broken: 'while-reading' }],
    ['cuts its answer off', { body: '{"name":"Def' }],
  ])('is asked again when it %s, and every request is paid', async (_what, trouble) => {
    const { client, slept } = answering(trouble, trouble, {});
    expect(await client.ask(question)).toEqual({
      ok: true,
      value: { name: 'Default' },
      requests: 3,
      points: 9,
    });
    expect(slept).toHaveLength(2);
  });

  it('is given up after four attempts, and further requests are not patient any more', async () => {
    const { client, asked } = answering({ status: 500 });
    expect(await client.ask(question)).toMatchObject({ ok: false, gap: { code: 'server-error' } });
    expect(asked()).toBe(4);
    await client.ask(question);
    expect(asked()).toBe(5);
  });

  it('is asked once more, not three times, when it kept silent', async () => {
    const { client, asked } = answering({ broken: 'before', takes: 30_000 });
    expect(await client.ask(question)).toMatchObject({ ok: false, gap: { code: 'unreachable' } });
    expect(asked()).toBe(2);
  });

  it('is left alone once an operation has failed five times in a row for a minute', async () => {
    const { client, asked } = answering({ broken: 'before', takes: 30_000 });
    for (let n = 0; n < 5; n += 1) await client.ask(question);
    expect(asked()).toBe(6);

    expect(await client.ask(question)).toMatchObject({
      ok: false,
      gap: { code: 'unreachable', source },
      requests: 0,
      points: 0,
    });
    expect(asked()).toBe(6);
  });

  it('may fail as often as it likes within a minute', async () => {
    const soon = { status: 500 };
    const { client, asked } = answering(soon);
    for (let n = 0; n < 20; n += 1) await client.ask(question);
    expect(asked()).toBe(4 + 19);
  });

  it('is asked no less elsewhere when one operation keeps failing', async () => {
    const other = { ...question, path: apiPath`/rest/api/3/role` };
    const silent = { broken: 'before', takes: 30_000 } as const;
    const script = Array.from({ length: 5 }, () => [silent, {}]).flat();
    const { client, asked } = answering(silent, ...script, {});
    for (let n = 0; n < 5; n += 1) {
      await client.ask(question);
      expect(await client.ask(other)).toMatchObject({ ok: true });
    }
    expect(asked()).toBe(11);
    expect(await client.ask(question)).toMatchObject({ ok: false, requests: 0 });
    expect(await client.ask(other)).toMatchObject({ ok: true });
  });

  it('says that its answer was empty', async () => {
    const { client } = answering({ body: '' });
    expect(await client.ask(question)).toMatchObject({
      gap: { code: 'unexpected-answer', reason: 'Jira sent an empty answer' },
    });
  });

  it('regains trust with its next answer', async () => {
    const down = { status: 500 };
    const { client, asked } = answering(down, down, down, down, {}, down, {});
    await client.ask(question);
    await client.ask(question);
    expect(await client.ask(question)).toMatchObject({ ok: true, requests: 2 });
    expect(asked()).toBe(7);
  });
});

describe('a rate limit', () => {
  it('is waited out for as long as the product says', async () => {
    const { client, slept } = answering({ status: 429, headers: { 'retry-after': '7' } }, {});
    expect(await client.ask(question)).toMatchObject({ ok: true, requests: 2 });
    expect(slept).toEqual([7_000]);
  });

  it('may name a date instead of seconds', async () => {
    const date = new Date(Date.UTC(2026, 0, 1, 10, 40, 12)).toUTCString();
    const { client, slept } = answering({ status: 429, headers: { 'retry-after': date } }, {});
    await client.ask(question);
    expect(slept).toEqual([12_000]);
  });

  it('pauses the scan when the wait is long', async () => {
    const { client } = answering({ status: 429, headers: { 'retry-after': '600' } });
    await expect(client.ask(question)).rejects.toEqual(
      new PauseRequested(
        Date.UTC(2026, 0, 1, 10, 50),
        'Jira asked to wait because of its rate limit',
      ),
    );
  });

  it.each([
    {
      answer: { status: 429, headers: { 'retry-after': '100000' } },
      gap: {
        code: 'rate-limited',
        reason: 'Jira asked to wait for 28 hours (429); scan again later',
      },
    },
    {
      answer: { status: 503, headers: { 'retry-after': '5400' } },
      gap: {
        code: 'server-error',
        reason: 'Jira asked to wait for 90 minutes (503); scan again later',
      },
    },
  ])('that would take too long becomes a gap: $gap.reason', async ({ answer, gap }) => {
    const { client, asked } = answering(answer);
    expect(await client.ask(question)).toMatchObject({ ok: false, gap });
    expect(asked()).toBe(1);
  });

  it('is not waited for longer than whoever scans wants to wait', async () => {
    const limited = { status: 429, headers: { 'retry-after': '600' } };
    const { client } = answeringTo({ longestPauseMs: 300_000 }, limited);
    expect(await client.ask(question)).toMatchObject({
      gap: {
        code: 'rate-limited',
        reason: 'Jira asked to wait for 10 minutes (429); scan again later',
      },
    });
  });

  it.each(['jira-quota-tenant-based', 'conf-global-based'])(
    'of the hourly quota (%s) pauses until the hour when no time is named',
    async (reason) => {
      const { client } = answering({ status: 429, headers: { 'ratelimit-reason': reason } });
      await expect(client.ask(question)).rejects.toMatchObject({ until: Date.UTC(2026, 0, 1, 11) });
    },
  );

  it('may say when it is over in place of how long it lasts', async () => {
    const reset = new Date(Date.UTC(2026, 0, 1, 10, 40, 9)).toISOString();
    const { client, slept } = answering(
      { status: 429, headers: { 'x-ratelimit-reset': reset } },
      {},
    );
    await client.ask(question);
    expect(slept).toEqual([9_000]);
  });

  it.each(['2026-01-01T10:39:00Z', '2026-01-01T12:00:00Z', '1767264009', 'soon'])(
    'that was over at %s, or is not for more than an hour, is waited out by guess',
    async (reset) => {
      const { client, slept } = answering(
        { status: 429, headers: { 'x-ratelimit-reset': reset } },
        {},
      );
      await client.ask(question);
      const [waited = 0] = slept;
      expect(waited).toBeGreaterThanOrEqual(1_400);
      expect(waited).toBeLessThanOrEqual(2_600);
    },
  );

  it('that never ends becomes a gap', async () => {
    const { client, asked } = answering({ status: 429 });
    expect(await client.ask(question)).toMatchObject({ ok: false, gap: { code: 'rate-limited' } });
    expect(asked()).toBe(8);
  });
});
