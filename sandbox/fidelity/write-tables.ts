import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { withTables } from './tables';

// Writes the tables of sandbox/README.md anew.
const readme = path.resolve(__dirname, '../README.md');
writeFileSync(readme, withTables(readFileSync(readme, 'utf8')));
