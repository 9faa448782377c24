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
        { audience: 'everyone', power: 'administer', kind: 'project', count: 4 },
        { audience: 'internet', power: 'read', kind: 'project', count: 3 },
        { audience: 'internet', power: 'read', kind: 'space', count: 2 },
      ]),
    ).toBe(
      '3 projects and 2 spaces can be read by anyone on the internet; everyone who can log in can administer 4 projects.',
    );
  });

  it('begins with what the internet administers', () => {
    expect(
      sentence([
        { audience: 'internet', power: 'read', kind: 'project', count: 3 },
        { audience: 'internet', power: 'administer', kind: 'project', count: 1 },
        { audience: 'everyone', power: 'administer', kind: 'space', count: 2 },
        { audience: 'internet', power: 'administer', kind: 'space', count: 1 },
      ]),
    ).toBe(
      'Anyone on the internet can administer 1 project and 1 space; 3 projects can be read by anyone on the internet; everyone who can log in can administer 2 spaces.',
    );
  });

  it('speaks of one thing in the singular', () => {
    expect(sentence([{ audience: 'internet', power: 'read', kind: 'repository', count: 1 }])).toBe(
      '1 repository can be read by anyone on the internet.',
    );
  });

  it('begins with a capital letter when only everyone is meant', () => {
    expect(
      sentence([{ audience: 'everyone', power: 'administer', kind: 'space', count: 1200 }]),
    ).toBe('Everyone who can log in can administer 1,200 spaces.');
  });

  it('lists more than two kinds', () => {
    expect(
      sentence([
        { audience: 'internet', power: 'read', kind: 'project', count: 2 },
        { audience: 'internet', power: 'read', kind: 'filter', count: 1 },
        { audience: 'internet', power: 'read', kind: 'dashboard', count: 5 },
      ]),
    ).toBe('2 projects, 1 filter and 5 dashboards can be read by anyone on the internet.');
  });

  it('leads from each number to the rules behind it', () => {
    const rules = ['jira/public-filter'];

    expect(
      exposureAnswer([{ audience: 'internet', power: 'read', kind: 'filter', count: 2, rules }]),
    ).toEqual([{ text: '2 filters', rules }, ' can be read by anyone on the internet', '.']);
  });

  it('claims no more than that nothing was found', () => {
    expect(sentence([])).toBe(goodNews);
    expect(sentence([{ audience: 'internet', power: 'read', kind: 'space', count: 0 }])).toBe(
      goodNews,
    );
  });
});
