import type { Rule } from '../../domain';
import { forcePushOrDelete } from './force-push-or-delete';
import { forkingAllowed } from './forking-allowed';
import { mergeChecksNotEnforced } from './merge-checks-not-enforced';
import { mergeWithoutApproval } from './merge-without-approval';
import { privacyNotEnforced } from './privacy-not-enforced';
import { projectWithPublicRepos } from './project-with-public-repos';
import { publicForks } from './public-forks';
import { publicRepository } from './public-repository';
import { staleApprovalsKept } from './stale-approvals-kept';
import { unrestrictedPush } from './unrestricted-push';

/** Sorted by id. */
export const bitbucketRules: readonly Rule[] = [
  forcePushOrDelete,
  forkingAllowed,
  mergeChecksNotEnforced,
  mergeWithoutApproval,
  privacyNotEnforced,
  projectWithPublicRepos,
  publicForks,
  publicRepository,
  staleApprovalsKept,
  unrestrictedPush,
];
