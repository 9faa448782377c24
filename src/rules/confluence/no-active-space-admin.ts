import { accountStates } from '../../access/accounts';
import { countHeads } from '../../access/paths';
import { defineRule } from '../../domain';
import type { ConfluenceSpace } from '../../domain';
import { collected } from '../collected';
import { spaceAdminsOf } from '../confluence-facts';
import { ownership } from '../controls';
import { fine, offends, unclear } from '../judgement';
import { archivedSpace, judgeSpaces } from '../judge-spaces';

/**
 * Looks for spaces whose owner is gone and that no active person administers. Personal spaces belong to
 * confluence/open-personal-space.
 */
export const noActiveSpaceAdmin = defineRule({
  meta: {
    id: 'confluence/no-active-space-admin',
    title: 'A space has no active administrator or owner',
    severity: 'medium',
    resource: 'confluence:space',
    rationale:
      'Nobody decides who may see the space, answers for what is in it, or notices when something is wrong with it.',
    threat: 'Access granted years ago is never taken back, and a leak from the space goes unseen.',
    remediation: [
      'Find somebody who uses the space.',
      'As an administrator of Confluence, make them its owner and administrator.',
      'If nobody wants the space, archive it.',
    ],
    references: [
      'https://support.atlassian.com/confluence-cloud/docs/manage-user-roles/',
      'https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-space/',
    ],
    evidence: 'The administrators and the owner of each space, and whether they are active.',
    controls: ownership,
    needs: ['confluence.spaces'],
  },
  evaluate(facts) {
    const adminsOf = spaceAdminsOf(facts);
    const stateOf = accountStates(collected(facts.snapshot, 'confluence.accounts'));
    return judgeSpaces(facts, {
      outside: (space) =>
        space.type === 'personal' ? 'It is a personal space' : archivedSpace(space),
      judge(grants, { id, ownerId }, reason) {
        const owner = ownerId === undefined ? undefined : stateOf(ownerId);
        if (owner?.kind === 'active-person') return [fine];
        const { paths, everyone, productAdmins } = adminsOf({ spaceId: id, grants });
        const count = countHeads(paths);
        if (count.seen > 0 || everyone || productAdmins) return [fine];
        if (owner?.kind === 'unseen') return [unclear(owner.reason)];
        if (count.atMost > 0) {
          return [unclear(count.reason ?? 'Not all of its administrators could be read')];
        }
        // Only a complete list proves that nobody is left.
        if (reason !== undefined) return [unclear(reason)];
        return [
          offends({
            text:
              owner === undefined
                ? 'The space has no owner'
                : `${owner.name === ownerId ? 'Account ' : ''}${owner.name}, its owner, has left`,
            source: 'GET /wiki/api/v2/spaces',
            data: { accountId: ownerId ?? null },
          }),
          offends({
            text: 'No active person administers the space',
            source: `GET /wiki/api/v2/spaces/${id}/permissions`,
            data: { permissions: 'administer space', people: 0 },
          }),
        ];
      },
      failure: ({ name }: ConfluenceSpace) => ({
        message: `Nobody active owns or administers space "${name}"`,
      }),
    });
  },
});
