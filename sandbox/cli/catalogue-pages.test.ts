import { readFileSync } from 'node:fs';
import path from 'node:path';
import { rules } from '../../src/rules';
import { catalogueRule } from '../../src/rules/catalogue';
import { catalogueJson, catalogueMarkdown } from './catalogue-pages';

const catalogue = rules.map(({ meta }) => catalogueRule(meta));

function kept(file: string): string {
  return readFileSync(path.resolve(__dirname, '../../docs', file), 'utf8');
}

describe('the catalogue that is kept; npm run catalogue makes it current', () => {
  it('says of every rule what it says of itself, for people', () => {
    expect(kept('catalogue.md')).toBe(catalogueMarkdown(catalogue));
  });

  it('says the same for machines', () => {
    expect(kept('catalogue.json')).toBe(catalogueJson(catalogue));
  });
});

it('a rule is told in full', () => {
  const told = catalogueMarkdown(catalogue.filter(({ id }) => id === 'jira/stale-open-project'));

  for (const line of [
    '| [jira/stale-open-project](#jirastale-open-project) | A stale project is still open to everyone | low |',
    '- **About:** project',
    '- **Answered by:** Jira',
    '- **Setting:** `staleProjectDays`, 365 at first',
    '- **NIST SP 800-53 Rev. 5:** AC-3, AC-6',
    '2. Archive it: it can be restored, and nobody finds it meanwhile.',
    '- <https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-projects/>',
  ]) {
    expect(told.split('\n')).toContain(line);
  }
});
