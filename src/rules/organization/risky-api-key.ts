import { deadBecause } from '../../access/dead-credential';
import { ownApiKeys } from '../../access/own-api-keys';
import { defineRule } from '../../domain';
import type { OrganizationApiKey } from '../../domain';
import { idleness, timesOf } from '../credentials';
import type { RuleFacts } from '../collected';
import { notApplicable, offends, settle, unclear } from '../judgement';
import { organizationFixUrl, organizationSources } from '../organization-facts';
import { unseenResources } from '../unseen-resources';
import { counted, listed } from '../wording';

const dayMs = 24 * 60 * 60 * 1000;

/**
 * Looks at the keys to the administration: what they may do, whether anything uses them, and when they end. The key that
 * the scan itself uses is named in the settings; if only one key is live, it can be no other.
 */
export const riskyApiKey = defineRule({
  meta: {
    id: 'organization/risky-api-key',
    title: 'An organization API key is unscoped, unused or about to expire',
    severity: 'high',
    resource: 'org:api-key',
    rationale:
      'Such a key administers the organization without any login. One without scopes may do everything, one that nothing uses is only waiting to be found, and one that ends unnoticed takes what depends on it down.',
    threat: 'Somebody finds the key in a script and gives themselves every role there is.',
    remediation: [
      'Open "Settings", then "API keys" in the administration of your organization, and ask who made the key what uses it.',
      'Make a new key with just the scopes that are needed, and put it where the old one was.',
      'Revoke the old key.',
      'If it is the key that Parapet uses, name its id in the settings as ownApiKeyIds.',
    ],
    references: [
      'https://support.atlassian.com/organization-administration/docs/manage-an-organization-with-the-admin-apis/',
      'https://developer.atlassian.com/cloud/admin/api-access/rest/api-group-api-key/',
    ],
    evidence: 'Every live organization API key with its scopes, its last use and the day it ends.',
    options: ['unusedDays', 'keyExpiryDays', 'ownApiKeyIds'],
    controls: {
      cis: ['5.5', '6.8'],
      nist: ['AC-6', 'IA-5'],
      iso: ['A.5.17', 'A.8.2'],
      soc2: ['CC6.1', 'CC6.3'],
    },
    needs: ['organization.apiKeys'],
  },
  evaluate(context) {
    const { snapshot, settings, now } = context;
    const keys = context.slice('organization.apiKeys');
    const own = ownApiKeys(keys, { named: settings.ownApiKeyIds, now });
    const judged = keys.items.map((key) => {
      const resource = { type: 'org:api-key', id: key.id, name: key.label } as const;
      const outside =
        deadBecause(key, now) ?? (own.has(key.id) ? 'It is the key of this scan' : undefined);
      if (outside !== undefined) return notApplicable(resource, outside);
      const { problems, doubts } = look(key, context);
      const judgements = [
        ...problems.map((says) =>
          offends({
            text: `API key "${key.label}" ${says}`,
            source: organizationSources.apiKeys,
            data: { keyId: key.id, scopes: key.scopes?.join(', ') ?? null, ...timesOf(key) },
          }),
        ),
        ...doubts.map(unclear),
      ];
      return settle(resource, judgements, () => ({
        message: `API key "${key.label}" ${listed(problems)}`,
        affected: [],
        fixUrl: organizationFixUrl(snapshot),
      }));
    });
    const seen = keys.items.map(({ id }) => id);
    return [...judged, ...unseenResources(keys, seen, { type: 'org:api-key', noun: 'API key' })];
  },
});

/** What is wrong with a live key, in words that follow its name, and what was not told of it. */
function look(
  key: OrganizationApiKey,
  { settings, now }: RuleFacts,
): { readonly problems: readonly string[]; readonly doubts: readonly string[] } {
  const { unusedDays, keyExpiryDays } = settings.thresholds;
  const { scopes, expiresAt } = key;
  const idle = idleness(key, now);
  const daysLeft =
    expiresAt === undefined ? undefined : Math.ceil((Date.parse(expiresAt) - now) / dayMs);
  return {
    problems: [
      ...(scopes?.length === 0 ? ['may do everything in the organization'] : []),
      ...(idle !== undefined && idle.days > unusedDays ? [idle.says] : []),
      ...(daysLeft !== undefined && daysLeft <= keyExpiryDays
        ? [`ends in ${counted(daysLeft, 'day')}`]
        : []),
    ],
    doubts: [
      ...(scopes === undefined ? ['The organization does not tell the scopes of the key'] : []),
      ...(idle === undefined ? ['The organization does not tell when the key was last used'] : []),
      // No key lives for more than a year. Source: Atlassian support, "Manage an organization with the admin APIs", 2026.
      ...(daysLeft === undefined ? ['The organization does not tell when the key ends'] : []),
    ],
  };
}
