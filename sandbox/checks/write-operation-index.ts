import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { operationsIn } from './app-operations';
import { appSources } from './app-sources';
import { buildOperationIndex, indexText } from './build-operation-index';

// Writes sandbox/atlassian/contract/operations.json anew, from the OpenAPI documents and what the app asks.
const appDir = path.resolve(__dirname, '../..');
const asked = appSources(appDir).flatMap((file) => operationsIn(appDir, file));
const file = path.join(appDir, 'sandbox/atlassian/contract/operations.json');
writeFileSync(file, indexText(buildOperationIndex(asked)));
