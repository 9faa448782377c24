import { defaultSettings, operationsSchema } from '../contract';
import type { FindingDetail, Operations, TicketRef } from '../contract';
import type { AppError } from '../domain';
import { memoryPorts } from '../domain/ports/testing/memory-ports';
import type { MemoryPorts } from '../domain/ports/testing/memory-ports';
import { scriptedTransport } from '../domain/ports/testing/scripted-transport';
import type {
  ScriptedAnswer,
  ScriptedTransport,
  SeenRequest,
} from '../domain/ports/testing/scripted-transport';
import { aFinding, storeFindings } from '../findings/testing/a-finding';
import { readFinding } from '../storage/findings';
import { writeSettings } from '../storage/settings';
import { createTicket, enqueueTickets, handleTicketsEvent } from '.';

const issueTypes = [
  { id: '10001', name: 'Task', subtask: false },
  { id: '10002', name: 'Sub-task', subtask: true },
];

/** A Jira with one project, SEC, that remembers the issues created in it. */
function aJira(override: (request: SeenRequest) => ScriptedAnswer | undefined = () => undefined) {
  const labels: string[] = [];
  const transport = scriptedTransport((request) => {
    const given = override(request);
    if (given !== undefined) return given;
    if (request.path.startsWith('/rest/api/3/issue/createmeta/SEC/issuetypes')) {
      return { status: 200, json: { issueTypes, startAt: 0, maxResults: 200, total: 2 } };
    }
    if (request.path === '/rest/api/3/serverInfo') {
      return { status: 200, json: { baseUrl: 'https://example.atlassian.net' } };
    }
    if (request.path === '/rest/api/3/search/jql') {
      const { jql } = request.body as { jql: string };
      const at = labels.findIndex((label) => jql.includes(`labels = "${label}"`));
      const issues = at < 0 ? [] : [{ id: String(at + 1), key: `SEC-${String(at + 1)}` }];
      return { status: 200, json: { issues, isLast: true } };
    }
    if (request.method === 'POST' && request.path === '/rest/api/3/issue') {
      const { fields } = request.body as { fields: { labels: string[] } };
      labels.push(fields.labels[1] ?? '');
      const id = String(labels.length);
      return { status: 201, json: { id, key: `SEC-${id}`, self: '' } };
    }
    return { status: 404, json: {} };
  });
  return { labels, transport };
}

type Tickets = Partial<Operations['tickets']>;

async function portsWith(
  jira: ScriptedTransport,
  findings: readonly FindingDetail[] = [aFinding('a')],
  tickets: Tickets = {},
): Promise<MemoryPorts> {
  const ports = memoryPorts({ jira });
  await storeFindings(ports, findings);
  const operations = operationsSchema.parse({
    tickets: { projectKey: 'SEC', minimumSeverity: 'high', ...tickets },
  });
  await writeSettings(ports.keyValues, { settings: defaultSettings, operations });
  return ports;
}

const a = 'a'.repeat(32);
const firstTicket = {
  issueId: '1',
  issueKey: 'SEC-1',
  url: 'https://example.atlassian.net/browse/SEC-1',
};

/** What stands in the way: settings, what Jira says of issue types, or what it says to a new issue. */
interface Refusal {
  readonly tickets?: Tickets;
  readonly types?: ScriptedAnswer;
  readonly creation?: ScriptedAnswer;
}

function fiveAtOnce(ports: MemoryPorts): Promise<PromiseSettledResult<TicketRef>[]> {
  return Promise.allSettled(Array.from({ length: 5 }, () => createTicket(ports, a)));
}

/** The key of the issue, or the code of the error. */
function named(answer: PromiseSettledResult<TicketRef>): string {
  return answer.status === 'fulfilled' ? answer.value.issueKey : (answer.reason as AppError).code;
}

