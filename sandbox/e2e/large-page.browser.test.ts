import type { Frame, Page } from 'playwright-core';
import { type AdminPage, openAdminPage } from './admin-page';
import { largeWorld } from './large-world';
import { scanOnce, siteUnderScan } from './scan-site';

const port = 4641;

/** Far more than any place of the page needs, and far fewer than a list has that is rendered whole. */
const mostElements = 4_000;

/** How long a place may take until it can be read, on a machine that is busy with other things. */
const mostWaitMs = 30_000;

describe('an administrator of a large site', () => {
  let admin: AdminPage;
  let page: Page;

  beforeAll(async () => {
    const world = { ...largeWorld(), siteUrl: `http://localhost:${String(port)}` };
    const site = siteUnderScan({ world });
    await scanOnce(site);
    admin = await openAdminPage({
      host: site.host,
      products: { handle: site.ask },
      world,
      port,
    });
    ({ page } = admin);
    page.setDefaultTimeout(mostWaitMs);
  }, 300_000);

  afterAll(() => admin.close());

  const elementsOf = (app: Frame) => app.evaluate(() => document.querySelectorAll('*').length);

  it('sees every rule with all its findings, and of each as many as can be looked through', async () => {
    const app = await admin.open('/jira/admin/findings');
    await app.getByText(/^7,0\d\d findings of \d+ rules$/).waitFor();
    const group = app.getByRole('button', { name: 'A filter is shared with the public' });
    await group.click();
    await app.getByRole('button', { name: 'Show 50 more of 4,950' }).click();
    await app.getByRole('button', { name: 'Show 50 more of 4,900' }).waitFor();
    expect(await elementsOf(app)).toBeLessThan(mostElements);
  }, 90_000);

  it('goes from one finding of a large group to the next', async () => {
    const app = await admin.open('/jira/admin/findings');
    await app.getByRole('button', { name: 'A filter is shared with the public' }).click();
    // Before its rows are there, the third row is one of another rule, and may be the last of all.
    await app.getByRole('button', { name: 'Show 50 more of 4,950' }).waitFor();
    await app.locator('tbody a[data-row]').nth(2).click();
    await app.getByRole('button', { name: 'Next finding' }).click();
    await app.getByRole('heading', { name: 'Why it matters' }).waitFor();
    await page.keyboard.press('Escape');
    await app.getByRole('dialog').waitFor({ state: 'detached' });
  }, 90_000);

  it('sees what a finding affects, so many at a time', async () => {
    const app = await admin.open('/jira/admin/findings?rule=jira%2Fpublic-browse');
    await app.locator('tbody a[data-row]').first().click();
    await app.getByRole('heading', { name: 'Affected: 2,000 projects' }).waitFor();
    await app.getByRole('button', { name: 'Show 100 more of 1,992' }).click();
    await app.getByRole('button', { name: 'Show 100 more of 1,892' }).waitFor();
    await app.getByLabel('Search affected').fill('Project 19');
    await app.getByText('Project 1999', { exact: true }).waitFor({ state: 'detached' });
    expect(await elementsOf(app)).toBeLessThan(mostElements);
  }, 90_000);

  it('asks who administers a project, when ten thousand do', async () => {
    const app = await admin.open(
      '/jira/admin/access/who-can?of=jira%3Aproject%2F20001&do=administer',
    );
    await app.getByRole('heading', { name: /^10,?001 people can administer/ }).waitFor();
    expect(await elementsOf(app)).toBeLessThan(mostElements);
  }, 90_000);

  it.each([800, 1100])(
    'reads names without an end in a window %i wide',
    async (width) => {
      await page.setViewportSize({ width, height: 1000 });
      const app = await admin.open('/jira/admin/findings?q=overdueoverdue');
      await app.locator('tbody a[data-row]').first().click();
      await app.getByRole('heading', { name: 'Why it matters' }).waitFor();
      const hidden = await app.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth - clientWidth;
      });
      expect(hidden).toBe(0);
    },
    90_000,
  );
});
