import { defineRule } from '../../domain';
import type { OauthClient, RuleResult } from '../../domain';
import { daysSince } from '../age';
import { collected } from '../collected';
import type { RuleFacts } from '../collected';
import { idleness, timesOf } from '../credentials';
import { notApplicable, notAvailable, pass } from '../judgement';
import { organizationFixUrl, organizationSources } from '../organization-facts';
import { serviceAccountUse } from '../service-account-use';
import { refusal, unseenResources } from '../unseen-resources';

/**
 * Looks for accounts of programs that no program uses, by their tokens, and for OAuth clients, as far as the organization
 * tells when one was last used.
 */
export const idleServiceAccount = defineRule({
  meta: {
    id: 'organization/idle-service-account',
    title: 'A service account or OAuth client is unused',
    severity: 'medium',
    resource: 'org:service-account',
    rationale:
      'The program is gone and its access has stayed. Nobody logs in with the account, so nobody will miss it, and nobody will notice who else uses it.',
    threat: 'A token from a machine that was switched off years ago still opens your products.',
    remediation: [
      'Open "Directory", then "Service accounts" in the administration of your organization.',
      'Ask who made the account whether anything still needs it.',
      'Revoke its tokens, wait a week, and delete it.',
    ],
    references: [
      'https://developer.atlassian.com/cloud/admin/api-access/rest/api-group-service-account/',
      'https://developer.atlassian.com/cloud/admin/api-access/rest/api-group-oauth-client/',
    ],
    evidence: 'Every service account and OAuth client with the day of its last use.',
    options: ['unusedDays'],
    controls: {
      cis: ['5.3', '5.5'],
      nist: ['AC-2(3)'],
      iso: ['A.5.16', 'A.5.18'],
      soc2: ['CC6.2', 'CC6.3'],
    },
    needs: ['organization.serviceAccounts'],
  },
  evaluate(context) {
    const accounts = context.slice('organization.serviceAccounts');
    const useOf = serviceAccountUse(context);
    const judged = accounts.items.map((account): RuleResult => {
      const { id, name } = account;
      const resource = { type: 'org:service-account', id, name } as const;
      const use = useOf(account);
      if (use.kind === 'off') return notApplicable(resource, 'The service account is switched off');
      if (use.kind === 'unknown') return notAvailable(resource, use.reason);
      if (use.kind === 'used') return pass(resource);
      return {
        outcome: 'fail',
        resource,
        message: `Service account "${name}" ${use.says}`,
        // Without a token it may still be used by an OAuth client, whose use the organization does not tell.
        ...(use.tokens === 0 ? { confidence: 'inferred' as const } : {}),
        evidence: [
          {
            text: `Service account "${name}" ${use.says}`,
            source: organizationSources.serviceAccountTokens,
            data: { serviceAccountId: id, days: use.days, tokens: use.tokens, live: use.live },
          },
        ],
        affected: [],
        fixUrl: organizationFixUrl(context.snapshot),
      };
    });
    const seen = accounts.items.map(({ id }) => id);
    return [
      ...judged,
      ...unseenResources(accounts, seen, { type: 'org:service-account', noun: 'Service account' }),
      ...judgeClients(context),
    ];
  },
});

function judgeClients(facts: RuleFacts): readonly RuleResult[] {
  const clients = collected(facts.snapshot, 'organization.oauthClients');
  const resource = {
    type: 'org:service-account',
    id: 'oauth-clients',
    name: 'OAuth clients',
  } as const;
  const refused = refusal(clients);
  return [
    ...clients.items.map((client) => judgeClient(client, facts)),
    ...unseenResources(
      clients,
      clients.items.map(({ id }) => id),
      { type: 'org:service-account', noun: 'OAuth client' },
    ),
    ...(refused === undefined ? [] : [notAvailable(resource, refused)]),
  ];
}

function judgeClient(client: OauthClient, { snapshot, settings, now }: RuleFacts): RuleResult {
  const { id, name, status, createdAt, lastActiveAt } = client;
  const { unusedDays } = settings.thresholds;
  const resource = { type: 'org:service-account', id, name } as const;
  if (status !== 'active') return notApplicable(resource, 'The OAuth client is switched off');
  const isNew = createdAt !== undefined && daysSince(createdAt, now) <= unusedDays;
  const idle = lastActiveAt === undefined ? undefined : idleness(client, now);
  if (isNew || (idle !== undefined && idle.days <= unusedDays)) return pass(resource);
  if (idle === undefined)
    return notAvailable(
      resource,
      'The organization does not tell when OAuth clients were last used',
    );
  const text = `OAuth client "${name}" ${idle.says}`;
  return {
    outcome: 'fail',
    resource,
    message: text,
    evidence: [
      {
        text,
        source: organizationSources.oauthClients,
        data: { clientId: id, days: idle.days, ...timesOf(client) },
      },
    ],
    affected: [],
    fixUrl: organizationFixUrl(snapshot),
  };
}