describe('createTicket', () => {
  it('creates an issue that carries the finding, and shows it on the finding', async () => {
    const { transport } = aJira();
    const ports = await portsWith(transport);

    expect(await createTicket(ports, a)).toEqual(firstTicket);

    const created = transport.requests.find(({ path }) => path === '/rest/api/3/issue');
    expect(created?.body).toMatchObject({
      fields: {
        project: { key: 'SEC' },
        issuetype: { id: '10001' },
        summary: 'Anyone on the internet can read the space Docs',
        labels: ['parapet', `parapet-${a}`],
      },
      properties: [
        {
          key: 'parapet.finding',
          value: { fingerprint: a, rule: 'confluence/public-space-read' },
        },
      ],
    });
    const finding = await readFinding(ports, a);
    expect(finding?.ticket).toEqual(firstTicket);
    expect(finding?.history).toEqual([
      { at: '2026-01-05T08:00:00.000Z', kind: 'ticket-created', note: 'SEC-1' },
    ]);
  });

  it('answers with the same issue when asked again, even when the finding has forgotten it', async () => {
    const { labels, transport } = aJira();
    const ports = await portsWith(transport);
    const first = await createTicket(ports, a);
    const { ticket, ...forgotten } = (await readFinding(ports, a)) ?? aFinding('a');
    expect(ticket).toEqual(first);
    await storeFindings(ports, [forgotten]);

    expect(await createTicket(ports, a)).toEqual(first);
    expect(labels).toHaveLength(1);
    expect(await readFinding(ports, a)).toMatchObject({
      ticket: first,
      history: [{ kind: 'ticket-created' }],
    });
  });

  it('creates one issue when asked five times at once', async () => {
    const { labels, transport } = aJira();
    const ports = await portsWith(transport);

    const answers = await fiveAtOnce(ports);

    expect(answers.map(named)).toContain('SEC-1');
    expect(['SEC-1', 'conflict']).toEqual(expect.arrayContaining(answers.map(named)));
    expect(labels).toHaveLength(1);
  });

  it('finds the issue that was created before a crash, once the reservation is old', async () => {
    const { labels, transport } = aJira((request) => {
      if (request.path === '/rest/api/3/issue') labels.push(`parapet-${a}`);
      return request.path === '/rest/api/3/issue' ? 'no answer' : undefined;
    });
    const ports = await portsWith(transport);
    await expect(createTicket(ports, a)).rejects.toMatchObject({ code: 'unavailable' });

    ports.advance(59_000);
    await expect(createTicket(ports, a)).rejects.toMatchObject({
      code: 'conflict',
      message: 'The issue of this finding is being created: look again in a minute.',
    });
    ports.advance(2_000);
    expect(await createTicket(ports, a)).toEqual(firstTicket);
    expect(labels).toHaveLength(1);
  });

  it('creates the issue after a crash that came before it, and only once', async () => {
    let broken = true;
    const { labels, transport } = aJira(({ path }) =>
      broken && path === '/rest/api/3/issue' ? 'no answer' : undefined,
    );
    const ports = await portsWith(transport);
    await createTicket(ports, a).catch(() => undefined);
    broken = false;
    ports.advance(61_000);

    const answers = await fiveAtOnce(ports);

    expect(['SEC-1', 'conflict']).toEqual(expect.arrayContaining(answers.map(named)));
    expect(labels).toEqual([`parapet-${a}`]);
    expect(await createTicket(ports, a)).toEqual(firstTicket);
  });

  it.each<[string, Refusal, string]>([
    [
      'no project is chosen',
      { tickets: { projectKey: '' } },
      'No Jira project is chosen for issues: choose one in the settings.',
    ],
    [
      'the project does not exist',
      { tickets: { projectKey: 'NOPE' } },
      'Jira has no project NOPE that Parapet may see: check the project key in the settings.',
    ],
    [
      'the project lacks the issue type',
      { tickets: { issueType: 'Bug' } },
      'The project SEC has no issue type Bug: choose one of Task in the settings.',
    ],
    [
      'the issue type is a sub-task',
      { tickets: { issueType: 'Sub-task' } },
      'The project SEC has no issue type Sub-task: choose one of Task in the settings.',
    ],
    [
      'the app may not create issues there',
      { types: { status: 200, json: { issueTypes: [], total: 0 } } },
      'Parapet may not create issues in SEC: give it the permission Create Issues there.',
    ],
    [
      'a field is required',
      {
        creation: {
          status: 400,
          json: { errorMessages: [], errors: { customfield_10010: 'Team is required.' } },
        },
      },
      'Jira refused to create an issue in SEC: Team is required (field customfield_10010). Make the field optional for this issue type, or choose another type in the settings.',
    ],
    [
      'the app is forbidden to',
      { creation: { status: 403, text: '<html>' } },
      'Jira refused to create an issue in SEC (403): check that Parapet may create issues there.',
    ],
  ])(
    'says in one sentence when %s, and can be asked again at once',
    async (_, refusal, sentence) => {
      const { transport } = aJira(({ path }) => {
        if (path === '/rest/api/3/issue') return refusal.creation;
        return path.includes('createmeta') ? refusal.types : undefined;
      });
      const ports = await portsWith(transport, [aFinding('a')], refusal.tickets);
      const refused = { code: 'invalid', message: sentence };

      await expect(createTicket(ports, a)).rejects.toMatchObject(refused);
      await expect(createTicket(ports, a)).rejects.toMatchObject(refused);
      expect(ports.keyValues.entries().filter(({ key }) => key.startsWith('ticket:'))).toEqual([]);
    },
  );

  it.each([
    ['limits requests', { status: 429 }],
    ['fails', { status: 503 }],
    ['answers with a page', { status: 200, text: '<html>' }],
  ])('is unavailable when Jira %s', async (_, answer) => {
    const { transport } = aJira(({ path }) => (path === '/rest/api/3/issue' ? answer : undefined));

    await expect(createTicket(await portsWith(transport), a)).rejects.toMatchObject({
      code: 'unavailable',
    });
  });

  it('creates nothing for a finding that is closed or unknown', async () => {
    const { transport } = aJira();
    const ports = await portsWith(transport, [aFinding('a', { status: 'resolved' })]);

    await expect(createTicket(ports, a)).rejects.toMatchObject({ code: 'invalid' });
    await expect(createTicket(ports, 'b'.repeat(32))).rejects.toMatchObject({ code: 'not-found' });
    expect(transport.requests).toEqual([]);
  });
});

