import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ShellBridge } from '../shell/bridge/shell-bridge';
import { systemClock } from './clock/system-clock';
import { toResponse, type Answer } from './proxy/call';
import type { FetchMeta } from './runtime/forge-fetch';
import { silentMetrics, type ForgeRuntime } from './runtime/forge-runtime';
import { installRuntime } from './runtime/globals';
import { runInScope } from './runtime/scope';

/** One call of a package out of the runtime. */
interface Sent {
  readonly meta: FetchMeta;
  readonly target: string;
  readonly method: string | undefined;
  readonly body: unknown;
}

/** Runs code as an invocation whose every call gets one answer. @returns what it sent, and what came of it */
async function sending(work: () => Promise<unknown>, answer: Answer = { status: 200, body: {} }) {
  const sent: Sent[] = [];
  const result = await runInScope(
    {
      runtime: { aaid: 'account-ada', metrics: silentMetrics } as ForgeRuntime,
      clock: systemClock(),
      after: () => () => undefined,
      log: () => undefined,
      fetch: (meta, target, init) => {
        const body =
          typeof init?.body === 'string' ? (JSON.parse(init.body) as unknown) : undefined;
        sent.push({ meta, target, method: init?.method, body });
        return Promise.resolve(toResponse(answer));
      },
    },
    () => work().catch((error: unknown) => error),
  );
  return { sent, result };
}

// The packages keep the globals they find when they are loaded.
installRuntime();
const load = {
  api: () => import('@forge/api'),
  kvs: async () => (await import('@forge/kvs')).kvs,
  queue: async () => new (await import('@forge/events')).Queue({ key: 'work' }),
};

describe('@forge/api sends', () => {
  it.each([
    { as: 'app', meta: { type: 'fpp', provider: 'app', remote: 'jira' } },
    { as: 'user', meta: { type: 'fpp', provider: 'user', remote: 'jira' } },
  ])('a request to Jira as $as', async ({ as, meta }) => {
    const { asApp, asUser, route } = await load.api();
    const caller = () => (as === 'app' ? asApp() : asUser());
    const { sent } = await sending(() =>
      caller().requestJira(route`/rest/api/3/group/member?groupId=${'a/b c'}`),
    );
    expect(sent).toEqual([
      { meta, target: '/rest/api/3/group/member?groupId=a%2Fb%20c', method: undefined },
    ]);
  });

  it('a request to Confluence with its body', async () => {
    const { asApp, route } = await load.api();
    const { sent } = await sending(() =>
      asApp().requestConfluence(route`/wiki/api/v2/users-bulk`, {
        method: 'POST',
        body: JSON.stringify({ accountIds: [] }),
      }),
    );
    expect(sent).toEqual([
      {
        meta: { type: 'fpp', provider: 'app', remote: 'confluence' },
        target: '/wiki/api/v2/users-bulk',
        method: 'POST',
        body: { accountIds: [] },
      },
    ]);
  });

  it('a request to another host', async () => {
    const { fetch } = await load.api();
    const { sent } = await sending(() => fetch('https://allowed.example/a?b=c'));
    expect(sent).toMatchObject([
      { meta: { type: 'egress' }, target: 'https://allowed.example/a?b=c' },
    ]);
  });

  it('nothing where a value would leave its place in the path', async () => {
    const { route } = await load.api();
    expect(() => route`/rest/api/3/project/${'../user'}`).toThrow('path manipulation');
  });
});

describe('@forge/api takes', () => {
  it('a proxy error about authentication for what it is', async () => {
    const { asUser, route } = await load.api();
    const headers = { 'forge-proxy-error': 'NEEDS_AUTHENTICATION_ERR' };
    const { result } = await sending(() => asUser().requestJira(route`/rest/api/3/myself`), {
      status: 401,
      headers,
    });
    expect(result).toMatchObject({ name: 'NEEDS_AUTHENTICATION_ERR', status: 401 });
  });

  it.each([401, 403, 429, 500])('an answer of the product with %d as it is', async (status) => {
    const { asApp, route } = await load.api();
    const { result } = await sending(() => asApp().requestJira(route`/rest/api/3/myself`), {
      status,
      headers: { 'retry-after': '7' },
      body: { message: 'no' },
    });
    const response = result as Response;
    expect([response.status, response.headers.get('retry-after')]).toEqual([status, '7']);
    expect(await response.json()).toEqual({ message: 'no' });
  });
});

