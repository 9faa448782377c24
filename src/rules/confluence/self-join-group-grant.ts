import { gapsByResource, listGapOf } from '../../access/unseen';
import { defineRule } from '../../domain';
import type { SpacePrincipal } from '../../domain';
import { collected } from '../collected';
import type { RuleFacts } from '../collected';
import { leastPrivilege } from '../controls';
import { judgePrincipals } from '../judge-principals';
import type { PrincipalVerdict } from '../judge-principals';

/** Looks for space permissions held by a group that is open, so that whoever wants may add themselves. */
export const selfJoinGroupGrant = defineRule({
  meta: {
    id: 'confluence/self-join-group-grant',
    title: 'A group anyone may join holds space permissions',
    severity: 'high',
    resource: 'confluence:space',
    rationale:
      'An open team is made for finding each other, not for deciding who may see what. What it holds, everyone can take for themselves without asking.',
    threat:
      'Somebody joins the team, reads the space and leaves again, and no administrator was asked.',
    remediation: [
      'Open the space’s permissions.',
      'Give the access to a group that administrators manage, and remove the open one.',
      'Or let the team’s members be added by invitation only.',
    ],
    references: [
      'https://support.atlassian.com/confluence-cloud/docs/manage-user-roles/',
      'https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-group/',
    ],
    evidence: 'The groups that anyone may join, with what each holds in spaces.',
    controls: leastPrivilege,
    needs: ['confluence.spaces'],
  },
  evaluate: (facts) =>
    judgePrincipals(facts, {
      matters: () => true,
      verdict: openGroupVerdict(facts),
      failure: ({ name }) => ({
        message: `Anyone may join a group that holds permissions in space "${name}"`,
      }),
    }),
});

/** Objects to groups that anyone may join. A group that no longer exists lets nobody in. */
function openGroupVerdict({
  snapshot,
}: RuleFacts): (principal: SpacePrincipal) => PrincipalVerdict {
  const groups = collected(snapshot, 'confluence.groups');
  const byId = new Map(groups.items.map((group) => [group.groupId, group]));
  const gaps = gapsByResource(groups);
  const listGap = listGapOf(groups);
  return ({ type, id }) => {
    if (type !== 'group') return undefined;
    const group = byId.get(id);
    if (group?.openToJoin === true) return { who: `Group "${group.name}", which anyone may join,` };
    const gap = group === undefined ? (gaps.get(id) ?? listGap) : undefined;
    return gap === undefined
      ? undefined
      : { unclear: `Whether anyone may join group ${id} could not be read: ${gap.reason}` };
  };
}
