import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { worldCredentials } from '../worlds/credentials';
import { loadWorld } from '../worlds/load-world';
import { requiredScopes } from '../atlassian/contract/required-scopes';
import { createSite } from '../atlassian/site';
import { createHost } from '../forge/host';
import { type AdminPage, openAdminPage } from './admin-page';
import { appDir } from './scan-site';

const port = 4631;
const url = `http://localhost:${String(port)}`;

/** A project of the demo world in which issues can be created. */
const issueProject = 'SEC';

/** Bytes of code, before compression, that are there when the overview is. Most are React's and Atlaskit's. */
const pageBudgetBytes = 800_000;

/** What axe objects to in the page, in the light and in the dark: rules, and the elements that break them. */
async function violationsIn(page: Page) {
  const light = await new AxeBuilder({ page }).include('#app').analyze();
  // What the theme changes is colour alone.
  await page.getByRole('button', { name: 'Dark theme' }).click();
  await page.frameLocator('#app').locator('html[data-color-mode="dark"]').waitFor();
  await settled(page);
  const dark = await new AxeBuilder({ page })
    .include('#app')
    .withRules(['color-contrast'])
    .analyze();
  await page.getByRole('button', { name: 'Light theme' }).click();
  await page.frameLocator('#app').locator('html[data-color-mode="light"]').waitFor();
  await settled(page);
  const violations = [...light.violations, ...dark.violations];
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}

/** Waits until nothing fades from one colour to another. */
async function settled(page: Page): Promise<void> {
  for (const frame of page.frames()) {
    await frame.waitForFunction(() =>
      document.getAnimations().every((animation) => !(animation instanceof CSSTransition)),
    );
  }
}

