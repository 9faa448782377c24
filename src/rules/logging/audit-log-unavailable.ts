import { listGapOf } from '../../access/unseen';
import { defineRule } from '../../domain';
import type { GapCode } from '../../domain';
import { collected } from '../collected';
import { auditLogging } from '../controls';
import { notAvailable, pass } from '../judgement';
import { organizationFixUrl, theOrganization } from '../organization-facts';

/** The organization has no audit log, or keeps it from whoever asks. Anything else is only bad luck. */
const withheld: ReadonlySet<GapCode> = new Set(['forbidden', 'not-found']);

/** What else a key is for. One that is told nothing at all, or an id of no organization, says nothing about the log. */
const others = [
  'organization.organization',
  'organization.users',
  'organization.domains',
  'organization.policies',
  'organization.apiTokens',
] as const;

/**
 * Looks at how the organization answers when it is asked for its audit log. It asks for no slice by name, because a log
 * that could not be read is what it is about.
 */
export const auditLogUnavailable = defineRule({
  meta: {
    id: 'logging/audit-log-unavailable',
    title: 'The organization audit log is not available to the scanner',
    severity: 'medium',
    resource: 'org:organization',
    rationale:
      'The audit log is the only place that tells who became an administrator, which policy was switched off and who exported what. Without it nobody notices, and nobody can look it up afterwards.',
    threat:
      'An intruder makes an administrator account, uses it, deletes it, and nothing remembers.',
    remediation: [
      'Look whether your plan has the organization audit log; it comes with Atlassian Guard and with Enterprise plans.',
      'Make an organization API key with the scope read:events:admin, or one without scopes, and connect it in the settings.',
    ],
    references: [
      'https://support.atlassian.com/security-and-access-policies/docs/track-organization-activities-from-the-audit-log/',
      'https://developer.atlassian.com/cloud/admin/organization/rest/api-group-events/',
    ],
    evidence: 'The answer of the organization to a request for its audit log.',
    controls: auditLogging,
    needs: [],
  },
  evaluate({ snapshot }) {
    const resource = theOrganization(snapshot);
    const gap = listGapOf(collected(snapshot, 'organization.events'));
    if (gap === undefined) return [pass(resource)];
    const isAnswered = others.some((name) => listGapOf(collected(snapshot, name)) === undefined);
    if (!withheld.has(gap.code) || !isAnswered) return [notAvailable(resource, gap.reason)];
    return [
      {
        outcome: 'fail',
        resource,
        message: 'The organization does not show its audit log',
        evidence: [{ text: gap.reason, source: gap.source, data: { code: gap.code } }],
        affected: [],
        fixUrl: organizationFixUrl(snapshot),
      },
    ];
  },
});
