import { type Browser, chromium, type Frame, type Page } from 'playwright-core';
import { requiredScopes } from '../atlassian/contract/required-scopes';
import { createSite } from '../atlassian/site';
import type { World } from '../atlassian/world/schema';
import { findPeople } from '../cli/find-people';
import { createHost } from '../forge/host';
import { startServer } from '../forge/server';
import { appDir } from './scan-site';

/** The app in the administration of a simulated site, and a browser that looks at it. */
export interface AdminPage {
  readonly url: string;
  readonly browser: Browser;
  readonly page: Page;
  /** Opens a path of the site, and gives the frame of the app in it. */
  open(path: string): Promise<Frame>;
  close(): Promise<void>;
}

/** Installs the app on a site of `world`, which nobody has scanned yet, and serves it on `port` and the next. */
export async function openAdminPage(world: World, port: number): Promise<AdminPage> {
  const url = `http://localhost:${String(port)}`;
  // Links of the simulated products lead to the shell.
  const site = { ...world, siteUrl: url };
  const products = createSite(site);
  const host = createHost({
    appDir,
    products,
    siteUrl: url,
    cloudId: site.cloudId,
    requiredScopes,
  });
  const people = await findPeople(site, products);
  const summary = { siteName: site.name, facts: [] };
  const server = await startServer({ host, products, people, summary, port });
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
  });
  const page = await (
    await browser.newContext({ viewport: { width: 1440, height: 1000 } })
  ).newPage();
  return {
    url,
    browser,
    page,
    async open(path) {
      await page.goto(url + path);
      const frame = await (await page.waitForSelector('#app')).contentFrame();
      if (frame === null) throw new Error('The shell has no frame for the app.');
      return frame;
    },
    async close() {
      await browser.close();
      await server.close();
      await host.close();
    },
  };
}
