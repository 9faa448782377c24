import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConfigurationError } from '../live/configuration-error';
import type { ProductServer } from '../product-server';
import { readIssue, readIssues } from '../shell/issues/read-issues';
import { loadWorld } from '../worlds/load-world';
import { tinyWorld } from '../worlds/tiny';
import { findPeople } from './find-people';
import { keptSite } from './kept-site';

async function createIssue(products: ProductServer, accountId: string, projectKey: string) {
  const fields = {
    project: { key: projectKey },
    issuetype: { name: 'Task' },
    summary: 'Look into it',
  };
  const response = await products.handle({
    product: 'jira',
    caller: { type: 'user', accountId },
    method: 'POST',
    path: '/rest/api/3/issue',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ fields }),
  });
  return (JSON.parse(response.body) as { key?: string }).key;
}

describe('the site of npm start', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'parapet-site-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('is looked at by an administrator and an ordinary person, and remembers its issues', async () => {
    const world = loadWorld('demo');
    const products = keptSite(world, folder);
    const people = await findPeople(world, products);
    expect(people.map(({ role }) => role)).toEqual(['administrator', 'user']);

    const [{ accountId }] = people;
    const before = await readIssues({ products, accountId });
    let key: string | undefined;
    for (const project of world.jira?.projects ?? []) {
      key ??= await createIssue(products, accountId, project.key);
    }
    if (key === undefined) throw new Error('There is no project that the person works in.');

    const again = { products: keptSite(world, folder), accountId };
    expect((await readIssues(again)).length).toBe(before.length + 1);
    expect(await readIssue(again, key)).toMatchObject({ key, fields: { summary: 'Look into it' } });
    expect(await readIssue(again, 'NOPE-1')).toBeUndefined();
  });

  it('cannot be looked at when nobody can log in to it', async () => {
    const world = tinyWorld({ directory: { accounts: [] }, jira: { projects: [] } });
    await expect(findPeople(world, keptSite(world, folder))).rejects.toThrow(
      new ConfigurationError('Tiny cannot be looked at: nobody in it can log in to Jira.'),
    );
  });

  it.each(['', '{"issues":[', '{"issues":{}}', '{}'])(
    'says so when %j is left of what it remembers, and leaves that as it is',
    (content) => {
      const file = join(folder, 'site.json');
      writeFileSync(file, content);
      expect(() => keptSite(loadWorld('demo'), folder)).toThrow(
        `${file} is damaged. Remove it to start afresh.`,
      );
      expect(readFileSync(file, 'utf8')).toBe(content);
    },
  );
});
