import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { runWriter } from '../cli/run-writer';
import { operationsIn } from './app-operations';
import { appSources } from './app-sources';
import { buildOperationIndex, indexText } from './build-operation-index';

// Writes sandbox/atlassian/contract/operations.json anew, from the OpenAPI documents and what the app asks.
const appDir = path.resolve(__dirname, '../..');
const file = path.join(appDir, 'sandbox/atlassian/contract/operations.json');
runWriter(() => {
  const asked = appSources(appDir).flatMap((source) => operationsIn(appDir, source));
  writeFileSync(file, indexText(buildOperationIndex(asked)));
});
