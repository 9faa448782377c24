import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runWriter } from '../cli/run-writer';
import { withTables } from './tables';

// Writes the tables of sandbox/README.md anew.
const readme = path.resolve(__dirname, '../README.md');
runWriter(() => {
  writeFileSync(readme, withTables(readFileSync(readme, 'utf8')));
});
