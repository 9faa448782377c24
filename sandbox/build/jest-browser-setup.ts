import { join } from 'node:path';
import { findBrowser } from '../../.ci/find-browser.cjs';
import { ensureFreshPage } from './ensure-fresh-page';
import buildApps from './jest-global-setup';

/**
 * Builds what browser tests open.
 * @throws where no browser is. Elsewhere than on CI, jest is not given the browser tests then
 */
export default async function buildAppsAndPage(): Promise<void> {
  if (findBrowser() === undefined) {
    throw new Error('The browser tests need Chromium: install it, or set CHROMIUM_PATH.');
  }
  await buildApps();
  await ensureFreshPage(join(__dirname, '..', '..'));
}
