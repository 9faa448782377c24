import type { Rule } from '../../domain';
import { broadExemption } from './broad-exemption';
import { broadGroupWrite } from './broad-group-write';
import { forcePushOrDelete } from './force-push-or-delete';
import { forkingAllowed } from './forking-allowed';
import { inheritanceOverridden } from './inheritance-overridden';
import { insecureWebhook } from './insecure-webhook';
import { mergeChecksNotEnforced } from './merge-checks-not-enforced';
import { mergeWithoutApproval } from './merge-without-approval';
import { privacyNotEnforced } from './privacy-not-enforced';
import { projectDeployKey } from './project-deploy-key';
import { projectWithPublicRepos } from './project-with-public-repos';
import { publicForks } from './public-forks';
import { publicRepoPipelines } from './public-repo-pipelines';
import { publicRepository } from './public-repository';
import { staleApprovalsKept } from './stale-approvals-kept';
import { staleDeployKey } from './stale-deploy-key';
import { staleRepository } from './stale-repository';
import { staleRunner } from './stale-runner';
import { tooManyRepoAdmins } from './too-many-repo-admins';
import { tooManyWorkspaceOwners } from './too-many-workspace-owners';
import { unmanagedMember } from './unmanaged-member';
import { unrestrictedPush } from './unrestricted-push';
import { unsecuredDeploymentVariable } from './unsecured-deployment-variable';
import { unsecuredRepoVariable } from './unsecured-repo-variable';
import { unsecuredWorkspaceVariable } from './unsecured-workspace-variable';
import { webhookWithoutSecret } from './webhook-without-secret';

/** Sorted by id. */
export const bitbucketRules: readonly Rule[] = [
  broadExemption,
  broadGroupWrite,
  forcePushOrDelete,
  forkingAllowed,
  inheritanceOverridden,
  insecureWebhook,
  mergeChecksNotEnforced,
  mergeWithoutApproval,
  privacyNotEnforced,
  projectDeployKey,
  projectWithPublicRepos,
  publicForks,
  publicRepoPipelines,
  publicRepository,
  staleApprovalsKept,
  staleDeployKey,
  staleRepository,
  staleRunner,
  tooManyRepoAdmins,
  tooManyWorkspaceOwners,
  unmanagedMember,
  unrestrictedPush,
  unsecuredDeploymentVariable,
  unsecuredRepoVariable,
  unsecuredWorkspaceVariable,
  webhookWithoutSecret,
];
