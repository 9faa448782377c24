import { tiny, tinyWorld } from '../../worlds/tiny';
import { app, as, clientOf, clientOfSite, visitor, type TestClient } from './testing/client';
import { createSite } from '../site';

const start = Date.parse('2026-11-20T09:00:00Z');

function text(content: string): unknown {
  return {
    type: 'doc',
    version: 1,
    content: [{ type: 'paragraph', content: [{ type: 'text', text: content }] }],
  };
}

function fields(more: Readonly<Record<string, unknown>> = {}): unknown {
  return {
    fields: { project: { key: 'ALPHA' }, issuetype: { name: 'Task' }, summary: 'One', ...more },
  };
}

async function create(client: TestClient, body: unknown, caller = app): Promise<string> {
  return ((await client.post('/rest/api/3/issue', body, caller)).body as { key: string }).key;
}

describe('creating an issue', () => {
  it('numbers issues by project and keeps their fields and properties', async () => {
    const client = clientOf(tinyWorld(), { now: () => new Date(start) });
    await create(client, fields());
    const key = await create(client, {
      ...(fields({
        summary: 'Two',
        description: text('Why'),
        labels: ['parapet', 'parapet', 'x'],
        priority: { name: 'High' },
        duedate: '2026-12-01',
      }) as object),
      properties: [{ key: 'finding', value: { fingerprint: 'f1' } }],
    });
    expect(key).toBe('ALPHA-2');
    const { body } = await client.get(`/rest/api/3/issue/${key}?properties=*all`);
    expect(body).toMatchObject({
      id: '10001',
      key,
      fields: {
        summary: 'Two',
        description: text('Why'),
        labels: ['parapet', 'x'],
        priority: { id: '2', name: 'High' },
        status: { name: 'To Do', statusCategory: { key: 'new' } },
        reporter: { displayName: 'Parapet', accountType: 'app' },
        created: '2026-11-20T09:00:00.000+0000',
        resolution: null,
      },
      properties: { finding: { fingerprint: 'f1' } },
    });
  });

  it.each([
    ['no project', { project: undefined }, { project: 'Specify a valid project ID or key' }],
    [
      'an unknown project',
      { project: { id: '5' } },
      { project: 'Specify a valid project ID or key' },
    ],
    ['an unknown type', { issuetype: { id: '77' } }, { issuetype: 'Specify a valid issue type' }],
    [
      'a subtask without a parent',
      { issuetype: { name: 'Subtask' } },
      { issuetype: 'Specify a valid issue type' },
    ],
    ['no summary', { summary: undefined }, { summary: 'You must specify a summary of the issue.' }],
    [
      'a long summary',
      { summary: 'x'.repeat(256) },
      { summary: "Summary can't exceed 255 characters." },
    ],
    [
      'two lines of summary',
      { summary: 'a\nb' },
      { summary: 'The summary is invalid because it contains newline characters.' },
    ],
    [
      'plain text',
      { description: 'Why' },
      {
        description:
          'Operation value must be an Atlassian Document (see the Atlassian Document Format)',
      },
    ],
    ['an empty text node', { description: text('') }, { description: 'INVALID_INPUT' }],
    [
      'a label of two words',
      { labels: ['two words'] },
      { labels: "The label 'two words' contains spaces which is invalid." },
    ],
    [
      'an unknown priority',
      { priority: { name: 'Urgent' } },
      { priority: "Specify a valid 'id' or 'name' for Priority" },
    ],
    [
      'a field of no screen',
      { environment: 'x' },
      {
        environment:
          "Field 'environment' cannot be set. It is not on the appropriate screen, or unknown.",
      },
    ],
    [
      'an assignee who cannot be assigned',
      { assignee: { id: tiny.member } },
      { assignee: `User '${tiny.member}' cannot be assigned issues.` },
    ],
  ])('is refused with the field that is wrong: %s', async (_what, more, errors) => {
    const client = clientOf(tinyWorld());
    const { status, body } = await client.post('/rest/api/3/issue', fields(more));
    expect({ status, body }).toEqual({ status: 400, body: { errorMessages: [], errors } });
    expect(client.site.state().issues).toEqual([]);
  });

  it('names every field that is wrong at once, required ones too', async () => {
    const [alpha] = tinyWorld().jira?.projects ?? [];
    if (alpha === undefined) throw new Error('The tiny world has no project');
    const requiredFields = [{ fieldId: 'customfield_10050', name: 'Cost centre' }];
    const client = clientOf(tinyWorld({ jira: { projects: [{ ...alpha, requiredFields }] } }));
    const { body } = await client.post('/rest/api/3/issue', fields({ labels: ['a b'] }));
    expect(body).toMatchObject({
      errors: {
        labels: expect.any(String) as string,
        customfield_10050: 'Cost centre is required.',
      },
    });
    const { status } = await client.post('/rest/api/3/issue', fields({ customfield_10050: '42' }));
    expect(status).toBe(201);
  });

  it('needs permission, also of an app that an access rule keeps out', async () => {
    const closed = (tinyWorld().jira?.projects ?? []).map((project) => ({
      ...project,
      blocksApps: true,
    }));
    const client = clientOf(tinyWorld({ jira: { projects: closed } }));
    const ask = async (caller: typeof app) =>
      (await client.post('/rest/api/3/issue', fields(), caller)).status;
    expect(await Promise.all([app, visitor, as(tiny.member)].map(ask))).toEqual([400, 401, 201]);
    expect((await client.get('/rest/api/3/project/ALPHA/permissionscheme')).status).toBe(200);
    expect((await client.get('/rest/api/3/issue/ALPHA-1')).status).toBe(404);
  });
});

