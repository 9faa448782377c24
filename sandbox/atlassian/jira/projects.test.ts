import * as fc from 'fast-check';
import { demoWorld } from '../../worlds/demo';
import { tiny, tinyWorld } from '../../worlds/tiny';
import { as, clientOf, visitor, type TestClient } from './testing/client';

interface Page {
  readonly values: readonly { readonly key: string }[];
  readonly total: number;
  readonly maxResults: number;
  readonly isLast: boolean;
  readonly nextPage?: string;
}

async function page(client: TestClient, query: string, caller = as(tiny.admin)): Promise<Page> {
  return (await client.get(`/rest/api/3/project/search?${query}`, caller)).body as Page;
}

function keys({ values }: Page): readonly string[] {
  return values.map(({ key }) => key);
}

describe('the project search', () => {
  it('never gives more than 100 projects at once', async () => {
    const found = await page(clientOf(tinyWorld()), 'maxResults=5000');
    expect([found.maxResults, found.total, found.isLast]).toEqual([100, 3, true]);
  });

  it('gives every project once, whatever the page size', async () => {
    const client = clientOf(demoWorld());
    const all = demoWorld()
      .jira?.projects.filter(({ status }) => status === 'live')
      .map(({ key }) => key)
      .sort();
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 120 }), async (maxResults) => {
        const found: string[] = [];
        let next: string | undefined =
          `/rest/api/3/project/search?maxResults=${String(maxResults)}`;
        while (next !== undefined) {
          const { values, nextPage } = (await client.get(next)).body as Page;
          found.push(...values.map(({ key }) => key));
          next = nextPage?.replace('https://kestrel-freight.atlassian.net', '');
        }
        expect(found).toEqual(all);
      }),
      { numRuns: 12 },
    );
  });

  it('shows live projects unless asked for others', async () => {
    const client = clientOf(demoWorld());
    const [live, archived, both] = await Promise.all(
      ['status=live', 'status=archived', 'status=archived&status=deleted'].map(
        async (query) => (await client.get(`/rest/api/3/project/search?${query}`)).body as Page,
      ),
    );
    expect(live?.total).toBe(37);
    expect(archived === undefined ? [] : keys(archived)).toEqual(['FAX', 'SDKV1']);
    expect(both === undefined ? [] : keys(both)).toEqual(['FAX', 'SDKV1', 'TMP']);
  });

  it('shows people what they may browse, administrators everything, visitors what is public', async () => {
    const world = tinyWorld();
    const [scheme] = world.jira?.permissionSchemes ?? [];
    const open = tinyWorld({
      jira: {
        permissionSchemes: [
          ...(scheme === undefined ? [] : [scheme]),
          {
            id: '2',
            name: 'Public',
            grants: [{ id: '1', permission: 'BROWSE_PROJECTS', holder: { type: 'anyone' } }],
          },
          { id: '3', name: 'Closed', grants: [] },
        ],
        projects: (world.jira?.projects ?? []).map((project, at) => ({
          ...project,
          schemeId: ['2', '3', tiny.scheme][at] ?? tiny.scheme,
        })),
      },
    });
    const client = clientOf(open);
    expect(keys(await page(client, '', as(tiny.admin)))).toEqual(['ALPHA', 'BETA', 'GAMMA']);
    expect(keys(await page(client, '', as(tiny.member)))).toEqual(['ALPHA', 'GAMMA']);
    expect(keys(await page(client, '', visitor))).toEqual(['ALPHA']);
  });

  it('finds projects by key, id and part of the name', async () => {
    const client = clientOf(tinyWorld());
    expect(keys(await page(client, 'keys=ALPHA&keys=NONE'))).toEqual(['ALPHA']);
    expect(keys(await page(client, 'id=10002'))).toEqual(['BETA']);
    expect(keys(await page(client, 'query=MM'))).toEqual(['GAMMA']);
    expect(keys(await page(client, 'orderBy=-name'))).toEqual(['GAMMA', 'BETA', 'ALPHA']);
  });

  it('says when a lead was deleted', async () => {
    const [project] = tinyWorld().jira?.projects ?? [];
    if (project === undefined) throw new Error('The tiny world has no project');
    const client = clientOf(
      tinyWorld({
        directory: { deletedAccounts: [{ accountId: 'former' }] },
        jira: { projects: [{ ...project, leadAccountId: 'former' }] },
      }),
    );
    const found = await page(client, 'expand=lead');
    expect(found.values[0]).toMatchObject({
      lead: { accountId: 'former', displayName: 'Former user', active: false },
    });
  });
});
