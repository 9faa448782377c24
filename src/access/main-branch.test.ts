import type { BranchingModel, BranchMatch } from '../domain';
import { mainBranchCoverage } from './main-branch';

const model: BranchingModel = {
  repositoryId: '{alpha}',
  development: { name: 'main', usesMainBranch: true },
  production: { name: 'live', usesMainBranch: false },
  branchTypes: [
    { kind: 'feature', prefix: 'feature/' },
    { kind: 'release', prefix: 'release/' },
  ],
};

function byModel(branchType: string): BranchMatch {
  return { type: 'branching-model', branchType };
}

test('a pattern needs no model', () => {
  const coverageOf = (pattern: string) =>
    mainBranchCoverage({ type: 'glob', pattern }, 'main', undefined);
  expect(['main', '*', 'release/*'].map(coverageOf)).toEqual(['covered', 'covered', 'not-covered']);
});

test.each(['development', 'production', 'feature', 'bugfix', 'release', 'hotfix', 'archive'])(
  'without the model, the type %s is unclear',
  (type) => {
    expect(mainBranchCoverage(byModel(type), 'main', undefined)).toBe('unclear');
  },
);

const next = { name: 'next', usesMainBranch: false };

test.each<[coverage: string, type: string, main: string, change?: Partial<BranchingModel>]>([
  ['covered', 'development', 'main'],
  ['covered', 'development', 'main', { development: { name: 'main', usesMainBranch: false } }],
  ['covered', 'development', 'main', { development: { usesMainBranch: true } }],
  ['not-covered', 'development', 'main', { development: next }],
  ['unclear', 'development', 'main', { development: { usesMainBranch: false } }],
  ['not-covered', 'production', 'main'],
  ['covered', 'production', 'live'],
  ['covered', 'production', 'main', { production: { name: 'main', usesMainBranch: true } }],
  ['not-covered', 'feature', 'main'],
  ['not-covered', 'bugfix', 'bugfix/main'],
  ['covered', 'release', 'release/5', { development: next }],
  ['unclear', 'release', 'release/5'],
  ['unclear', 'archive', 'main'],
])('%s by the type %s is the main branch %s of %j', (...[coverage, type, main, change]) => {
  expect(mainBranchCoverage(byModel(type), main, { ...model, ...change })).toBe(coverage);
});

test('a model may have no production branch, and never lacks the development branch', () => {
  const { repositoryId, branchTypes } = model;
  const coverageOf = (type: string) =>
    mainBranchCoverage(byModel(type), 'main', { repositoryId, branchTypes });
  expect(['production', 'development'].map(coverageOf)).toEqual(['not-covered', 'unclear']);
});
