import { ruleTester } from '../rule-tester';
import {
  aRestriction,
  restricted,
  restrictionsFixUrl,
  restrictionsSource,
  theRepository,
  unreadRestrictions,
} from '../testing/bitbucket';
import { bitbucketSnapshot } from '../testing/snapshot';
import { mergeChecksNotEnforced } from './merge-checks-not-enforced';

const builds = aRestriction('require_passing_builds_to_merge', { value: 1 });
const enforced = aRestriction('enforce_merge_checks');
const failure = {
  outcome: 'fail',
  resource: theRepository,
  message:
    'Pull requests to branch "main" of repository "Alpha" are merged although builds fail or checks are open',
  affected: [],
  fixUrl: restrictionsFixUrl,
} as const;
const unbuilt = {
  text: 'No restriction demands a passing build before a pull request is merged',
  source: restrictionsSource,
  data: { branch: 'main', kinds: 'require_passing_builds_to_merge' },
};
const warned = {
  text: 'Merge checks only warn, because no restriction enforces them',
  source: restrictionsSource,
  data: { branch: 'main', kinds: 'enforce_merge_checks' },
};

ruleTester(mergeChecksNotEnforced, {
  pass: [
    {
      name: 'a passing build, enforced',
      snapshot: bitbucketSnapshot(restricted(builds, enforced)),
      results: [{ outcome: 'pass', resource: theRepository }],
    },
  ],
  fail: [
    {
      name: 'no restriction',
      snapshot: bitbucketSnapshot(restricted()),
      results: [{ ...failure, evidence: [unbuilt, warned] }],
    },
    {
      name: 'a build that only warns',
      snapshot: bitbucketSnapshot(restricted(builds)),
      results: [{ ...failure, evidence: [warned] }],
    },
    {
      name: 'nought builds, enforced',
      snapshot: bitbucketSnapshot(restricted({ ...builds, value: 0 }, enforced)),
      results: [{ ...failure, evidence: [{ ...unbuilt, data: { ...unbuilt.data, demanded: 0 } }] }],
    },
  ],
  notAvailable: [unreadRestrictions],
  nearMiss: [
    {
      name: 'by two restrictions of which one is about every branch',
      snapshot: bitbucketSnapshot(
        restricted({ ...builds, match: { type: 'glob', pattern: '*' } }, enforced),
      ),
      results: [{ outcome: 'pass', resource: theRepository }],
    },
  ],
});
