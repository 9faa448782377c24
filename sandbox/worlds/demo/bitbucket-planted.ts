import { bitbucketProjectId, mirrorKeyId, repositoryId, workspaceId } from './bitbucket';
import { consultants } from './bitbucket-people';
import { hookId, runnerId } from './bitbucket-table';
import { castId } from './cast';
import { planted, type Planted } from '../planted';

/**
 * Every finding that the Bitbucket rules named here have in the demo workspace with default settings, when the
 * organization is connected too. Owners of the workspace administer every repository: they are one finding of the
 * workspace, and are not counted again in each repository.
 */
export const plantedBitbucket: readonly Planted[] = [
  repository('bitbucket/public-repository', 'landing-experiments', 'meant for a campaign'),
  repository('bitbucket/public-repository', 'edifact-parser', 'open source, on purpose'),
  repository('bitbucket/public-repository', 'container-codes', 'open source, on purpose'),
  project('bitbucket/project-with-public-repos', 'WEB', 'one of five repositories'),
  project('bitbucket/project-with-public-repos', 'OSS', 'two of four repositories'),
  workspace('bitbucket/privacy-not-enforced', 'members may publish'),
  workspace('bitbucket/forking-allowed', 'forks may leave the workspace'),
  repository('bitbucket/public-forks', 'customs-broker', 'a private repository'),
  repository('bitbucket/unrestricted-push', 'rate-engine', 'no push restriction at all'),
  repository('bitbucket/unrestricted-push', 'track-and-trace', 'only release branches'),
  repository('bitbucket/force-push-or-delete', 'yard-scheduler', 'may be deleted'),
  repository('bitbucket/merge-without-approval', 'pallet-tracker', 'no approvals'),
  repository('bitbucket/merge-without-approval', 'driver-app', 'nought approvals'),
  repository('bitbucket/merge-checks-not-enforced', 'label-service', 'checks only warn'),
  repository('bitbucket/stale-approvals-kept', 'dock-planner', 'approvals survive'),
  repository('bitbucket/broad-exemption', 'carrier-portal', 'all staff push to main'),
  workspace('bitbucket/too-many-workspace-owners', 'six owners'),
  repository('bitbucket/too-many-repo-admins', 'slotting-optimizer', 'six besides the owners'),
  repository('bitbucket/broad-group-write', 'shipment-docs', 'all staff write'),
  account('bitbucket/unmanaged-member', consultants[0], 'a consultant'),
  account('bitbucket/unmanaged-member', consultants[1], 'a consultant'),
  repository('bitbucket/unsecured-repo-variable', 'rate-engine', 'SAP_PASSWORD'),
  repository(
    'bitbucket/unsecured-repo-variable',
    'margin-models',
    'SNOWFLAKE_PASSWORD, still there although Pipelines is off',
  ),
  repository('bitbucket/unsecured-deployment-variable', 'invoice-service', 'DEPLOY_TOKEN'),
  workspace('bitbucket/unsecured-workspace-variable', 'NPM_TOKEN'),
  repository('bitbucket/public-repo-pipelines', 'edifact-parser', 'public and building'),
  planted('bitbucket/stale-runner', runnerId('arm-builder'), 'offline for forty days'),
  planted('bitbucket/stale-runner', runnerId('shared-linux'), 'serves edifact-parser too'),
  repository('bitbucket/stale-repository', 'fax-gateway', 'five departments write'),
  planted('bitbucket/insecure-webhook', hookId('yard'), 'plain HTTP, with a secret'),
  planted('bitbucket/webhook-without-secret', hookId('site'), 'HTTPS, without a secret'),
  planted('bitbucket/stale-deploy-key', '4102', 'old, and unused for ten months'),
  planted('bitbucket/project-deploy-key', String(mirrorKeyId), 'opens the infrastructure'),
  repository('bitbucket/inheritance-overridden', 'handheld-firmware', 'its own branching model'),
];

/** What looks like a finding of Bitbucket and is none. Settings of the workspace, of which there is one, have none. */
export const nearMissesBitbucket: readonly Planted[] = [
  repository('bitbucket/public-repository', 'oss-release-scripts', 'private in a public project'),
  project('bitbucket/project-with-public-repos', 'DATA', 'all staff may read it, nobody else'),
  repository('bitbucket/public-forks', 'edifact-parser', 'may be forked because it is public'),
  repository('bitbucket/public-forks', 'gdpr-erasure', 'may not be forked at all'),
  repository('bitbucket/unrestricted-push', 'booking-api', 'a pattern that means every branch'),
  repository('bitbucket/unrestricted-push', 'invoice-service', 'by the branching model'),
  repository('bitbucket/unrestricted-push', 'forecasting', 'nothing was pushed yet'),
  repository('bitbucket/force-push-or-delete', 'rate-engine', 'pushed to, but not by force'),
  repository('bitbucket/merge-without-approval', 'edi-gateway', 'exactly one approval'),
  repository('bitbucket/merge-checks-not-enforced', 'invoice-service', 'by the branching model'),
  repository('bitbucket/stale-approvals-kept', 'conveyor-control', 'reset if the diff changes'),
  repository('bitbucket/broad-exemption', 'edi-gateway', 'a handful of release managers'),
  repository('bitbucket/too-many-repo-admins', 'edi-gateway', 'five besides the owners'),
  repository('bitbucket/broad-group-write', 'booking-api', 'engineering is not that broad'),
  project('bitbucket/broad-group-write', 'DATA', 'all staff only read'),
  account('bitbucket/unmanaged-member', castId('grace'), 'a managed account that writes no code'),
  account('bitbucket/unmanaged-member', castId('emil'), 'an account that is switched off'),
  repository(
    'bitbucket/unsecured-repo-variable',
    'booking-api',
    'a secured secret, a MONKEY_PATCH',
  ),
  repository('bitbucket/unsecured-deployment-variable', 'booking-api', 'a secured secret'),
  repository('bitbucket/public-repo-pipelines', 'container-codes', 'Pipelines was switched off'),
  planted('bitbucket/stale-runner', runnerId('arm-tester'), 'online, in a private repository'),
  repository('bitbucket/stale-repository', 'telex-bridge', 'only the owners write'),
  repository('bitbucket/stale-repository', 'handheld-firmware', 'five days short of stale'),
  planted('bitbucket/insecure-webhook', hookId('yard-old'), 'plain HTTP, but switched off'),
  planted('bitbucket/webhook-without-secret', hookId('yard'), 'has a secret'),
  planted('bitbucket/webhook-without-secret', hookId('audit'), 'of the workspace, with a secret'),
  planted('bitbucket/stale-deploy-key', '4101', 'ten days short of old'),
  planted('bitbucket/stale-deploy-key', '4103', 'used yesterday'),
  planted('bitbucket/stale-deploy-key', String(mirrorKeyId), 'two months old, used yesterday'),
  planted('bitbucket/project-deploy-key', '4103', 'opens one repository'),
  repository('bitbucket/inheritance-overridden', 'booking-api', 'everything from its project'),
];

function repository(rule: string, slug: string, note: string): Planted {
  return planted(rule, repositoryId(slug), `${slug}: ${note}`);
}

function project(rule: string, key: string, note: string): Planted {
  return planted(rule, bitbucketProjectId(key), `${key}: ${note}`);
}

function workspace(rule: string, note: string): Planted {
  return planted(rule, workspaceId, note);
}

function account(rule: string, accountId: string, note: string): Planted {
  return planted(rule, accountId, note);
}
