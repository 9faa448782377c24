import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { rules } from '../../src/rules';
import { catalogueRule } from '../../src/rules/catalogue';
import { catalogueJson, catalogueMarkdown } from './catalogue-pages';
import { runWriter } from './run-writer';

// Writes docs/catalogue.md and docs/catalogue.json anew, from what the rules say of themselves.
const docs = path.resolve(__dirname, '../../docs');
runWriter(() => {
  const catalogue = rules.map(({ meta }) => catalogueRule(meta));
  mkdirSync(docs, { recursive: true });
  writeFileSync(path.join(docs, 'catalogue.md'), catalogueMarkdown(catalogue));
  writeFileSync(path.join(docs, 'catalogue.json'), catalogueJson(catalogue));
});
