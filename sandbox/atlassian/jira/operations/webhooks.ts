import { forbidden } from '../../routing/problem';
import { json } from '../../routing/responses';
import type { WorldWebhook } from '../../world/jira-audit';
import type { JiraContext, Operation } from '../context';

/**
 * Webhooks of administrators, as the older interface gives them. Apps are not let in, whatever their scopes.
 * Source: developer.atlassian.com, "Webhooks", Jira Cloud platform, 2026.
 */
export function webhookOperations(context: JiraContext): readonly Operation[] {
  return [
    {
      method: 'GET',
      path: '/rest/webhooks/1.0/webhook',
      query: [],
      answer: ({ caller }) => {
        context.access.requireAdmin(caller);
        if (caller.type === 'app') throw forbidden('Apps cannot access this resource.');
        return json(
          200,
          context.jira.webhooks.map((webhook) => render(webhook, context)),
        );
      },
    },
  ];
}

function render({ id, name, url, enabled, events }: WorldWebhook, { siteUrl }: JiraContext) {
  return {
    name,
    url,
    excludeBody: false,
    filters: { 'issue-related-events-section': '' },
    events,
    enabled,
    self: `${siteUrl}/rest/webhooks/1.0/webhook/${id}`,
    lastUpdatedDisplayName: 'Ines Duarte',
    lastUpdated: 1_750_000_000_000,
  };
}