type Kvs = Awaited<ReturnType<typeof load.kvs>>;

/** What one operation of storage sends. */
interface KvsCase {
  readonly what: string;
  readonly work: (kvs: Kvs) => Promise<unknown>;
  readonly operation: string;
  readonly body: unknown;
}

const entity = (kvs: Kvs) => kvs.entity<Record<string, unknown>>('finding');

const kvsCases: readonly KvsCase[] = [
  { what: 'get', work: (kvs) => kvs.get('k'), operation: 'get', body: { key: 'k' } },
  { what: 'set', work: (kvs) => kvs.set('k', 1), operation: 'set', body: { key: 'k', value: 1 } },
  {
    what: 'set if new',
    work: (kvs) => kvs.set('k', 1, { keyPolicy: 'FAIL_IF_EXISTS' }),
    operation: 'set',
    body: { key: 'k', value: 1, options: { keyPolicy: 'FAIL_IF_EXISTS' } },
  },
  { what: 'delete', work: (kvs) => kvs.delete('k'), operation: 'delete', body: { key: 'k' } },
  {
    what: 'get a secret',
    work: (kvs) => kvs.getSecret('k'),
    operation: 'secret/get',
    body: { key: 'k' },
  },
  {
    what: 'set a secret',
    work: (kvs) => kvs.setSecret('k', 's'),
    operation: 'secret/set',
    body: { key: 'k', value: 's' },
  },
  {
    what: 'delete a secret',
    work: (kvs) => kvs.deleteSecret('k'),
    operation: 'secret/delete',
    body: { key: 'k' },
  },
  {
    what: 'query',
    work: (kvs) => kvs.query().cursor('c').limit(5).getMany(),
    operation: 'query',
    body: { after: 'c', limit: 5 },
  },
  {
    what: 'set in a batch',
    work: (kvs) => kvs.batchSet([{ key: 'k', value: 1 }]),
    operation: 'batch/set',
    body: [{ key: 'k', value: 1 }],
  },
  {
    what: 'get in a batch',
    work: (kvs) => kvs.batchGet([{ key: 'k' }]),
    operation: 'batch/get',
    body: [{ key: 'k' }],
  },
  {
    what: 'delete in a batch',
    work: (kvs) => kvs.batchDelete([{ key: 'k' }]),
    operation: 'batch/delete',
    body: [{ key: 'k' }],
  },
  {
    what: 'a transaction',
    work: (kvs) => kvs.transact().set('k', 1).delete('d').execute(),
    operation: 'transaction',
    body: { set: [{ key: 'k', value: 1 }], delete: [{ key: 'd' }] },
  },
  {
    what: 'set an entity',
    work: (kvs) => entity(kvs).set('k', { a: 1 }),
    operation: 'entity/set',
    body: { entityName: 'finding', key: 'k', value: { a: 1 } },
  },
  {
    what: 'query entities',
    work: (kvs) =>
      entity(kvs)
        .query()
        .index('by-a', { partition: ['p'] })
        .cursor('c')
        .limit(5)
        .getMany(),
    operation: 'entity/query',
    body: { entityName: 'finding', indexName: 'by-a', partition: ['p'], cursor: 'c', limit: 5 },
  },
];

describe('@forge/kvs sends', () => {
  it.each(kvsCases)('$what', async ({ work, operation, body }) => {
    const kvs = await load.kvs();
    const { sent } = await sending(() => work(kvs), { status: 200, body: { data: [] } });
    const meta = { type: 'kvs', provider: 'app', remote: 'kvs' };
    expect(sent).toEqual([{ meta, target: `/api/v1/${operation}`, method: 'POST', body }]);
  });
});

describe('@forge/kvs takes', () => {
  it.each([
    [404, 'KEY_NOT_FOUND', undefined],
    [409, 'KEY_CONFLICT', { code: 'KEY_CONFLICT' }],
    [429, 'RATE_LIMIT_EXCEEDED', { code: 'RATE_LIMIT_EXCEEDED' }],
    [400, 'MAX_SIZE', { code: 'MAX_SIZE' }],
  ])('%d %s', async (status, code, expected) => {
    const kvs = await load.kvs();
    const body = { code, message: 'no' };
    const { result } = await sending(() => kvs.get('k'), { status, body });
    if (expected === undefined) expect(result).toBeUndefined();
    else expect(result).toMatchObject(expected);
  });
});

