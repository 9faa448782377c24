import { tinyWorld } from '../worlds/tiny';
import type { ProductRequest } from '../product-server';
import { createSite } from './site';
import { worldSchema } from './world/schema';

function get(path: string): ProductRequest {
  return {
    product: 'jira',
    method: 'GET',
    path,
    caller: { type: 'app' },
    headers: {},
    body: undefined,
  };
}

describe('a site', () => {
  it('answers an operation it does not know with a loud 501, and remembers it', async () => {
    const site = createSite(tinyWorld());
    const { status, body } = await site.handle(get('/rest/api/3/workflow/search?maxResults=1'));
    expect({ status, body: JSON.parse(body) as unknown }).toEqual({
      status: 501,
      body: {
        message:
          'The sandbox does not simulate GET /rest/api/3/workflow/search. Add it in sandbox/atlassian/jira/operations.',
        method: 'GET',
        path: '/rest/api/3/workflow/search?maxResults=1',
      },
    });
    expect(site.unanswered()).toEqual(['GET /rest/api/3/workflow/search?maxResults=1']);
  });

  it('does not ignore a parameter it does not know', async () => {
    const site = createSite(tinyWorld());
    const { status } = await site.handle(get('/rest/api/3/project/search?propertyQuery=x'));
    expect(status).toBe(501);
  });

  it('without a product answers like a site where it is not installed', async () => {
    const site = createSite(
      worldSchema.parse({ name: 'Bare', directory: { accounts: [], groups: [] } }),
    );
    for (const product of ['jira', 'confluence'] as const) {
      const { status, headers } = await site.handle({ ...get('/rest/api/3/myself'), product });
      expect([status, headers['content-type']]).toEqual([404, 'text/html;charset=UTF-8']);
    }
  });

  it('keeps its state apart from what it hands out', async () => {
    const site = createSite(tinyWorld());
    const fields = { project: { key: 'ALPHA' }, issuetype: { name: 'Task' }, summary: 'One' };
    await site.handle({
      ...get('/rest/api/3/issue'),
      method: 'POST',
      body: JSON.stringify({ fields }),
    });
    const state = site.state();
    for (const issue of state.issues) issue.labels.push('changed');
    expect(site.state().issues.map(({ key, labels }) => [key, labels])).toEqual([['ALPHA-1', []]]);
  });
});
