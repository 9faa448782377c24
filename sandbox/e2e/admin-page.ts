import { type Browser, chromium, type Frame, type Page } from 'playwright-core';
import type { World } from '../atlassian/world/schema';
import { findPeople } from '../cli/find-people';
import type { Host } from '../forge/host-options';
import { startServer } from '../forge/server';
import type { ProductServer } from '../product-server';

export interface AdminPageOptions {
  /** On which the app is installed. */
  readonly host: Host;
  readonly products: ProductServer;
  /** Its site is the one that is served: links of the products lead to it. */
  readonly world: World;
  /** The products are on this port, the app's files on the next. */
  readonly port: number;
}

/** The app in the administration of a simulated site, and a browser that looks at it. */
export interface AdminPage {
  readonly browser: Browser;
  readonly page: Page;
  /** Opens a path of the site, and gives the frame of the app in it. */
  open(path: string): Promise<Frame>;
  /** Closes the host as well. */
  close(): Promise<void>;
}

/** Serves the administration of a site, and opens a browser that has not looked at it yet. */
export async function openAdminPage(options: AdminPageOptions): Promise<AdminPage> {
  const { host, products, world, port } = options;
  const people = await findPeople(world, products);
  const summary = { siteName: world.name, facts: [] };
  const server = await startServer({ host, products, people, summary, port });
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
  });
  const page = await (
    await browser.newContext({ viewport: { width: 1440, height: 1000 } })
  ).newPage();
  return {
    browser,
    page,
    async open(path) {
      await page.goto(server.url + path);
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
