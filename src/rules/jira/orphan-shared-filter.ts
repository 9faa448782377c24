import { isBroad } from '../../access/audience';
import { defineRule } from '../../domain';
import type { JiraFilter } from '../../domain';
import { accountLifecycle, joined, ownership } from '../controls';
import { jiraAudiencesOf } from '../jira-facts';
import { fine, offends, unclear } from '../judgement';
import type { Judgement } from '../judgement';
import { judgeSharedItems, shareEvidence, sharedItemSources } from '../judge-shared-items';

/** Looks for filters that everyone or the public sees and whose owner is deactivated. */
export const orphanSharedFilter = defineRule({
  meta: {
    id: 'jira/orphan-shared-filter',
    title: 'A broadly shared filter is owned by an inactive user',
    severity: 'medium',
    resource: 'jira:filter',
    rationale:
      'Only the owner can change who sees a filter. When the owner has left, a share that was a mistake stays one.',
    threat: 'What the filter shows goes on being shown long after the reason for it is gone.',
    remediation: [
      'Open the administration of shared filters.',
      'Give the filter to somebody who uses it, or delete it.',
      'Ask the new owner whom it has to be shared with.',
    ],
    references: ['https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-filters/'],
    evidence: 'The owner of each shared filter, and whether they are active.',
    options: ['broadGroupMembers'],
    controls: joined(ownership, accountLifecycle),
    needs: ['jira.filters'],
  },
  evaluate(facts) {
    const audiences = jiraAudiencesOf(facts);
    return judgeSharedItems(facts, {
      slice: 'jira.filters',
      judge(filter) {
        if (filter.owner?.active === true) return [fine];
        const shares = filter.shares.map((share): Judgement => {
          const audience = audiences.ofShare(share);
          if (audience.kind === 'undecided') return unclear(audience.reason);
          return isBroad(audience)
            ? offends(shareEvidence('jira.filters', share, `${audience.who} can see it`))
            : fine;
        });
        if (filter.owner?.active === false) return [...shares, ...ownerEvidence(filter, shares)];
        // Without an owner to look at, a broad share says nothing either way.
        const missing = filter.owner === undefined ? 'who owns it' : 'whether its owner is active';
        return shares.map((share) =>
          share.kind === 'offends' ? unclear(`Jira does not say ${missing}`) : share,
        );
      },
      failure: ({ name }) => ({
        message: `Filter "${name}" is shared with everyone, and its owner has left`,
      }),
    });
  },
});

function ownerEvidence({ owner }: JiraFilter, shares: readonly Judgement[]): readonly Judgement[] {
  if (owner === undefined || !shares.some(({ kind }) => kind === 'offends')) return [];
  return [
    offends({
      text: `${owner.name}, its owner, is deactivated`,
      source: sharedItemSources['jira.filters'],
      data: { accountId: owner.accountId },
    }),
  ];
}
