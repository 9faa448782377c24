import { z } from 'zod';
import { defaultOperations, defaultSettings } from '../../contract';
import { AppError } from '../../domain';
import { memoryPorts } from '../../domain/ports/testing/memory-ports';
import type { MemoryPorts } from '../../domain/ports/testing/memory-ports';
import { scriptedTransport } from '../../domain/ports/testing/scripted-transport';
import type { ScriptedAnswer } from '../../domain/ports/testing/scripted-transport';
import { aFinding, storeFindings } from '../../findings/testing/a-finding';
import { defineResolver } from './define-resolver';
import { administers, invoke } from './testing/page';
import { resolverDefinitions } from '.';

/** Ports of a person about whom Jira says this. */
function portsOf(answer: ScriptedAnswer = administers(true)): MemoryPorts {
  const jira = scriptedTransport(({ path }) =>
    path.startsWith('/rest/api/3/issue/createmeta/SEC/')
      ? {
          status: 200,
          json: { issueTypes: [{ id: '1', name: 'Task', subtask: false }], total: 1 },
        }
      : { status: 404, json: {} },
  );
  return memoryPorts({ jira, jiraAsUser: scriptedTransport(() => answer) });
}

describe('every resolver', () => {
  const names = resolverDefinitions.map(({ name }) => name);

  it.each(names)('%s does nothing for a person who does not administer the site', async (name) => {
    const ports = portsOf(administers(false));

    expect(await invoke(ports, name, { anything: 1 })).toEqual({
      ok: false,
      error: {
        code: 'forbidden',
        message:
          'Only Jira administrators of this site can use Parapet: ask one of them to give you the permission Administer Jira.',
      },
    });
    expect(ports.keyValues.entries()).toEqual([]);
    expect(ports.queue.pushed).toEqual([]);
  });

  it.each(names)('%s refuses a payload that is not its own', async (name) => {
    const ports = portsOf();

    expect(await invoke(ports, name, { anything: 1 })).toMatchObject({
      ok: false,
      error: { code: 'invalid' },
    });
    expect(ports.keyValues.entries()).toEqual([]);
    expect(ports.queue.pushed).toEqual([]);
  });

  it.each<[string, ScriptedAnswer]>([
    ['is not signed in', { status: 401, json: {} }],
    ['has no permission at all', { status: 200, json: { permissions: {} } }],
    ['cannot be asked about', 'no answer'],
    ['is asked about in vain', { status: 503, text: 'try later' }],
    ['gets a page for an answer', { status: 200, text: '<html>' }],
    [
      'is vaguely an administrator',
      { status: 200, json: { permissions: { ADMINISTER: { havePermission: 'true' } } } },
    ],
  ])('is forbidden to a person who %s', async (_, answer) => {
    expect(await invoke(portsOf(answer), 'coverage.get')).toMatchObject({
      ok: false,
      error: { code: 'forbidden' },
    });
  });

  it('asks Jira as the person, for the one permission', async () => {
    const asUser = scriptedTransport(() => administers(true));

    await invoke({ ...portsOf(), jiraAsUser: asUser }, 'coverage.get');

    expect(asUser.requests).toEqual([
      { method: 'GET', path: '/rest/api/3/mypermissions?permissions=ADMINISTER' },
    ]);
  });

  it('tells the page a number and the log the rest of an error nobody foresaw', async () => {
    const broken = defineResolver({
      name: 'coverage.get',
      input: z.undefined(),
      run: () => Promise.reject(new TypeError('secret detail')),
    });
    const ports = portsOf();

    const answer = await broken.answer(ports, undefined);

    const [line] = ports.log.lines;
    const incident = String(line?.fields.incident);
    expect(answer).toEqual({
      ok: false,
      error: {
        code: 'internal',
        message: `Something went wrong in Parapet: try again, and if it stays, look for incident ${incident} in the app's log.`,
      },
    });
    expect(line).toMatchObject({
      level: 'error',
      fields: { resolver: 'coverage.get', error: 'TypeError: secret detail' },
    });
  });

  it('keeps the code and the sentence of an error meant for people', async () => {
    const busy = defineResolver({
      name: 'coverage.get',
      input: z.undefined(),
      run: () => Promise.reject(new AppError('conflict', 'A scan is running.')),
    });

    expect(await busy.answer(portsOf(), undefined)).toEqual({
      ok: false,
      error: { code: 'conflict', message: 'A scan is running.' },
    });
  });
});

