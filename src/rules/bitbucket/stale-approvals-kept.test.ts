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
import { staleApprovalsKept } from './stale-approvals-kept';

const failure = {
  outcome: 'fail',
  resource: theRepository,
  message: 'Approvals of pull requests to branch "main" of repository "Alpha" survive new commits',
  evidence: [
    {
      text: 'No restriction resets approvals when a pull request changes',
      source: restrictionsSource,
      data: {
        branch: 'main',
        kinds: 'reset_pullrequest_approvals_on_change, smart_reset_pullrequest_approvals',
      },
    },
  ],
  affected: [],
  fixUrl: restrictionsFixUrl,
} as const;

ruleTester(staleApprovalsKept, {
  pass: [
    {
      name: 'reset by any commit',
      snapshot: bitbucketSnapshot(
        restricted(aRestriction('reset_pullrequest_approvals_on_change')),
      ),
      results: [{ outcome: 'pass', resource: theRepository }],
    },
  ],
  fail: [
    {
      name: 'approvals are demanded and kept',
      snapshot: bitbucketSnapshot(
        restricted(aRestriction('require_approvals_to_merge', { value: 2 })),
      ),
      results: [failure],
    },
    {
      name: 'only requested changes are reset',
      snapshot: bitbucketSnapshot(
        restricted(aRestriction('reset_pullrequest_changes_requested_on_change')),
      ),
      results: [failure],
    },
  ],
  notAvailable: [unreadRestrictions],
  nearMiss: [
    {
      name: 'reset only when the diff changes',
      snapshot: bitbucketSnapshot(restricted(aRestriction('smart_reset_pullrequest_approvals'))),
      results: [{ outcome: 'pass', resource: theRepository }],
    },
  ],
});
