import type { JiraWebhook } from '../../domain';
import { ruleTester } from '../rule-tester';
import { hidden, jiraSnapshot, site } from '../testing/snapshot';
import { insecureAdminWebhook } from './insecure-admin-webhook';

const fixUrl = `${site}/plugins/servlet/webhooks`;
const resource = { type: 'jira:webhook', id: '72', name: 'Build server', url: fixUrl } as const;
const source = 'GET /rest/webhooks/1.0/webhook';

function webhook(change: Partial<JiraWebhook> = {}) {
  return jiraSnapshot({
    'jira.webhooks': [
      {
        id: '72',
        name: 'Build server',
        scheme: 'https',
        host: 'ci.acme.example',
        active: true,
        ...change,
      },
    ],
  });
}

ruleTester(insecureAdminWebhook, {
  pass: [
    {
      name: 'https, to a host that nobody asked about',
      snapshot: webhook(),
      results: [{ outcome: 'pass', resource }],
    },
    {
      name: 'https, to an approved host',
      snapshot: webhook(),
      settings: { approvedHosts: ['*.acme.example'] },
      results: [{ outcome: 'pass', resource }],
    },
  ],
  fail: [
    {
      name: 'plain HTTP',
      snapshot: webhook({ scheme: 'http' }),
      results: [
        {
          outcome: 'fail',
          resource,
          message: 'Webhook "Build server" posts to ci.acme.example over plain HTTP',
          evidence: [
            {
              text: 'It posts to http://ci.acme.example',
              source,
              data: { webhookId: '72', scheme: 'http', host: 'ci.acme.example' },
            },
          ],
          affected: [],
          fixUrl,
        },
      ],
    },
    {
      name: 'https, to a host that is not on the list',
      snapshot: webhook({ host: 'hooks.elsewhere.example' }),
      settings: { approvedHosts: ['ci.acme.example'] },
      results: [
        {
          outcome: 'fail',
          resource,
          message: 'Webhook "Build server" posts to hooks.elsewhere.example, which nobody approved',
          evidence: [
            {
              text: 'The settings do not approve of hooks.elsewhere.example',
              source,
              data: { webhookId: '72', scheme: 'https', host: 'hooks.elsewhere.example' },
            },
          ],
          affected: [],
          fixUrl,
        },
      ],
    },
  ],
  notAvailable: [
    {
      name: 'one webhook could not be read',
      snapshot: jiraSnapshot({}, { 'jira.webhooks': [hidden('73')] }),
      results: [
        {
          outcome: 'not-available',
          resource: { type: 'jira:webhook', id: '73', name: 'Webhook 73' },
          reason: 'Jira refused the request (403)',
        },
      ],
    },
  ],
  nearMiss: [
    {
      name: 'it is switched off',
      snapshot: webhook({ scheme: 'http', active: false }),
      results: [{ outcome: 'not-applicable', resource, reason: 'The webhook is switched off' }],
    },
  ],
});
