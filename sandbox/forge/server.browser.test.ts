import { type Browser, chromium, type Frame, type Page } from 'playwright-core';
import type { FixturePage } from './__fixtures__/app/page/main';
import { buildFixturePage } from './__fixtures__/build-fixture-page';
import { echoingProducts, fixtureApp } from './__fixtures__/fixture-host';
import { createHost } from './host';
import type { Host } from './host-options';
import { type RunningServer, startServer } from './server';

const port = 4611;
const url = `http://localhost:${port}`;

const ada = { accountId: 'account-ada', name: 'Ada Lovelace', role: 'administrator' } as const;
const bob = { accountId: 'account-bob', name: 'Bob', role: 'user' } as const;

declare const fixture: FixturePage;

describe('the shell', () => {
  let host: Host;
  let server: RunningServer;
  let browser: Browser;
  let page: Page;
  const products = echoingProducts();

  beforeAll(async () => {
    await buildFixturePage();
    host = createHost({ appDir: fixtureApp, products, siteUrl: url, cloudId: 'cloud-1' });
    const summary = { siteName: 'Fixture', facts: [] };
    server = await startServer({ host, products, people: [ada, bob], summary, port });
    browser = await chromium.launch({
      executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu'],
    });
  }, 60_000);

  afterAll(async () => {
    await browser.close();
    await server.close();
    await host.close();
  });

  beforeEach(async () => {
    page = await browser.newPage();
  });

  afterEach(async () => {
    await page.close();
  });

  /** The app's frame, once the app is there. */
  async function open(path = '/jira/admin'): Promise<Frame> {
    await page.goto(url + path);
    return appFrame();
  }

  async function appFrame(): Promise<Frame> {
    const element = await page.waitForSelector('#app');
    const frame = await element.contentFrame();
    if (frame === null) throw new Error('The shell has no frame for the app.');
    await frame.getByText('Ready').waitFor();
    return frame;
  }

  it('runs the page on another origin, under the real content security policy', async () => {
    const frame = await open();
    expect(new URL(frame.url()).origin).toBe(`http://127.0.0.1:${port + 1}`);
    const blocked = await frame.evaluate(async () => {
      const violated = new Promise<string>((resolve) => {
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
          resolve(effectiveDirective),
        );
      });
      await fetch('https://elsewhere.example').catch(() => undefined);
      return violated;
    });
    expect(blocked).toBe('connect-src');
    const response = await page.request.get(frame.url());
    expect(response.headers()['content-security-policy']).toContain("style-src 'self' ");
    expect(response.headers()['content-security-policy']).not.toContain('unsafe');
  });

  it('breaks inline styles, and what comes from another host', async () => {
    const frame = await open();
    const broken = await frame.evaluate(async () => {
      const violated = new Set<string>();
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
        violated.add(effectiveDirective),
      );
      const styled = document.createElement('p');
      styled.setAttribute('style', 'color: rgb(1, 2, 3)');
      const sheet = document.createElement('style');
      sheet.textContent = 'p { color: rgb(4, 5, 6) }';
      const image = document.createElement('img');
      const script = document.createElement('script');
      for (const element of [image, script]) element.src = 'https://elsewhere.example/x';
      document.body.append(styled, sheet, image, script);
      while (violated.size < 4) await new Promise((resolve) => setTimeout(resolve, 10));
      return { violated: [...violated].sort(), color: getComputedStyle(styled).color };
    });
    expect(broken).toEqual({
      violated: ['img-src', 'script-src-elem', 'style-src-attr', 'style-src-elem'],
      color: 'rgb(0, 0, 0)',
    });
  });

  it('passes calls to the backend as the person who looks', async () => {
    const frame = await open();
    const ask = (inFrame: Frame) =>
      inFrame.evaluate(() =>
        fixture.invoke<{ payload: unknown; context: { accountId: string } }>('echo', { a: 1 }),
      );
    expect(await ask(frame)).toMatchObject({
      payload: { a: 1 },
      context: { accountId: 'account-ada' },
    });

    await Promise.all([
      page.waitForEvent('load'),
      page.getByLabel('Viewing as').selectOption('account-bob'),
    ]);
    expect(await ask(await appFrame())).toMatchObject({ context: { accountId: 'account-bob' } });
  });

  it('rejects with the error of a resolver', async () => {
    const frame = await open();
    const message = await frame.evaluate(() =>
      fixture.invoke('fail').then(
        () => 'nothing',
        (error: unknown) => String(error),
      ),
    );
    expect(message).toBe('Error: There was an error invoking the function - Nothing to see here.');
  });

  it('says where the page is and who looks at it', async () => {
    const frame = await open('/wiki/admin');
    expect(await frame.evaluate(() => fixture.view.getContext())).toMatchObject({
      accountId: 'account-ada',
      cloudId: 'cloud-1',
      siteUrl: url,
      moduleKey: 'settings',
      extension: { type: 'confluence:globalSettings' },
      theme: { colorMode: 'light' },
    });
  });

  it('asks the product as the person who looks', async () => {
    const frame = await open();
    const answer = await frame.evaluate(async () => {
      const response = await fixture.requestJira('/rest/api/3/myself?x=1');
      return { status: response.status, body: (await response.json()) as unknown };
    });
    expect(answer).toEqual({
      status: 200,
      body: { caller: { type: 'user', accountId: 'account-ada' }, path: '/rest/api/3/myself?x=1' },
    });
  });

  it('lets the theme reach the page, and follow', async () => {
    const frame = await open();
    const mode = () => frame.evaluate(() => document.documentElement.dataset.colorMode);
    expect(await mode()).toBeUndefined();
    await frame.evaluate(() => fixture.view.theme.enable());
    expect(await mode()).toBe('light');
    await page.getByRole('button', { name: 'Dark theme' }).click();
    await frame.waitForFunction(() => document.documentElement.dataset.colorMode === 'dark');
  });

  it('keeps the address in step with the page, both ways', async () => {
    const frame = await open('/jira/admin/findings/f1?tab=evidence#top');
    const start = await frame.evaluate(async () => {
      const history = await fixture.view.createHistory();
      const seen: string[] = [];
      Object.assign(globalThis, { appHistory: history, seen });
      history.listen(({ pathname, search }, action) => seen.push(`${action} ${pathname}${search}`));
      return history.location;
    });
    expect(start).toMatchObject({
      pathname: '/findings/f1',
      search: '?tab=evidence',
      hash: '#top',
    });

    await frame.evaluate(() => {
      const { appHistory } = globalThis as unknown as { appHistory: FixtureHistory };
      appHistory.push('/coverage?rule=x');
      appHistory.replace('/coverage?rule=y');
    });
    await page.waitForURL(`${url}/jira/admin/coverage?rule=y`);
    await page.goBack();
    await frame.waitForFunction(
      () => (globalThis as unknown as { seen: string[] }).seen.length === 3,
    );
    expect(page.url()).toBe(`${url}/jira/admin/findings/f1?tab=evidence#top`);
    expect(await frame.evaluate(() => (globalThis as unknown as { seen: string[] }).seen)).toEqual([
      'PUSH /coverage?rule=x',
      'REPLACE /coverage?rule=y',
      'POP /findings/f1?tab=evidence',
    ]);
  });

  it('shows flags over the page and takes them away', async () => {
    const frame = await open();
    await frame.evaluate(() => {
      const flag = fixture.showFlag({
        id: 'saved',
        type: 'success',
        title: 'Saved',
        description: 'All of it.',
      });
      Object.assign(globalThis, { flag });
    });
    await page.getByRole('alert').getByText('All of it.').waitFor();
    await frame.evaluate(() =>
      (globalThis as unknown as { flag: { close(): Promise<unknown> } }).flag.close(),
    );
    await expect(page.getByRole('alert').count()).resolves.toBe(0);
  });

  it('opens a modal with its context, and hands back what it closes with', async () => {
    const frame = await open();
    const closed = frame.evaluate(
      () =>
        new Promise((resolve) => {
          void new fixture.Modal({ context: { fingerprint: 'f1' }, onClose: resolve }).open();
        }),
    );
    const dialog = await page.waitForSelector('dialog iframe');
    const modal = await dialog.contentFrame();
    await modal?.getByText('Ready').waitFor();
    const context = await modal?.evaluate(() => fixture.view.getContext());
    expect(context).toMatchObject({ extension: { modal: { fingerprint: 'f1' } } });
    await modal?.evaluate(() => void fixture.view.close({ done: true }));
    expect(await closed).toEqual({ done: true });
    await expect(page.locator('dialog').count()).resolves.toBe(0);
  });

  it('knows the addresses of its pages, and refuses what it does not know', async () => {
    const frame = await open();
    const result = await frame.evaluate(async () => {
      const page = await fixture.router.getUrl({ target: 'module', moduleKey: 'settings' });
      const refused = await (globalThis as unknown as { __bridge: ForgeBridge }).__bridge
        .callBridge('makeCoffee')
        .catch(String);
      return { page: String(page), refused };
    });
    expect(result).toEqual({
      page: `${url}/wiki/admin`,
      refused: 'Error: The local shell does not know the bridge command "makeCoffee".',
    });
  });
});

interface FixtureHistory {
  push(path: string): void;
  replace(path: string): void;
}

interface ForgeBridge {
  callBridge(command: string): Promise<unknown>;
}