describe('findings', () => {
  it('are listed and opened', async () => {
    const ports = portsOf();
    await storeFindings(ports, [aFinding('a'), aFinding('b', { severity: 'low' })]);
    const query = { status: 'open', sort: 'severity', descending: true, limit: 1 };

    expect(await invoke(ports, 'findings.list', query)).toMatchObject({
      ok: true,
      value: { items: [{ fingerprint: 'a'.repeat(32) }], cursor: '1' },
    });
    expect(await invoke(ports, 'findings.get', { fingerprint: 'b'.repeat(32) })).toEqual({
      ok: true,
      value: aFinding('b', { severity: 'low' }),
    });
  });

  it('are grouped by rule', async () => {
    const ports = portsOf();
    await storeFindings(ports, [aFinding('a'), aFinding('b')]);
    const query = { status: 'open', sort: 'severity', descending: true };

    expect(await invoke(ports, 'findings.groups', query)).toMatchObject({
      ok: true,
      value: { groups: [{ rule: aFinding('a').rule, findings: 2 }] },
    });
  });

  it('say so when there is no such finding', async () => {
    expect(await invoke(portsOf(), 'findings.get', { fingerprint: 'c'.repeat(32) })).toEqual({
      ok: false,
      error: {
        code: 'not-found',
        message: 'There is no such finding: go back to the list and reload it.',
      },
    });
  });

  it.each([
    [{ limit: 0 }, 'limit: Too small: expected number to be >=1.'],
    [{ limit: 101 }, 'limit: Too big: expected number to be <=100.'],
    [{ status: 'closed' }, 'status: Invalid option: expected one of "open"|"resolved"|"gone".'],
    [{ products: ['jira', 'trello'] }, expect.stringMatching(/^products\.1: Invalid option/)],
    [{ sql: '1' }, 'sql is not a known key.'],
  ])('refuse the query %j and name the field', async (part, message) => {
    const query = { status: 'open', sort: 'severity', descending: true, limit: 10, ...part };

    expect(await invoke(portsOf(), 'findings.list', query)).toEqual({
      ok: false,
      error: { code: 'invalid', message },
    });
  });
});

describe('scans', () => {
  it('start once', async () => {
    const ports = portsOf();

    const first = await invoke(ports, 'scans.start', {});
    const second = await invoke(ports, 'scans.start', {});

    expect(first).toEqual({ ok: true, value: { scanId: expect.any(String) } });
    expect(second).toMatchObject({ ok: false, error: { code: 'conflict' } });
    expect(await invoke(ports, 'scans.list', { limit: 10 })).toMatchObject({
      ok: true,
      value: { items: [{ trigger: 'manual', status: 'running' }] },
    });
    expect(await invoke(ports, 'scans.progress')).toMatchObject({
      ok: true,
      value: { scan: { status: 'running' } },
    });
  });
});

describe('settings', () => {
  const unchanged = { settings: defaultSettings, operations: defaultOperations };
  const withTickets = (tickets: object) => ({
    ...unchanged,
    operations: { ...defaultOperations, tickets: { ...defaultOperations.tickets, ...tickets } },
  });

  it('are the defaults at first, and come back as they were saved', async () => {
    const ports = portsOf();
    const changed = withTickets({ projectKey: 'SEC', minimumSeverity: 'high' });

    expect(await invoke(ports, 'settings.get')).toEqual({ ok: true, value: unchanged });
    expect(await invoke(ports, 'settings.save', changed)).toEqual({ ok: true, value: changed });
    expect(await invoke(ports, 'settings.get')).toEqual({ ok: true, value: changed });
  });

  it.each([
    [
      'a threshold is out of range',
      { ...unchanged, settings: { thresholds: { maxAdmins: 0 } } },
      'settings.thresholds.maxAdmins: Too small: expected number to be >=1.',
    ],
    [
      'a key is unknown',
      { ...unchanged, settings: { treshold: {} } },
      'settings.treshold is not a known key.',
    ],
    [
      'a disabled rule does not exist',
      { ...unchanged, settings: { disabledRules: ['jira/public-browse', 'jira/nonsense'] } },
      'settings.disabledRules: there is no rule jira/nonsense.',
    ],
    [
      'a rule with a severity of its own does not exist',
      { ...unchanged, settings: { severity: { 'jira/nonsense': 'low' } } },
      'settings.severity: there is no rule jira/nonsense.',
    ],
    [
      'a severity does not exist',
      { ...unchanged, settings: { severity: { 'jira/public-browse': 'urgent' } } },
      expect.stringMatching(/^settings\.severity\.jira\/public-browse: Invalid option/),
    ],
    [
      'a project key is none',
      withTickets({ projectKey: 'sec' }),
      'operations.tickets.projectKey: must be a Jira project key such as SEC.',
    ],
    [
      'the project does not exist',
      withTickets({ projectKey: 'NOPE' }),
      'operations.tickets.projectKey: Jira has no project NOPE that Parapet may see: check the project key in the settings.',
    ],
    [
      'the project lacks the issue type',
      withTickets({ projectKey: 'SEC', issueType: 'Bug' }),
      'operations.tickets.issueType: The project SEC has no issue type Bug: choose one of Task in the settings.',
    ],
    [
      'issues are wanted and no project is chosen',
      withTickets({ minimumSeverity: 'high' }),
      'operations.tickets.projectKey: No Jira project is chosen for issues: choose one in the settings.',
    ],
  ])('are refused, and nothing changes, when %s', async (_, payload, message) => {
    const ports = portsOf();

    expect(await invoke(ports, 'settings.save', payload)).toEqual({
      ok: false,
      error: { code: 'invalid', message },
    });
    expect(ports.keyValues.entries()).toEqual([]);
  });

  it('offer the issue types of a project', async () => {
    expect(await invoke(portsOf(), 'tickets.issueTypes', { projectKey: 'SEC' })).toEqual({
      ok: true,
      value: [{ id: '1', name: 'Task' }],
    });
  });
});
