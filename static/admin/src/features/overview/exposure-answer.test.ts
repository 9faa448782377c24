import type { Exposure } from '../../../../../src/contract';
import { answerText, exposureAnswer } from './exposure-answer';

const goodNews =
  'Nothing was found that anyone on the internet can read, or that everyone can administer.';

function sentence(exposures: readonly Omit<Exposure, 'rules'>[]): string {
  return answerText(exposureAnswer(exposures.map((exposure) => ({ ...exposure, rules: [] }))));
}

describe('exposureAnswer', () => {
  it('says what the internet reads before what everyone administers', () => {
    expect(
      sentence([
        { audience: 'everyone', kind: 'project', count: 4 },
        { audience: 'internet', kind: 'project', count: 3 },
        { audience: 'internet', kind: 'space', count: 2 },
      ]),
    ).toBe(
      '3 projects and 2 spaces can be read by anyone on the internet; everyone who can log in can administer 4 projects.',
    );
  });

  it('speaks of one thing in the singular', () => {
    expect(sentence([{ audience: 'internet', kind: 'repository', count: 1 }])).toBe(
      '1 repository can be read by anyone on the internet.',
    );
  });

  it('begins with a capital letter when only everyone is meant', () => {
    expect(sentence([{ audience: 'everyone', kind: 'space', count: 1200 }])).toBe(
      'Everyone who can log in can administer 1,200 spaces.',
    );
  });

  it('lists more than two kinds', () => {
    expect(
      sentence([
        { audience: 'internet', kind: 'project', count: 2 },
        { audience: 'internet', kind: 'filter', count: 1 },
        { audience: 'internet', kind: 'dashboard', count: 5 },
      ]),
    ).toBe('2 projects, 1 filter and 5 dashboards can be read by anyone on the internet.');
  });

  it('leads from each number to the rules behind it', () => {
    const rules = ['jira/public-filter'];

    expect(exposureAnswer([{ audience: 'internet', kind: 'filter', count: 2, rules }])).toEqual([
      { text: '2 filters', rules },
      ' can be read by anyone on the internet',
      '.',
    ]);
  });

  it('claims no more than that nothing was found', () => {
    expect(sentence([])).toBe(goodNews);
    expect(sentence([{ audience: 'internet', kind: 'space', count: 0 }])).toBe(goodNews);
  });
});
