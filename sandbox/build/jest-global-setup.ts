import { join } from 'node:path';
import { ensureFreshBundle } from './ensure-fresh-bundle';

const root = join(__dirname, '..', '..');
const apps = [root, join(root, 'sandbox', 'forge', '__fixtures__', 'app')];

/** Builds what tests run on the local Forge. When that fails, only the tests that need the bundle fail. */
export default async function buildApps(): Promise<void> {
  for (const app of apps) {
    try {
      await ensureFreshBundle(app);
    } catch (error) {
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    }
  }
}
