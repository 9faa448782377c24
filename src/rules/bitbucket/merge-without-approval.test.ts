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
import { mergeWithoutApproval } from './merge-without-approval';

const approvals = 'require_approvals_to_merge';
const kinds =
  'require_approvals_to_merge, require_default_reviewer_approvals_to_merge, require_review_group_approvals_to_merge';
const failure = {
  outcome: 'fail',
  resource: theRepository,
  message: 'Pull requests to branch "main" of repository "Alpha" are merged without 1 approval',
  evidence: [
    {
      text: 'No restriction demands 1 approval before a pull request is merged',
      source: restrictionsSource,
      data: { branch: 'main', kinds },
    },
  ],
  affected: [],
  fixUrl: restrictionsFixUrl,
} as const;

ruleTester(mergeWithoutApproval, {
  pass: [
    {
      name: 'exactly one approval',
      snapshot: bitbucketSnapshot(restricted(aRestriction(approvals, { value: 1 }))),
      results: [{ outcome: 'pass', resource: theRepository }],
    },
    {
      name: 'two restrictions, of which the stricter one counts',
      snapshot: bitbucketSnapshot(
        restricted(
          aRestriction(approvals, { value: 1 }),
          aRestriction(approvals, { id: '2', value: 2 }),
        ),
      ),
      settings: { thresholds: { minApprovals: 2 } },
      results: [{ outcome: 'pass', resource: theRepository }],
    },
  ],
  fail: [
    { name: 'no restriction', snapshot: bitbucketSnapshot(restricted()), results: [failure] },
    {
      name: 'nought approvals',
      snapshot: bitbucketSnapshot(restricted(aRestriction(approvals, { value: 0 }))),
      results: [
        {
          ...failure,
          evidence: [
            {
              text: 'No restriction demands 1 approval before a pull request is merged',
              source: restrictionsSource,
              data: { branch: 'main', kinds, demanded: 0 },
            },
          ],
        },
      ],
    },
    {
      name: 'fewer than the threshold',
      snapshot: bitbucketSnapshot(restricted(aRestriction(approvals, { value: 1 }))),
      settings: { thresholds: { minApprovals: 2 } },
      results: [
        {
          ...failure,
          message:
            'Pull requests to branch "main" of repository "Alpha" are merged without 2 approvals',
          evidence: [
            {
              text: 'No restriction demands 2 approvals before a pull request is merged',
              source: restrictionsSource,
              data: { branch: 'main', kinds, demanded: 1 },
            },
          ],
        },
      ],
    },
  ],
  notAvailable: [
    unreadRestrictions,
    {
      name: 'Bitbucket did not tell how many',
      snapshot: bitbucketSnapshot(restricted(aRestriction(approvals))),
      settings: { thresholds: { minApprovals: 2 } },
      results: [
        {
          outcome: 'not-available',
          resource: theRepository,
          reason: 'Bitbucket did not tell how much restriction require_approvals_to_merge demands',
        },
      ],
    },
  ],
  nearMiss: [
    {
      name: 'approval of a default reviewer instead of anybody’s',
      snapshot: bitbucketSnapshot(
        restricted(aRestriction('require_default_reviewer_approvals_to_merge', { value: 1 })),
      ),
      results: [{ outcome: 'pass', resource: theRepository }],
    },
    {
      name: 'a restriction that does not tell its number demands one',
      snapshot: bitbucketSnapshot(restricted(aRestriction(approvals))),
      results: [{ outcome: 'pass', resource: theRepository }],
    },
  ],
});
