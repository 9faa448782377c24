import { defineRule } from '../../domain';
import { isApprovedHost } from '../approved-hosts';
import { judgeWebhooks } from '../judge-webhooks';
import { fine, offends, settle, unclear } from '../judgement';
import type { Judgement } from '../judgement';

/** Looks for webhooks that are switched on without a secret, or that post to a host outside the approved ones. */
export const webhookWithoutSecret = defineRule({
  meta: {
    id: 'bitbucket/webhook-without-secret',
    title: 'A webhook has no secret, or goes to an unapproved host',
    severity: 'medium',
    resource: 'bitbucket:webhook',
    rationale:
      'Without a secret the receiver cannot tell a call of Bitbucket from anybody else’s. And whoever receives a webhook learns of every commit and every pull request.',
    threat: 'Somebody calls the build server as if they were Bitbucket, or reads along for years.',
    remediation: [
      'Find out who runs the receiver, and delete the webhook if nobody does.',
      'Set a secret in the webhook and let the receiver check the signature.',
      'Add the host to the approved hosts in the settings if it is one of yours.',
    ],
    references: [
      'https://support.atlassian.com/bitbucket-cloud/docs/manage-webhooks/',
      'https://developer.atlassian.com/cloud/bitbucket/rest/api-group-webhooks/',
    ],
    evidence:
      'The webhooks of the workspace and of every repository, the host of each and whether it has a secret.',
    options: ['approvedHosts'],
    controls: {
      nist: ['AC-4', 'IA-9'],
      iso: ['A.5.14'],
      soc2: ['CC6.7'],
    },
    needs: ['bitbucket.webhooks'],
  },
  evaluate(context) {
    const { approvedHosts } = context.settings;
    return judgeWebhooks(context, ({ webhook, resource, owner, source }) => {
      const { host, secretSet } = webhook;
      const approved = isApprovedHost(host, approvedHosts);
      const signed: Judgement =
        secretSet === undefined
          ? unclear('Bitbucket did not tell whether the webhook has a secret')
          : secretSet
            ? fine
            : offends({ text: 'The webhook has no secret', source, data: { host, secretSet } });
      const known = approved
        ? fine
        : offends({
            text: `The host ${host} is not among the approved hosts`,
            source,
            data: { host, approved },
          });
      const faults = [
        ...(secretSet === false ? [' without a secret'] : []),
        ...(approved ? [] : [', which is not approved']),
      ];
      return settle(resource, [signed, known], () => ({
        message: `A webhook of ${owner.text} posts to ${host}${faults.join('')}`,
        affected: [owner.resource],
        ...owner.fix,
      }));
    });
  },
});
