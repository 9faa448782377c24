import type { CatalogueEntry, CoverageOutcome } from '../../../../../src/contract';
import { entryOf } from './testing/entry';
import { standingsOf } from './standing';

function answered(outcome: CoverageOutcome, failed = 0): CatalogueEntry {
  return entryOf('jira/public-browse', {
    coverage: { rule: 'jira/public-browse', title: '', outcome, passed: 1, failed, unseen: 0 },
  });
}

describe('standingsOf', () => {
  it.each([
    ['evaluated', 0, ['passed']],
    ['evaluated', 2, ['failed']],
    ['not-available', 0, ['not-available']],
    ['not-available', 2, ['failed', 'not-available']],
    ['error', 1, ['failed', 'error']],
    ['unattested', 0, ['unattested']],
    ['attested', 0, ['attested']],
    ['not-applicable', 0, ['not-applicable']],
  ] as const)('of a rule that is %s with %d findings is %j', (outcome, failed, expected) => {
    expect(standingsOf(answered(outcome, failed))).toEqual(expected);
  });

  it('is off for a rule that is switched off, whatever it said before', () => {
    expect(standingsOf({ ...answered('evaluated', 2), disabled: true })).toEqual(['off']);
  });

  it('is not asked before a scan', () => {
    expect(standingsOf(entryOf('jira/public-browse'))).toEqual(['not-asked']);
  });
});
