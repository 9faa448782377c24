import type { ResourceRef } from '../contract';
import type { BitbucketWebhook, RuleResult } from '../domain';
import { ownersOf, unseenOwners } from './bitbucket-owners';
import type { Owner } from './bitbucket-owners';
import { collected } from './collected';
import type { RuleFacts } from './collected';
import { notApplicable } from './judgement';

/** One webhook that is switched on, and what it belongs to. */
export interface JudgedWebhook {
  readonly webhook: BitbucketWebhook;
  readonly resource: ResourceRef;
  readonly owner: Owner;
  /** The request that shows it. */
  readonly source: string;
}

/** Asks a question of every webhook that is switched on. Where webhooks could not be read, their owner is not available. */
export function judgeWebhooks(
  { snapshot }: RuleFacts,
  judge: (webhook: JudgedWebhook) => RuleResult,
): RuleResult[] {
  const webhooks = collected(snapshot, 'bitbucket.webhooks');
  const ownerOf = ownersOf(snapshot);
  const judged = webhooks.items.map((webhook) => {
    const resource = { type: 'bitbucket:webhook', id: webhook.id, name: webhook.host } as const;
    if (!webhook.active) return notApplicable(resource, 'The webhook is switched off');
    const owner = ownerOf(webhook.repositoryId);
    return judge({ webhook, resource, owner, source: owner.source('/hooks') });
  });
  return [...judged, ...unseenOwners(snapshot, webhooks)];
}
