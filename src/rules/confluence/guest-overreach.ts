import { isAdminister, isDestructive, isRead } from '../../access/space-operations';
import { defineRule } from '../../domain';
import type { SpacePrincipal } from '../../domain';
import { collected } from '../collected';
import type { RuleFacts } from '../collected';
import { confluenceGroupNames } from '../confluence-facts';
import { leastPrivilege } from '../controls';
import { judgePrincipals } from '../judge-principals';
import { archivedSpace } from '../judge-spaces';
import { sensitiveSpaces } from '../sensitive';
import { counted } from '../wording';

/** Looks for guests who administer, delete or export, or who see a space that settings call sensitive. */
export const guestOverreach = defineRule({
  meta: {
    id: 'confluence/guest-overreach',
    title: 'A guest administers, exports or deletes, or can see a sensitive space',
    severity: 'high',
    resource: 'confluence:space',
    rationale:
      'Guests work for somebody else. Your rules for devices, leaving and two-step verification do not reach them.',
    threat: 'A supplier’s employee takes the space along to the next customer.',
    remediation: [
      'Open the space’s permissions.',
      'Give the guests that the evidence names a role that only reads and comments.',
      'Move what guests have to see into a space made for them.',
    ],
    references: [
      'https://support.atlassian.com/confluence-cloud/docs/manage-user-roles/',
      'https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-space-permissions/',
    ],
    evidence: 'What guests hold in each space, and which spaces are sensitive.',
    options: ['sensitiveSpaces'],
    controls: leastPrivilege,
    needs: ['confluence.spaces'],
  },
  evaluate(facts) {
    const isSensitive = sensitiveSpaces(facts.settings);
    const guestsBehind = guestFinder(facts);
    const gap = collected(facts.snapshot, 'confluence.guests').gaps[0];
    return judgePrincipals(facts, {
      outside: archivedSpace,
      matters: (grant, space) =>
        isAdminister(grant) || isDestructive(grant) || (isSensitive(space) && isRead(grant)),
      verdict(principal) {
        const who = guestsBehind(principal);
        if (who !== undefined) return { who };
        // A class of accounts is never a guest; whoever else holds something may be one that was not seen.
        return gap === undefined || principal.type === 'class' || principal.type === 'app'
          ? undefined
          : { unclear: `Who is a guest could not be read: ${gap.reason}` };
      },
      failure: (space) => ({
        message: isSensitive(space)
          ? `Guests reach too far in sensitive space "${space.name}"`
          : `Guests can administer, delete or export in space "${space.name}"`,
      }),
    });
  },
});

/** Names the guests behind a principal, to begin a sentence; undefined when there are none. */
function guestFinder(facts: RuleFacts): (principal: SpacePrincipal) => string | undefined {
  const { items } = collected(facts.snapshot, 'confluence.guests');
  const groupName = confluenceGroupNames(facts);
  const byId = new Map(items.map((guest) => [guest.accountId, guest.name]));
  const inGroup = new Map<string, number>();
  for (const { groupIds } of items) {
    for (const id of groupIds) inGroup.set(id, (inGroup.get(id) ?? 0) + 1);
  }
  return ({ type, id }) => {
    const guests = inGroup.get(id);
    if (type === 'group') {
      return guests === undefined
        ? undefined
        : `Group "${groupName(id)}" with ${counted(guests, 'guest')}`;
    }
    const name = byId.get(id);
    if (type === 'guest') return `Guest ${name ?? id}`;
    return type === 'user' && name !== undefined ? `Guest ${name}` : undefined;
  };
}
