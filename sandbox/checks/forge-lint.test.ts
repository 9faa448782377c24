import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { documentsAvailable, documentsFolder } from '../atlassian/contract/documents';
import { appSources } from './app-sources';
import { askForge, withCopyOf } from './forge-package';

const appDir = path.resolve(__dirname, '../..');

/** A call with a mistake, so that silence about the others says something. */
const unscoped = `import { asApp, route } from '@forge/api';
export const ask = () => asApp().requestJira(route\`/rest/api/3/webhook\`);
`;

if (documentsAvailable()) {
  it("passes Forge's own linters, which find a call whose scope is not declared", async () => {
    // The only places that know Forge. Everything else would be read for nothing.
    const files = appSources(appDir).filter((file) => /^src\/(index|platform\/.*)\.ts$/.test(file));

    const findings = await withCopyOf(appDir, (copy) => {
      writeFileSync(path.join(copy, 'src/unscoped.ts'), unscoped);
      return askForge('lint-app.cjs', [copy, documentsFolder(), ...files, 'src/unscoped.ts']);
    });

    expect(files.length).toBeGreaterThan(5);
    expect(findings).toEqual([
      'src/unscoped.ts:2 Jira endpoint: GET /rest/api/3/webhook requires "manage:jira-webhook" scope',
    ]);
  }, 180_000);
}
