import type { WorldDeployKey, WorldWebhook } from '../../world/bitbucket-repository';

/** A deploy key of a repository or of a project. */
export function renderDeployKey(
  type: 'deploy_key' | 'project_deploy_key',
  { id, label, addedAt, lastUsedAt }: WorldDeployKey,
) {
  return {
    type,
    id,
    key: `ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAA${String(id)}`,
    label,
    comment: label,
    added_on: addedAt,
    // Never used means null, as the example in the document shows, though its schema allows text only.
    ...(lastUsedAt === undefined ? {} : { last_used: lastUsedAt }),
  };
}

export function renderWebhook(
  subjectType: 'workspace' | 'repository',
  { uuid, url, active, secretSet }: WorldWebhook,
) {
  return {
    type: 'webhook_subscription',
    uuid,
    url,
    description: 'Webhook',
    subject_type: subjectType,
    active,
    secret_set: secretSet,
    created_at: '2025-09-30T08:00:00.000Z',
    events: ['repo:push'],
  };
}
