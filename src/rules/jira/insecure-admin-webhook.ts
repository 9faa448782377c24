import type { Evidence } from '../../contract';
import { defineRule } from '../../domain';
import type { JiraWebhook, RuleResult } from '../../domain';
import { isApprovedHost } from '../approved-hosts';
import { dataLeakage } from '../controls';
import { notApplicable, pass } from '../judgement';
import { jiraWebhooksUrl } from '../links';
import { unseenItems } from '../unseen-items';

/** Looks for webhooks of administrators that are switched on and post over plain HTTP, or to a host nobody approved. */
export const insecureAdminWebhook = defineRule({
  meta: {
    id: 'jira/insecure-admin-webhook',
    title: 'An admin webhook uses plain HTTP or an unknown host',
    severity: 'high',
    resource: 'jira:webhook',
    rationale:
      'A webhook sends whole issues with their comments to wherever it points, all day long. Over plain HTTP everyone on the way reads along, and an unknown host belongs to nobody you know.',
    threat: 'A contractor’s old server, or whoever bought its address, goes on receiving issues.',
    remediation: [
      'Open the webhooks of Jira’s administration.',
      'Change the address to https, or delete the webhook if nobody needs it any more.',
      'If the host is yours, add it to the approved hosts of the settings.',
    ],
    references: [
      'https://support.atlassian.com/jira-cloud-administration/docs/manage-webhooks/',
      'https://developer.atlassian.com/cloud/jira/platform/webhooks/',
    ],
    evidence: 'The webhooks that administrators made, with the protocol and the host of each.',
    options: ['approvedHosts'],
    controls: dataLeakage,
    needs: ['jira.webhooks'],
  },
  evaluate(context) {
    const { approvedHosts } = context.settings;
    const webhooks = context.slice('jira.webhooks');
    const fixUrl = jiraWebhooksUrl(context.snapshot.siteUrl);
    const judged = webhooks.items.map((webhook): RuleResult => {
      const { id, name, scheme, host, active } = webhook;
      const resource = { type: 'jira:webhook', id, name, url: fixUrl } as const;
      if (!active) return notApplicable(resource, 'The webhook is switched off');
      const evidence = [
        ...(scheme === 'http' ? [told(webhook, `It posts to http://${host}`)] : []),
        ...(isApprovedHost(host, approvedHosts)
          ? []
          : [told(webhook, `The settings do not approve of ${host}`)]),
      ];
      if (evidence.length === 0) return pass(resource);
      const how = scheme === 'http' ? ' over plain HTTP' : ', which nobody approved';
      return {
        outcome: 'fail',
        resource,
        message: `Webhook "${name}" posts to ${host}${how}`,
        evidence,
        affected: [],
        fixUrl,
      };
    });
    return [...judged, ...unseenItems(webhooks, 'jira:webhook', 'Webhook')];
  },
});

function told({ id, scheme, host }: JiraWebhook, text: string): Evidence {
  return {
    text,
    source: 'GET /rest/webhooks/1.0/webhook',
    data: { webhookId: id, scheme, host },
  };
}
