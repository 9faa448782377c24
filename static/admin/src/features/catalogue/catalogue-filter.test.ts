import { filterFromParams, matching, paramsFromFilter } from './catalogue-filter';
import { entryOf } from './testing/entry';

const browse = entryOf('jira/public-browse', { controls: { nist: ['AC-6'] } });
const space = entryOf('confluence/public-space-read', { severityOverride: 'low' });
const signUp = entryOf('manual/site-signup', { severity: 'medium', disabled: true });
const all = [browse, space, signUp];

function shown(query: string) {
  return matching(filterFromParams(new URLSearchParams(query)), all);
}

describe('matching', () => {
  it.each([
    ['', all],
    ['severity=high', [browse]],
    ['severity=low,medium', [space, signUp]],
    ['product=confluence', [space]],
    ['product=other', [signUp]],
    ['outcome=off', [signUp]],
    ['outcome=not-asked', [browse, space]],
    ['framework=nist', [browse]],
    ['framework=soc2', []],
    ['q=ac-6', [browse]],
    ['q=SPACE-READ', [space]],
    ['severity=nonsense', all],
  ])('of "%s"', (query, expected) => {
    expect(shown(query)).toEqual(expected);
  });
});

describe('paramsFromFilter', () => {
  it.each(['', 'q=ac-6&severity=high%2Clow&product=other&outcome=off&framework=cis'])(
    'gives "%s" back',
    (query) => {
      expect(paramsFromFilter(filterFromParams(new URLSearchParams(query))).toString()).toBe(query);
    },
  );
});
