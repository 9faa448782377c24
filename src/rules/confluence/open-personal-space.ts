import { accountStates } from '../../access/accounts';
import { holdingsOf } from '../../access/space-grants';
import { isRead } from '../../access/space-operations';
import type { Evidence } from '../../contract';
import { defineRule } from '../../domain';
import type { ConfluenceSpace } from '../../domain';
import { collected } from '../collected';
import type { RuleFacts } from '../collected';
import { accountLifecycle, joined, leastPrivilege } from '../controls';
import { fine, offends, unclear } from '../judgement';
import type { Judgement } from '../judgement';
import { everyoneVerdict } from '../judge-principals';
import { archivedSpace, judgeSpaces, offendingHoldings } from '../judge-spaces';

/**
 * Looks for personal spaces that everyone with an account may read, or whose owner has left, whoever may look after them
 * since. People without an account belong to confluence/public-space-read.
 */
export const openPersonalSpace = defineRule({
  meta: {
    id: 'confluence/open-personal-space',
    title: 'A personal space is open to everyone, or its owner has left',
    severity: 'low',
    resource: 'confluence:space',
    rationale:
      'People put drafts, reviews and notes about colleagues into their personal space and take it for private. When they leave, nobody answers for what is in it.',
    threat: 'Everyone finds the appraisal notes of a manager by search.',
    remediation: [
      'Ask the owner whom the space is for, and open its permissions.',
      'Remove the access of everyone, or move what is for all into a team’s space.',
      'When the owner has left, move what is still needed and archive the space.',
    ],
    references: [
      'https://support.atlassian.com/confluence-cloud/docs/manage-user-roles/',
      'https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-space/',
    ],
    evidence: 'What everybody holds in each personal space, and whether its owner is still here.',
    options: ['broadGroupMembers'],
    controls: joined(leastPrivilege, accountLifecycle),
    needs: ['confluence.spaces'],
  },
  evaluate(facts) {
    const verdict = everyoneVerdict(facts);
    const tell = offendingHoldings(facts);
    const judgeOwner = ownerJudge(facts);
    return judgeSpaces(facts, {
      outside: (space) =>
        space.type === 'personal' ? archivedSpace(space) : 'It is not a personal space',
      judge: (grants, space) => [
        ...holdingsOf(grants.filter(isRead)).flatMap(({ principal, grants: held }) => {
          const found = verdict(principal);
          if (found === undefined) return [];
          return 'who' in found ? tell(space, found.who, held) : [unclear(found.unclear)];
        }),
        judgeOwner(space),
      ],
      failure: ({ name }, evidence) => {
        const left = evidence.some(isOwner);
        const open = evidence.some((part) => !isOwner(part));
        const also = left ? ', and its owner has left' : '';
        return {
          message: open
            ? `Personal space "${name}" is open to everyone${also}`
            : `The owner of personal space "${name}" has left`,
        };
      },
    });
  },
});

function ownerJudge({ snapshot }: RuleFacts): (space: ConfluenceSpace) => Judgement {
  const stateOf = accountStates(collected(snapshot, 'confluence.accounts'));
  return ({ ownerId }) => {
    if (ownerId === undefined) return unclear('Confluence did not say who owns the space');
    const state = stateOf(ownerId);
    if (state.kind === 'unseen') return unclear(state.reason);
    if (state.kind !== 'inactive' && state.kind !== 'deleted') return fine;
    return offends({
      text:
        state.kind === 'deleted'
          ? `Account ${ownerId}, its owner, no longer exists`
          : `${state.name}, its owner, is deactivated`,
      source: 'GET /wiki/api/v2/spaces',
      data: { ownerId },
    });
  };
}

function isOwner({ data }: Evidence): boolean {
  return 'ownerId' in data;
}