describe('enqueueTickets', () => {
  it('asks for issues of open findings that are urgent enough and have none', async () => {
    const { transport } = aJira();
    const ports = await portsWith(transport, [
      aFinding('a'),
      aFinding('b', { severity: 'high' }),
      aFinding('c', { severity: 'medium' }),
      aFinding('d', { status: 'resolved' }),
      aFinding('e', { ticket: firstTicket }),
    ]);

    expect(await enqueueTickets(ports, { scanId: 'scan-1' })).toBe(2);
    expect(ports.queue.pushed).toEqual([
      {
        queue: 'tickets',
        event: {
          body: { fingerprints: [a, 'b'.repeat(32)], attempt: 1 },
          concurrencyKey: 'tickets',
        },
      },
    ]);
  });

  it.each<Tickets>([{ minimumSeverity: 'off' }, { projectKey: '' }])(
    'asks for nothing with %j',
    async (tickets) => {
      const ports = await portsWith(aJira().transport, [aFinding('a')], tickets);

      expect(await enqueueTickets(ports, { scanId: 'scan-1' })).toBe(0);
      expect(ports.queue.pushed).toEqual([]);
    },
  );

  it('splits many findings into several events', async () => {
    const ports = await portsWith(aJira().transport, []);
    await storeFindings(
      ports,
      Array.from({ length: 120 }, (_, index) =>
        aFinding('a', { fingerprint: String(index).padStart(32, '0') }),
      ),
    );

    await enqueueTickets(ports, { scanId: 'scan-1' });

    const bodies = ports.queue.pushed.map(({ event }) => event.body as { fingerprints: string[] });
    expect(bodies.map(({ fingerprints }) => fingerprints.length)).toEqual([50, 50, 20]);
  });
});

describe('handleTicketsEvent', () => {
  const b = 'b'.repeat(32);
  const event = { fingerprints: [a, b], attempt: 1 };

  it('creates each issue once, however often it is delivered', async () => {
    const { labels, transport } = aJira();
    const ports = await portsWith(transport, [aFinding('a'), aFinding('b')]);

    await handleTicketsEvent(ports, event);
    await handleTicketsEvent(ports, event);

    expect(labels).toEqual([`parapet-${a}`, `parapet-${b}`]);
    expect(ports.queue.pushed).toEqual([]);
  });

  it('asks again later for what Jira did not answer, and goes on with the rest', async () => {
    const { labels, transport } = aJira(({ path, body }) =>
      path === '/rest/api/3/issue' && JSON.stringify(body).includes(a)
        ? { status: 503 }
        : undefined,
    );
    const ports = await portsWith(transport, [aFinding('a'), aFinding('b')]);

    await handleTicketsEvent(ports, event);

    expect(labels).toEqual([`parapet-${b}`]);
    expect(ports.queue.pushed).toEqual([
      {
        queue: 'tickets',
        event: {
          body: { fingerprints: [a], attempt: 2 },
          concurrencyKey: 'tickets',
          delaySeconds: 120,
        },
      },
    ]);
  });

  it('gives up until the next scan after ten attempts', async () => {
    const { transport } = aJira(() => 'no answer');
    const ports = await portsWith(transport);

    await handleTicketsEvent(ports, { fingerprints: [a], attempt: 10 });

    expect(ports.queue.pushed).toEqual([]);
    expect(ports.log.lines).toContainEqual({
      level: 'warn',
      message: 'issues given up until the next scan',
      fields: { count: 1 },
    });
  });

  it('logs what the settings forbid, once asked of Jira, and does not ask again', async () => {
    const { transport } = aJira();
    const ports = await portsWith(transport, [aFinding('a'), aFinding('b')], { issueType: 'Bug' });

    await handleTicketsEvent(ports, event);

    expect(transport.requests).toHaveLength(1);
    expect(ports.log.lines.map(({ message, fields }) => [message, fields.fingerprint])).toEqual([
      ['issue not created', a],
      ['issue not created', b],
    ]);
    expect(ports.queue.pushed).toEqual([]);
  });

  it('puts the rest back into the queue when its time runs out', async () => {
    const { labels, transport } = aJira();
    const ports = await portsWith(transport, [aFinding('a'), aFinding('b')]);
    let calls = 0;
    const remainingMs = () => (calls++ === 0 ? 900_000 : 10_000);

    await handleTicketsEvent({ ...ports, deadline: { remainingMs } }, event);

    expect(labels).toEqual([`parapet-${a}`]);
    expect(ports.queue.pushed.map(({ event: { body } }) => body)).toEqual([
      { fingerprints: [b], attempt: 1 },
    ]);
  });

  it('refuses an event that is not its own', async () => {
    const ports = await portsWith(aJira().transport);

    await expect(handleTicketsEvent(ports, { fingerprints: ['../x'] })).rejects.toThrow();
  });
});