describe('changing an issue', () => {
  it('edits fields, labels and properties', async () => {
    const client = clientOf(tinyWorld());
    const key = await create(client, fields({ labels: ['a', 'b'] }));
    const { status } = await client.put(`/rest/api/3/issue/${key}`, {
      fields: { summary: 'Better' },
      update: { labels: [{ add: 'c' }, { remove: 'a' }] },
      properties: [{ key: 'state', value: 'open' }],
    });
    const { body } = await client.get(`/rest/api/3/issue/${key}?fields=summary,labels`);
    expect([status, (body as { fields: unknown }).fields]).toEqual([
      204,
      { summary: 'Better', labels: ['b', 'c'] },
    ]);
    expect((await client.get(`/rest/api/3/issue/${key}/properties/state`)).body).toEqual({
      key: 'state',
      value: 'open',
    });
  });

  it('moves it through the workflow with a comment, and back', async () => {
    const client = clientOf(tinyWorld());
    const key = await create(client, fields());
    const path = `/rest/api/3/issue/${key}/transitions`;
    const { transitions } = (await client.get(path)).body as { transitions: { name: string }[] };
    expect(transitions.map(({ name }) => name)).toEqual(['To Do', 'In Progress', 'Done']);
    const move = {
      transition: { id: '31' },
      update: { comment: [{ add: { body: text('Gone') } }] },
    };
    expect((await client.post(path, move)).status).toBe(204);
    expect((await client.get(`/rest/api/3/issue/${key}`)).body).toMatchObject({
      fields: {
        status: { name: 'Done', statusCategory: { key: 'done' } },
        resolution: { name: 'Done' },
        comment: { total: 1, comments: [{ body: text('Gone') }] },
      },
    });
    await client.post(path, { transition: { id: '11' } });
    expect((await client.get(`/rest/api/3/issue/${key}`)).body).toMatchObject({
      fields: { status: { name: 'To Do' }, resolution: null },
    });
  });

  it('is refused for transitions that do not exist, and fields that no screen shows', async () => {
    const client = clientOf(tinyWorld());
    const path = `/rest/api/3/issue/${await create(client, fields())}/transitions`;
    expect((await client.post(path, { transition: { id: '99' } })).status).toBe(400);
    expect((await client.post(path, {})).status).toBe(400);
    const resolution = { transition: { id: '31' }, fields: { resolution: { name: 'Done' } } };
    expect((await client.post(path, resolution)).status).toBe(400);
  });

  it('adds comments that are documents, and no others', async () => {
    const client = clientOf(tinyWorld());
    const path = `/rest/api/3/issue/${await create(client, fields())}/comment`;
    expect((await client.post(path, { body: text('Seen') })).status).toBe(201);
    expect((await client.post(path, { body: 'Seen' })).status).toBe(400);
    expect((await client.post(path, {})).status).toBe(400);
  });

  it('is kept when the site starts again from its state', async () => {
    const world = tinyWorld();
    const client = clientOf(world);
    const key = await create(client, fields());
    const again = clientOfSite(createSite(world, client.site.state()));
    expect((await again.get(`/rest/api/3/issue/${key}`)).status).toBe(200);
    expect(await create(again, fields())).toBe('ALPHA-2');
  });
});
