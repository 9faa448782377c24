import fc from 'fast-check';
import { patternCoverage } from './branch-pattern';

test.each([
  ['main', 'main', 'covered'],
  ['*', 'main', 'covered'],
  ['**', 'main', 'covered'],
  ['**', 'trunk/main', 'covered'],
  ['m*', 'main', 'covered'],
  ['*n', 'main', 'covered'],
  ['*ai*', 'main', 'covered'],
  ['ma?n', 'main', 'covered'],
  ['????', 'main', 'covered'],
  ['main*', 'main', 'covered'],
  ['trunk/*', 'trunk/main', 'covered'],
  ['**/main', 'trunk/main', 'covered'],
  ['release.1', 'release.1', 'covered'],
  ['v1+2', 'v1+2', 'covered'],

  ['master', 'main', 'not-covered'],
  ['Main', 'main', 'not-covered'],
  ['mai', 'main', 'not-covered'],
  ['ain', 'main', 'not-covered'],
  ['main', 'main2', 'not-covered'],
  ['main?', 'main', 'not-covered'],
  ['???', 'main', 'not-covered'],
  ['release/*', 'main', 'not-covered'],
  ['release.1', 'releasex1', 'not-covered'],
  ['', 'main', 'not-covered'],
  ['[x]', 'main', 'not-covered'],

  ['*', 'trunk/main', 'unclear'],
  ['t*n', 'trunk/main', 'unclear'],
  ['trunk?main', 'trunk/main', 'unclear'],
  ['**/main', 'main', 'unclear'],
  ['[mM]ain', 'main', 'unclear'],
  ['{main,develop}', 'main', 'unclear'],
] as const)('%j and the branch %j: %s', (pattern, branch, coverage) => {
  expect(patternCoverage(pattern, branch)).toBe(coverage);
});

const name = fc.string({ unit: fc.constantFrom('a', 'b', '/', '.', '-'), maxLength: 12 });
const pattern = fc.string({ unit: fc.constantFrom('a', 'b', '/', '.', '*', '?'), maxLength: 10 });

/** The strict and the loose reading as regular expressions, which are slow for some patterns but hard to get wrong. */
function expression(text: string, [star, one, path]: readonly [string, string, string]): RegExp {
  const source = text.replace(/\*{2,}\/|\*{2,}|\*|\?|[./]/g, (token) => {
    if (token === '*') return star;
    if (token === '?') return one;
    if (token.startsWith('**')) return token.endsWith('/') ? path : '.*';
    return `\\${token}`;
  });
  return new RegExp(`^${source}$`);
}

describe('any pattern', () => {
  it('covers what both readings match, and is unclear where they differ', () => {
    fc.assert(
      fc.property(pattern, name, (text, branch) => {
        const strict = expression(text, ['[^/]*', '[^/]', '.*\\/']).test(branch);
        const loose = expression(text, ['.*', '.', '.*']).test(branch);
        const expected = strict ? 'covered' : loose ? 'unclear' : 'not-covered';
        expect(patternCoverage(text, branch)).toBe(expected);
      }),
    );
  });

  it('covers its own name when it has no wildcard, and no other', () => {
    fc.assert(
      fc.property(name, name, (one, other) => {
        expect(patternCoverage(one, other)).toBe(one === other ? 'covered' : 'not-covered');
      }),
    );
  });

  it('covers no less when a part of the name becomes a wildcard', () => {
    fc.assert(
      fc.property(name, fc.nat(12), fc.nat(12), (branch, from, to) => {
        const [start, end] = from < to ? [from, to] : [to, from];
        const wider = `${branch.slice(0, start)}**${branch.slice(end)}`;
        expect(patternCoverage(wider, branch)).toBe('covered');
      }),
    );
  });

  it('is quickly answered, however many stars it has', () => {
    const stars = '*a'.repeat(60);
    expect(patternCoverage(`${stars}b`, 'a'.repeat(250))).toBe('not-covered');
  });
});
