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
import { forcePushOrDelete } from './force-push-or-delete';

const rewritten = {
  text: 'No restriction keeps the history of the main branch from being rewritten',
  source: restrictionsSource,
  data: { branch: 'main', kinds: 'force' },
};
const deleted = {
  text: 'No restriction keeps the main branch from being deleted',
  source: restrictionsSource,
  data: { branch: 'main', kinds: 'delete' },
};
const failure = {
  outcome: 'fail',
  resource: theRepository,
  message: 'The history of branch "main" of repository "Alpha" can be rewritten or deleted',
  affected: [],
  fixUrl: restrictionsFixUrl,
} as const;

ruleTester(forcePushOrDelete, {
  pass: [
    {
      name: 'neither, by restrictions of their own',
      snapshot: bitbucketSnapshot(restricted(aRestriction('force'), aRestriction('delete'))),
      results: [{ outcome: 'pass', resource: theRepository }],
    },
  ],
  fail: [
    {
      name: 'nothing but a restriction on pushing',
      snapshot: bitbucketSnapshot(restricted(aRestriction('push'))),
      results: [{ ...failure, evidence: [rewritten, deleted] }],
    },
    {
      name: 'only deletion is prevented',
      snapshot: bitbucketSnapshot(restricted(aRestriction('delete'))),
      results: [{ ...failure, evidence: [rewritten] }],
    },
    {
      name: 'only rewriting is prevented, and deletion on other branches',
      snapshot: bitbucketSnapshot(
        restricted(
          aRestriction('force'),
          aRestriction('delete', { match: { type: 'glob', pattern: 'release/*' } }),
        ),
      ),
      results: [{ ...failure, evidence: [deleted] }],
    },
  ],
  notAvailable: [unreadRestrictions],
  nearMiss: [
    {
      name: 'one pattern for both, and one more than is needed',
      snapshot: bitbucketSnapshot(
        restricted(
          aRestriction('force', { match: { type: 'glob', pattern: 'm*' } }),
          aRestriction('delete', { match: { type: 'glob', pattern: '**' } }),
          aRestriction('delete', { id: '2' }),
        ),
      ),
      results: [{ outcome: 'pass', resource: theRepository }],
    },
  ],
});
