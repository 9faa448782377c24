import { isBroad } from '../access/audience';
import type { JiraAudiences } from '../access/jira-audiences';
import type { SharedItem } from '../domain';
import { fine, offends, unclear } from './judgement';
import type { Judgement } from './judgement';
import { shareEvidence } from './judge-shared-items';

/** Judges who a filter or dashboard is shared with: the public offends. */
export function judgePublicShares(
  slice: 'jira.filters' | 'jira.dashboards',
  { shares }: SharedItem,
): readonly Judgement[] {
  return shares.map((share) => {
    if (share.type === 'unknown') return unclear('It is shared with an audience that is not known');
    return share.type === 'public'
      ? offends(shareEvidence(slice, share, 'Anyone on the internet can see it'))
      : fine;
  });
}

/** Judges who may edit a filter or dashboard: the public and everyone offend. */
export function judgeEditors(
  slice: 'jira.filters' | 'jira.dashboards',
  { editors }: SharedItem,
  audiences: JiraAudiences,
): readonly Judgement[] {
  return editors.map((share) => {
    const audience = audiences.ofShare(share);
    if (audience.kind === 'undecided') return unclear(audience.reason);
    return isBroad(audience)
      ? offends(shareEvidence(slice, share, `${audience.who} can edit it`))
      : fine;
  });
}