describe('@forge/events sends', () => {
  it('a push, with the braces of a path that the platform fills in', async () => {
    const queue = await load.queue();
    const event = { body: { a: 1 }, delayInSeconds: 5, concurrency: { key: 'c', limit: 1 } };
    const { sent } = await sending(() => queue.push(event), { status: 201 });
    expect(sent).toEqual([
      {
        meta: { type: 'fpp', provider: 'app', remote: 'stargate' },
        target: '/webhook/queue/publish/{contextAri}/{environmentId}/{appId}/{appVersion}',
        method: 'POST',
        body: {
          queueName: 'work',
          jobId: expect.any(String),
          type: 'avi:forge:app:event',
          schema: 'ari:cloud:ecosystem::forge/app-event-2',
          payload: [event],
          time: expect.any(String),
        },
      },
    ]);
  });
});

describe('@forge/events takes', () => {
  const failedEvents = [{ index: '0', errorMessage: 'too large' }];

  it.each([
    { status: 202, body: { failedEvents }, error: 'PartialSuccessError' },
    { status: 405, error: 'InvocationLimitReachedError' },
    { status: 413, body: { errorMessage: 'too large' }, error: 'PayloadTooBigError' },
    { status: 429, error: 'RateLimitError' },
  ] as const)('$status for a $error', async ({ error, ...answer }) => {
    const [queue, errors] = [await load.queue(), await import('@forge/events')];
    const { result } = await sending(() => queue.push({ body: { a: 1 } }), answer);
    expect(result).toBeInstanceOf(errors[error]);
  });

  it('201 for a push that was taken', async () => {
    const queue = await load.queue();
    const { result } = await sending(() => queue.push({ body: { a: 1 } }), { status: 201 });
    expect(result).toEqual({ jobId: expect.any(String) });
  });
});

describe('@forge/bridge calls', () => {
  /** Commands that the shell refuses by name: what they do is not there to be done. */
  const refused = [
    '__permission__egressDeleteDomain',
    '__permission__egressDeleteGroup',
    '__permission__egressGet',
    '__permission__egressSet',
    '__permission__remoteGet',
    '__permission__remoteSet',
    'emitFrontendCustomMetric',
    'fetchRemote',
    'fetchUserRecommendations',
    'getCookieConsentPreferences',
    'getFrameDispatch',
    'getFrameId',
    'initFeatureFlags',
    'isRovoEnabled',
    'onClose',
    'open',
    'openRovo',
    'publishRealtimeChannel',
    'requestTeamworkGraph',
    'subscribeRealtimeChannel',
    'trackObjectStoreAction',
  ];
  /** Answered in the frame itself. */
  const inFrame = ['on', 'onPublic'];

  it('no command that the shell neither answers nor refuses', async () => {
    const folder = path.resolve('node_modules/@forge/bridge/out');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    const code = files
      .filter((file) => file.endsWith('.js'))
      .map((file) => readFileSync(path.join(folder, file), 'utf8'));
    const commands = new Set(
      code.flatMap((text) =>
        [...text.matchAll(/callBridge\)?\)?\(['"](\w+)['"]/g)].map(([, name = '']) => name),
      ),
    );

    const unanswered: string[] = [];
    for (const command of commands) {
      if (!(await isAnswered(command))) unanswered.push(command);
    }
    expect(commands.size).toBeGreaterThan(30);
    expect(unanswered.sort()).toEqual([...refused, ...inFrame].sort());
  });

  /** Whether the shell has the command; what it makes of it without a page around does not matter. */
  async function isAnswered(command: string): Promise<boolean> {
    const answers: unknown[] = [];
    const nothing = new Proxy({}, { get: () => () => undefined });
    const bridge = new ShellBridge(nothing as ConstructorParameters<typeof ShellBridge>[0]);
    const frame = { kind: 'page', send: (message: unknown) => answers.push(message) } as const;
    await bridge.handle({ forge: 'call', id: 1, command, payload: {} }, frame);
    return !JSON.stringify(answers).includes('does not know the bridge command');
  }
});
