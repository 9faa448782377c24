import * as fc from 'fast-check';
import type { Caller } from '../../product-server';
import type { WorldInput } from '../world/schema';
import { tiny, tinyWorld } from '../../worlds/tiny';
import { app, as, clientOf, type TestClient } from './testing/client';

type IssueInput = NonNullable<NonNullable<WorldInput['jira']>['issues']>[number];

function issue(number: number, more: Partial<IssueInput> = {}): IssueInput {
  return {
    id: String(10_000 + number),
    key: `ALPHA-${String(number)}`,
    projectId: tiny.projects.alpha,
    issueTypeId: '10001',
    summary: `Number ${String(number)}`,
    reporterAccountId: tiny.member,
    created: '2026-11-01T10:00:00Z',
    updated: '2026-11-01T10:00:00Z',
    ...more,
  };
}

const world = tinyWorld({
  jira: {
    issues: [
      issue(1, { labels: ['finding-1', 'parapet'], status: 'Done' }),
      issue(2, { labels: ['parapet'], assigneeAccountId: tiny.lead }),
      issue(10, { properties: { 'parapet.finding': { fingerprint: 'f10' } } }),
      issue(11, { key: 'BETA-1', projectId: tiny.projects.beta, labels: ['Parapet'] }),
    ],
  },
});

async function search(client: TestClient, jql: string, caller: Caller = as(tiny.admin)) {
  return client.post('/rest/api/3/search/jql', { jql, fields: ['key'] }, caller);
}

async function keys(jql: string, client = clientOf(world)): Promise<readonly string[]> {
  const { body } = await search(client, jql);
  return (body as { issues: { key: string }[] }).issues.map(({ key }) => key);
}

describe('a search', () => {
  it.each([
    ['labels = "finding-1"', ['ALPHA-1']],
    ['labels = parapet ORDER BY key', ['ALPHA-1', 'ALPHA-2']],
    ['labels in (Parapet, none)', ['BETA-1']],
    ['project = ALPHA AND labels = parapet AND statusCategory != Done', ['ALPHA-2']],
    ['project = "Alpha" ORDER BY key DESC', ['ALPHA-10', 'ALPHA-2', 'ALPHA-1']],
    [`project = ${tiny.projects.beta}`, ['BETA-1']],
    ['key in (ALPHA-1, "beta-1") order by key asc', ['ALPHA-1', 'BETA-1']],
    ['assignee is EMPTY and project = ALPHA order by key', ['ALPHA-1', 'ALPHA-10']],
    ['assignee != nobody', ['ALPHA-2']],
    [
      'status = done or (labels = Parapet and not project = ALPHA) order by key',
      ['ALPHA-1', 'BETA-1'],
    ],
    ['summary ~ "number 1*" and project = ALPHA order by key', ['ALPHA-1', 'ALPHA-10']],
    ['reporter = currentUser()', []],
  ])('finds by %s', async (jql, expected) => {
    expect(await keys(jql)).toEqual(expected);
  });

  it.each([
    ['', 400, 'Unbounded'],
    ['ORDER BY key', 400, 'Unbounded'],
    ['labels = ', 400, 'Expecting a value before the end'],
    ['labels = a b', 400, "but got 'b'"],
    ['colour = red', 400, "Field 'colour' does not exist"],
    ['project = NONE', 400, "The value 'NONE' does not exist for the field 'project'"],
    ['key = ALPHA-99', 400, "An issue with key 'ALPHA-99' does not exist"],
    ['created > -7d', 501, 'sandbox does not simulate the JQL operator >'],
    ['assignee in membersOf()', 400, "Expecting '('"],
  ])('of "%s" is refused with %d', async (jql, status, message) => {
    const answer = await search(clientOf(world), jql);
    expect(answer.status).toBe(status);
    expect(JSON.stringify(answer.body)).toContain(message);
  });

  it('finds by an issue property only when the app has declared an index for it', async () => {
    const jql = 'issue.property[parapet.finding].fingerprint = f10';
    const indexed = clientOf(world, { indexedProperties: ['parapet.finding.fingerprint'] });
    expect(await keys(jql, indexed)).toEqual(['ALPHA-10']);
    expect((await search(clientOf(world), jql)).status).toBe(400);
  });

  it('shows issues that the caller may see', async () => {
    const closed = (world.jira?.projects ?? []).map((project) => ({
      ...project,
      blocksApps: project.key === 'ALPHA',
    }));
    const client = clientOf(tinyWorld({ jira: { projects: closed, issues: world.jira?.issues } }));
    const { body } = await search(client, 'labels is not EMPTY', app);
    expect(body).toMatchObject({ issues: [{ key: 'BETA-1' }] });
  });

  it('gives nothing but ids unless fields are named', async () => {
    const { body } = await clientOf(world).post('/rest/api/3/search/jql', { jql: 'key = ALPHA-2' });
    expect(body).toEqual({ issues: [{ id: '10002' }], isLast: true });
  });

  it('gives every issue once, whatever the page size, with a token that fits its query alone', async () => {
    const many = Array.from({ length: 30 }, (_nothing, at) => issue(at + 1));
    const client = clientOf(tinyWorld({ jira: { issues: many } }));
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 40 }), async (maxResults) => {
        const found: string[] = [];
        let nextPageToken: string | undefined;
        do {
          const question = {
            jql: 'project = ALPHA order by key',
            maxResults,
            fields: ['key'],
            nextPageToken,
          };
          const { body } = await client.post('/rest/api/3/search/jql', question);
          const page = body as { issues: { key: string }[]; nextPageToken?: string };
          found.push(...page.issues.map(({ key }) => key));
          nextPageToken = page.nextPageToken;
        } while (nextPageToken !== undefined);
        expect(found).toEqual(many.map(({ key }) => key));
      }),
      { numRuns: 10 },
    );
    const first = await client.post('/rest/api/3/search/jql', {
      jql: 'project = ALPHA',
      maxResults: 1,
    });
    const { nextPageToken } = first.body as { nextPageToken: string };
    const other = { jql: 'project = BETA', nextPageToken };
    expect((await client.post('/rest/api/3/search/jql', other)).status).toBe(400);
  });

  it('finds a new issue after the lag of the index, or at once when it is reconciled', async () => {
    let now = Date.parse('2026-11-20T09:00:00Z');
    const client = clientOf(tinyWorld(), { now: () => new Date(now), searchLagMs: 5000 });
    await client.post('/rest/api/3/issue', {
      fields: { project: { key: 'ALPHA' }, issuetype: { name: 'Task' }, summary: 'New' },
    });
    const find = async (more: object) =>
      (await client.post('/rest/api/3/search/jql', { jql: 'project = ALPHA', ...more })).body;
    expect(await find({})).toEqual({ issues: [], isLast: true });
    expect(await find({ reconcileIssues: [10000] })).toMatchObject({ issues: [{ id: '10000' }] });
    now += 5000;
    expect(await find({})).toMatchObject({ issues: [{ id: '10000' }] });
  });
});