describe('an administrator', () => {
  let admin: AdminPage;
  let browser: Browser;
  let page: Page;
  /** What the page did that its content security policy forbids, in the words of the browser. */
  const refused: string[] = [];

  beforeAll(async () => {
    const world = { ...loadWorld('demo'), siteUrl: url };
    const products = createSite(world);
    const { cloudId } = world;
    const host = createHost({ appDir, products, siteUrl: url, cloudId, requiredScopes });
    admin = await openAdminPage({ host, products, world, port });
    ({ browser, page } = admin);
    page.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) refused.push(message.text());
    });
  }, 90_000);

  afterAll(() => admin.close());

  const open = (path: string) => admin.open(path);

  it('is shown what else can be set up before the first scan, and may skip all of it', async () => {
    const app = await open('/jira/admin');
    await app.getByRole('heading', { name: 'See more, if you like' }).waitFor();
    expect(await violationsIn(page)).toEqual([]);
    await app.getByRole('link', { name: /^To do\s*Connect Bitbucket/ }).click();
    await app.getByLabel('Workspace').waitFor();

    const other = await browser.newPage();
    await other.goto(`${url}/jira/admin`);
    const frame = other.frameLocator('#app');
    await frame.getByRole('button', { name: 'Skip' }).click();
    await frame.getByRole('link', { name: 'Findings' }).click();
    await frame.getByRole('heading', { name: 'Nothing has been scanned yet' }).waitFor();
    await frame.getByRole('link', { name: 'Overview' }).click();
    await frame.getByRole('heading', { name: 'See who can reach what' }).waitFor();
    expect(await frame.getByText('See more, if you like').count()).toBe(0);
    await other.close();
  }, 60_000);

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

  it('waits for no more code than the overview needs', async () => {
    const app = await open('/jira/admin');
    await app.getByRole('region', { name: 'Answer' }).waitFor();
    const scripts = await app.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .filter(({ name }) => name.endsWith('.js'))
        .map((entry) => ({
          name: entry.name,
          bytes: entry instanceof PerformanceResourceTiming ? entry.decodedBodySize : 0,
        })),
    );
    expect(scripts.map(({ name }) => name).filter((name) => name.includes('-place'))).toEqual([]);
    expect(scripts.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(pageBudgetBytes);
  }, 60_000);

  it('sees the same in Confluence', async () => {
    const app = await open('/wiki/admin');
    await app.getByRole('region', { name: 'Answer' }).waitFor();
  }, 60_000);

  it('goes through the findings with the keyboard, and comes back to the row', async () => {
    const app = await open('/jira/admin/findings?view=list');
    const rows = app.locator('tbody a[data-row]');
    await rows.first().focus();

    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await app.getByRole('heading', { name: 'Why it matters' }).waitFor();
    await app.getByRole('button', { name: 'Next finding' }).click();
    await page.waitForURL(/findings\/[0-9a-f]{32}/);
    await page.keyboard.press('Escape');

    await app.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await rows.nth(2).evaluate((row) => row === document.activeElement)).toBe(true);
  }, 60_000);

  it('exports chosen findings', async () => {
    const app = await open('/jira/admin/findings?view=list');
    await app.locator('tbody').getByRole('checkbox').first().check();
    const download = page.waitForEvent('download');
    await app.getByRole('button', { name: 'Export as CSV' }).click();

    expect((await download).suggestedFilename()).toMatch(/^parapet-findings-.*\.csv$/);
  }, 60_000);

  it('connects the organization, is refused with a wrong key, and removes it again', async () => {
    const key = worldCredentials(loadWorld('demo')).find(({ kind }) => kind === 'organization');
    if (key?.kind !== 'organization') throw new Error('The demo has no organization key.');
    const app = await open('/jira/admin/settings/connections?connect=organization');
    const form = app.locator('form');
    await form.getByLabel('Organization ID').fill(key.organizationId);
    await form.getByLabel('API key').fill('not-the-right-key');
    await form.getByRole('button', { name: 'Connect' }).click();
    await form.getByText('refused the credential (401)', { exact: false }).waitFor();

    await form.getByLabel('API key').fill(key.apiKey);
    await form.getByRole('button', { name: 'Connect' }).click();
    await app.getByText(`···· ${key.apiKey.slice(-4)}`).waitFor();
    expect(await app.locator('body').innerHTML()).not.toContain(key.apiKey);

    await app.getByRole('button', { name: 'Remove' }).click();
    await app.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
    await app.getByText(`···· ${key.apiKey.slice(-4)}`).waitFor({ state: 'detached' });
  }, 60_000);

  it('attests a control, and takes that back', async () => {
    const app = await open('/jira/admin/coverage/attestations');
    await app.getByRole('button', { name: /strangers sign up/ }).click();
    await app.getByRole('button', { name: 'Attest', exact: true }).click();
    await app.getByLabel('What you saw').fill('No approved domains in the user settings.');
    await app.locator('form').getByRole('button', { name: 'Attest' }).click();
    await app.getByText('1 of 9 controls attested.').waitFor();

    await app.getByRole('button', { name: 'Withdraw' }).click();
    await app.getByRole('dialog').getByRole('button', { name: 'Withdraw' }).click();
    await app.getByText('0 of 9 controls attested.').waitFor();
  }, 60_000);

  it('imports settings whole or not at all, and sees what would change', async () => {
    const app = await open('/jira/admin/settings/file');
    const choose = (settings: object) =>
      app.locator('input[type=file]').setInputFiles({
        name: 'settings.json',
        mimeType: 'application/json',
        buffer: Buffer.from(JSON.stringify(settings)),
      });
    await choose({ thresholds: { maxAdmins: 0 } });
    await app.getByText('thresholds.maxAdmins: Too small', { exact: false }).waitFor();

    await choose({ thresholds: { maxAdmins: 8 } });
    await app.getByText('1 setting would change', { exact: false }).waitFor();
    await app.getByRole('button', { name: 'Import', exact: true }).click();
    await page.getByText('Settings imported').waitFor();

    const settings = await open('/jira/admin/settings');
    expect(await settings.getByLabel('Administrators are too many above').inputValue()).toBe('8');
  }, 60_000);

  it('finds a rule in the catalogue, switches it off and takes that back', async () => {
    const app = await open('/jira/admin/catalogue');
    await app.getByLabel('Search rules and controls').fill('public-browse');
    await app.getByRole('link', { name: 'Anyone on the internet can browse projects' }).click();
    await app.getByRole('heading', { name: 'Evidence an auditor asks for' }).waitFor();
    expect(page.url()).toContain('/jira/admin/catalogue/jira/public-browse?');

    await app.getByRole('button', { name: 'Switch off' }).click();
    await app.getByRole('dialog').getByText('Switched off', { exact: true }).waitFor();
    await app.getByRole('button', { name: 'Undo' }).click();
    await app.getByRole('button', { name: 'Switch off' }).waitFor();

    await app.getByLabel('Severity', { exact: true }).selectOption('low');
    await app.getByText('Low instead of Critical, from the next scan on.').waitFor();
    await app.getByRole('button', { name: 'Undo' }).click();
    await app.getByText('Critical by itself').waitFor({ state: 'detached' });
    await page.keyboard.press('Escape');
    await app.getByRole('dialog').waitFor({ state: 'detached' });
  }, 60_000);

  it('asks who can administer a project, with the keyboard, and what would end that', async () => {
    const app = await open('/jira/admin/access');
    await app.getByRole('combobox', { name: /^Ask about/ }).fill('payroll');
    await app.getByRole('option', { name: /^Payroll Interface/ }).waitFor();
    await page.keyboard.press('Enter');
    await app.getByRole('heading', { name: /can read project "Payroll Interface"/ }).waitFor();
    await app.getByLabel('Permission', { exact: true }).selectOption('administer');
    await app.getByRole('heading', { name: /can administer project "Payroll/ }).waitFor();

    const group = app.getByRole('button', { name: 'Group jira-admins-kestrel-freight' });
    await group.focus();
    await page.keyboard.press('Enter');
    await app.getByText('5 of 5 who are in it now:').waitFor();

    await app.getByRole('button', { name: 'End this exposure' }).click();
    await app.getByRole('heading', { name: 'The least that ends it' }).waitFor();
    await app.getByRole('button', { name: 'See who would lose what' }).first().click();
    await app.getByText('Nothing has been changed.').waitFor();
    await page.keyboard.press('Escape');
    await app.getByRole('dialog').waitFor({ state: 'detached' });
  }, 60_000);

  it('exports an answer of the access map, and asks who can become an administrator', async () => {
    const app = await open('/jira/admin/access/who-can?of=jira%3Aproject%2F10035&do=administer');
    for (const [format, file] of [
      ['CSV', /^parapet-access\.csv$/],
      ['GraphML', /^parapet-access\.graphml$/],
      ['OpenGraph', /^parapet-access\.opengraph\.json$/],
    ] as const) {
      const download = page.waitForEvent('download');
      await app.getByRole('button', { name: `Export as ${format}` }).click();
      expect((await download).suggestedFilename()).toMatch(file);
    }

    await app.getByRole('link', { name: 'Access' }).click();
    await app.getByRole('link', { name: 'Who can become an administrator by one step?' }).click();
    await app
      .getByText('Every new user of Jira Service Management is put into group', { exact: false })
      .waitFor();
    await app.getByRole('link', { name: 'Findings of jira/default-group-is-admin' }).click();
    await app
      .getByText('The group every new user joins carries administrator access')
      .filter({ visible: true })
      .first()
      .waitFor();
  }, 60_000);

  it('sees what changed from one scan to the next', async () => {
    const app = await open('/jira/admin/access/changes');
    await app.getByText('There is nothing earlier to compare with').waitFor();

    await app.getByRole('button', { name: 'Scan now' }).click();
    await app.getByText(/^How did the access change from/).waitFor();
    // The site is as it was: what one of the scans did not see is neither lost nor gained.
    const summary = await app.locator('main h2').first().innerText();
    expect(summary).not.toMatch(/was (lost|gained)/);
    await app.getByLabel('As of').selectOption({ index: 1 });
    await app.getByText('There is nothing earlier to compare with').waitFor();
  }, 60_000);

  it.each([
    '',
    '/findings?severity=critical',
    '/scans',
    '/access',
    '/access/who-can?of=jira%3Aproject%2F10035&do=administer',
    '/access/reach?of=audience%2Fanyone',
    '/access/shadow',
    '/access/changes',
    '/coverage?unseen=1',
    '/coverage/attestations',
    '/catalogue?product=apps',
    '/catalogue/organization/admin-no-two-step?severity=critical',
    '/settings',
    '/settings/connections?connect=bitbucket',
    '/settings/file',
  ])(
    'can use "%s" with a screen reader and a keyboard, in the light and in the dark',
    async (path) => {
      const app = await open(`/jira/admin${path}`);
      await app
        .locator('main table, main form, main section, main li button, main [role=combobox]')
        .first()
        .waitFor();
      expect(await violationsIn(page)).toEqual([]);
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
