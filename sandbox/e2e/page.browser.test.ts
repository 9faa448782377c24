import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, chromium, type Frame, type Page } from 'playwright-core';
import { requiredScopes } from '../atlassian/contract/required-scopes';
import { findPeople } from '../cli/find-people';
import { createSite } from '../atlassian/site';
import { createHost } from '../forge/host';
import type { Host } from '../forge/host-options';
import { type RunningServer, startServer } from '../forge/server';
import { loadWorld } from '../worlds/load-world';
import { appDir } from './scan-site';

const port = 4631;
const url = `http://localhost:${String(port)}`;

/** A project of the demo world in which issues can be created. */
const issueProject = 'SEC';

describe('an administrator', () => {
  let host: Host;
  let server: RunningServer;
  let browser: Browser;
  let page: Page;
  /** What the page did that its content security policy forbids, in the words of the browser. */
  const refused: string[] = [];

  beforeAll(async () => {
    // Links of the simulated products lead to the shell.
    const world = { ...loadWorld('demo'), siteUrl: url };
    const products = createSite(world);
    host = createHost({
      appDir,
      products,
      siteUrl: url,
      cloudId: world.cloudId,
      requiredScopes,
    });
    const people = await findPeople(world, products);
    server = await startServer({
      host,
      products,
      people,
      summary: { siteName: world.name, facts: [] },
      port,
    });
    browser = await chromium.launch({
      executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
    });
    page = await (await browser.newContext({ viewport: { width: 1440, height: 1000 } })).newPage();
    page.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) refused.push(message.text());
    });
  }, 90_000);

  afterAll(async () => {
    await browser.close();
    await server.close();
    await host.close();
  });

  async function open(path: string): Promise<Frame> {
    await page.goto(url + path);
    const frame = await (await page.waitForSelector('#app')).contentFrame();
    if (frame === null) throw new Error('The shell has no frame for the app.');
    return frame;
  }

  it('is told what will happen before the first scan, starts it and reads the answer', async () => {
    const app = await open('/jira/admin');
    await app.getByRole('heading', { name: 'See who can reach what' }).waitFor();

    await app.getByRole('button', { name: 'Scan now' }).first().click();
    await app.getByText('can be read by anyone on the internet', { exact: false }).waitFor();

    expect(await app.getByRole('region', { name: 'Answer' }).innerText()).toMatch(/^\d+ projects?/);
  }, 60_000);

  it('chooses where issues go', async () => {
    const app = await open('/jira/admin/settings');
    await app.getByLabel('Project key', { exact: true }).fill(issueProject);
    await app.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Settings saved').waitFor();
  }, 60_000);

  it('opens a finding by its own address, creates its issue and sees the issue in Jira', async () => {
    const app = await open('/jira/admin/findings');
    await app.locator('tbody').getByRole('link').first().click();
    await app.getByRole('heading', { name: 'Why it matters' }).waitFor();
    expect(page.url()).toMatch(/\/jira\/admin\/findings\/[0-9a-f]{32}$/);
    const message = await app.getByRole('dialog').getByRole('heading', { level: 2 }).innerText();

    await app.getByRole('button', { name: `Create issue in ${issueProject}` }).click();
    const link = app.getByRole('link', { name: new RegExp(`^${issueProject}-\\d+ opens`) });
    await link.waitFor();
    const key = /[A-Z]+-\d+/.exec(await link.innerText())?.[0] ?? '';

    await page.goto(`${url}/browse/${key}`);
    expect(await page.locator('body').innerText()).toContain(message);
  }, 60_000);

  it('sees the same in Confluence', async () => {
    const app = await open('/wiki/admin');
    await app.getByRole('region', { name: 'Answer' }).waitFor();
  }, 60_000);

  it.each(['', '/findings', '/scans', '/coverage', '/settings'])(
    'can use "%s" with a screen reader and a keyboard',
    async (path) => {
      const app = await open(`/jira/admin${path}`);
      await app.locator('main').waitFor();
      await app.locator('main table, main form, main section').first().waitFor();
      const { violations } = await new AxeBuilder({ page }).include('#app').analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    },
    60_000,
  );

  it('who is none is shown no data', async () => {
    const app = await open('/jira/admin');
    const options = await page.locator('select option').allInnerTexts();
    const other = options.find((name) => !name.includes('administrator')) ?? '';
    await page.locator('select').first().selectOption({ label: other });
    const frame = await (await page.waitForSelector('#app')).contentFrame();
    await (frame ?? app).getByText('Parapet is for site administrators').waitFor();
  }, 60_000);

  it('has seen a page that keeps to its content security policy', () => {
    expect(refused).toEqual([]);
  });
});
