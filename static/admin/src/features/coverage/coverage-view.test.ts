import type { RuleCoverageDetail } from '../../../../../src/contract';
import { countsOf, groupsOf, isUnseen } from './coverage-view';

const answered = line({ rule: 'jira/public-browse', outcome: 'evaluated', passed: 3 });
const hidden = line({ rule: 'confluence/guest', outcome: 'not-available', unseen: 2 });
const broken = line({ rule: 'jira/public-write', outcome: 'error' });
const unattested = line({ rule: 'manual/backup-tested', outcome: 'unattested' });
const attested = line({ rule: 'manual/offboarding', outcome: 'attested' });
const outside = line({ rule: 'bitbucket/stale-runner', outcome: 'not-applicable' });

it.each([
  [answered, false],
  [attested, false],
  [outside, false],
  [hidden, true],
  [broken, true],
  [unattested, true],
  [{ ...answered, unseen: 1 }, true],
])('tells what stayed open: %j', (rule, unseen) => {
  expect(isUnseen(rule)).toBe(unseen);
});

it('counts every rule exactly once', () => {
  expect(countsOf([answered, attested, hidden, broken, unattested, outside])).toEqual({
    answered: 2,
    unseen: 3,
    notApplicable: 1,
  });
});

it('groups rules by product, and those of no product last', () => {
  expect(groupsOf([unattested, hidden, answered, broken])).toEqual([
    { product: 'jira', rules: [answered, broken] },
    { product: 'confluence', rules: [hidden] },
    { product: undefined, rules: [unattested] },
  ]);
});

function line(
  rest: Pick<RuleCoverageDetail, 'rule' | 'outcome'> & Partial<RuleCoverageDetail>,
): RuleCoverageDetail {
  return { title: rest.rule, passed: 0, failed: 0, unseen: 0, ...rest };
}
