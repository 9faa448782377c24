import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { ConfigurationError } from '../live/configuration-error';
import { operationsIn } from './app-operations';
import { appSources } from './app-sources';
import { buildOperationIndex, indexText } from './build-operation-index';

// Writes sandbox/atlassian/contract/operations.json anew, from the OpenAPI documents and what the app asks.
const appDir = path.resolve(__dirname, '../..');
const file = path.join(appDir, 'sandbox/atlassian/contract/operations.json');
try {
  const asked = appSources(appDir).flatMap((source) => operationsIn(appDir, source));
  writeFileSync(file, indexText(buildOperationIndex(asked)));
} catch (error) {
  if (!(error instanceof ConfigurationError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
