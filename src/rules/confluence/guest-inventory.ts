import { defineRule } from '../../domain';
import type { Guest, RuleResult } from '../../domain';
import { daysSince } from '../age';
import { notAvailable, pass } from '../judgement';
import { organizationAdminUrl } from '../links';
import { confluenceAccountRef } from '../resources';
import { counted } from '../wording';

/** Since when a guest is known, and who knows it. */
interface Known {
  readonly since: string;
  /** What that means, to be followed by a number of days. */
  readonly message: string;
  readonly text: string;
  readonly source: string;
  /** An account may have been in the organization before it became a guest. */
  readonly confidence?: 'inferred';
}

/**
 * Looks for guests who have been here longer than the period after which unused access is due for review. Confluence does
 * not say since when somebody is a guest: what tells is when a scan first saw them, and, where an organization is
 * connected, when it got the account.
 */
export const guestInventory = defineRule({
  meta: {
    id: 'confluence/guest-inventory',
    title: 'A guest has had access longer than the review period',
    severity: 'medium',
    resource: 'account',
    rationale:
      'Guests are invited for one piece of work, and nobody hears of it when the work is over or when they leave their company.',
    threat:
      'A supplier’s former employee signs in a year later with an account that nobody disabled.',
    remediation: [
      'Ask whoever works with the guest whether the access is still needed.',
      'If it is not, remove the guest from Confluence in the administration of your organization.',
      'If it is, accept the finding with a date for the next review.',
    ],
    references: [
      'https://support.atlassian.com/confluence-cloud/docs/invite-guests-for-external-collaboration/',
      'https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-search/',
    ],
    evidence: 'The list of guests with the date since which each has had access.',
    options: ['dormantDays'],
    controls: {
      cis: ['5.1'],
      nist: ['AC-2'],
      iso: ['A.5.18'],
      soc2: ['CC6.2', 'CC6.3'],
    },
    needs: ['confluence.guests'],
  },
  evaluate(context) {
    const { snapshot, now } = context;
    const { dormantDays } = context.settings.thresholds;
    const added = new Map(
      (snapshot.slice('organization.users')?.items ?? []).map(({ accountId, addedAt }) => [
        accountId,
        addedAt,
      ]),
    );
    return context.slice('confluence.guests').items.map((guest): RuleResult => {
      const { accountId, name, firstSeen } = guest;
      const resource = confluenceAccountRef(snapshot.siteUrl, accountId, name);
      // What a scan saw coming has not been a guest before, however old its account is.
      const addedAt = firstSeen?.arrived === true ? undefined : added.get(accountId);
      const old = [...seenSince(guest), ...addedSince(guest, addedAt)].find(
        ({ since }) => daysSince(since, now) > dormantDays,
      );
      if (old === undefined) {
        // Nobody is a guest for longer than the organization has known the account.
        const isNew = firstSeen?.arrived === true || addedAt !== undefined;
        return isNew ? pass(resource) : notAvailable(resource, unknownSince(guest));
      }
      const { since, message, text, source, ...confidence } = old;
      const days = daysSince(since, now);
      return {
        outcome: 'fail',
        resource,
        message: `${message} ${counted(days, 'day')}`,
        ...confidence,
        evidence: [{ text, source, data: { accountId, since, days } }],
        affected: [],
        fixUrl: organizationAdminUrl,
      };
    });
  },
});

function seenSince({ name, firstSeen }: Guest): readonly Known[] {
  if (firstSeen === undefined) return [];
  const source = 'GET /wiki/rest/api/search/user?sitePermissionTypeFilter=externalCollaborator';
  const text = `${name} was already a guest in the scan of ${firstSeen.at.slice(0, 10)}`;
  const message = `${name} has been a guest for at least`;
  return [{ since: firstSeen.at, message, text, source }];
}

function addedSince({ name }: Guest, addedAt: string | undefined): readonly Known[] {
  if (addedAt === undefined) return [];
  const source = 'POST /admin/v2/orgs/{}/directories/-/users/search';
  const text = `${name}, a guest, has been in the organization since ${addedAt.slice(0, 10)}`;
  const message = `${name} is a guest whose account has been in the organization for`;
  return [{ since: addedAt, message, text, source, confidence: 'inferred' }];
}

function unknownSince({ firstSeen }: Guest): string {
  return firstSeen === undefined
    ? 'Since when the guest has had access is not known'
    : `The guest was there when guests were first looked at, on ${firstSeen.at.slice(0, 10)}, and Confluence does not say since when`;
}
