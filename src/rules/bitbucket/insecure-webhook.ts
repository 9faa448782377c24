import { defineRule } from '../../domain';
import type { RuleResult } from '../../domain';
import { judgeWebhooks } from '../judge-webhooks';
import { pass } from '../judgement';

/** Looks for webhooks that are switched on and whose address is plain HTTP. One that is off posts nothing. */
export const insecureWebhook = defineRule({
  meta: {
    id: 'bitbucket/insecure-webhook',
    title: 'A webhook posts over plain HTTP',
    severity: 'high',
    resource: 'bitbucket:webhook',
    rationale:
      'Everyone on the way can read what is posted, with names, branches and commit messages, and can change it before it arrives, even when it is signed for somebody who does not check.',
    threat: 'Somebody on the network makes the build server build another commit.',
    remediation: [
      'Give the receiver a certificate.',
      'Change the address of the webhook to https.',
      'Delete the webhook if nobody needs it any more.',
    ],
    references: [
      'https://support.atlassian.com/bitbucket-cloud/docs/manage-webhooks/',
      'https://developer.atlassian.com/cloud/bitbucket/rest/api-group-webhooks/',
    ],
    evidence: 'The webhooks of the workspace and of every repository, with the protocol of each.',
    controls: {
      cis: ['3.10'],
      nist: ['SC-8'],
      iso: ['A.5.14', 'A.8.24'],
      soc2: ['CC6.7'],
    },
    needs: ['bitbucket.webhooks'],
  },
  evaluate(context) {
    return judgeWebhooks(context, ({ webhook, resource, owner, source }): RuleResult => {
      const { scheme, host } = webhook;
      if (scheme !== 'http') return pass(resource);
      return {
        outcome: 'fail',
        resource,
        message: `A webhook of ${owner.text} posts to ${host} over plain HTTP`,
        evidence: [
          {
            text: `The address of the webhook starts with http://${host}`,
            source,
            data: { scheme, host, active: true },
          },
        ],
        affected: [owner.resource],
        ...owner.fix,
      };
    });
  },
});
