import { gapsByResource } from '../access/unseen';
import type { Evidence } from '../contract';
import type { JiraDashboard, JiraFilter, RuleResult, Share } from '../domain';
import { collected } from './collected';
import type { RuleFacts } from './collected';
import { notApplicable, notAvailable, settle, unclear } from './judgement';
import type { Failure, Judgement } from './judgement';
import { sharedDashboardsUrl, sharedFiltersUrl } from './links';
import { dashboardRef, filterRef, unseenRef } from './resources';

interface SharedItems {
  readonly 'jira.filters': JiraFilter;
  readonly 'jira.dashboards': JiraDashboard;
}

/** What a rule asks of every filter or of every dashboard. */
export interface SharedItemQuestion<N extends keyof SharedItems> {
  readonly slice: N;
  /** Why the question does not arise for an item; undefined when it does. */
  readonly outside?: (item: SharedItems[N]) => string | undefined;
  readonly judge: (item: SharedItems[N]) => readonly Judgement[];
  readonly failure: (item: SharedItems[N]) => Pick<Failure, 'message'> & Partial<Failure>;
}

const kinds = {
  'jira.filters': { noun: 'Filter', type: 'jira:filter', ref: filterRef, fixUrl: sharedFiltersUrl },
  'jira.dashboards': {
    noun: 'Dashboard',
    type: 'jira:dashboard',
    ref: dashboardRef,
    fixUrl: sharedDashboardsUrl,
  },
} as const;

/** Where filters or dashboards are read. */
export const sharedItemSources = {
  'jira.filters': 'GET /rest/api/3/filter/search?expand=owner,jql,sharePermissions,editPermissions',
  'jira.dashboards':
    'GET /rest/api/3/dashboard/search?expand=owner,sharePermissions,editPermissions',
} as const;

/** A share as evidence. */
export function shareEvidence(slice: keyof SharedItems, share: Share, text: string): Evidence {
  return {
    text,
    source: sharedItemSources[slice],
    data: { share: share.type, ...(share.id === undefined ? {} : { shareId: share.id }) },
  };
}

/** Asks a question of every filter or dashboard, each one result. */
export function judgeSharedItems<N extends keyof SharedItems>(
  { snapshot }: RuleFacts,
  { slice: name, outside, judge, failure }: SharedItemQuestion<N>,
): RuleResult[] {
  const slice = collected(snapshot, name);
  const { noun, type, ref, fixUrl } = kinds[name];
  const gaps = gapsByResource(slice);
  const items = slice.items as readonly SharedItems[N][];
  const seen = new Set(items.map(({ id }) => id));
  const judged = items.map((item) => {
    const resource = ref(snapshot.siteUrl, item);
    const reason = outside?.(item);
    if (reason !== undefined) return notApplicable(resource, reason);
    const gap = gaps.get(item.id);
    const judgements = gap === undefined ? judge(item) : [...judge(item), unclear(gap.reason)];
    return settle(resource, judgements, () => ({
      affected: [],
      fixUrl: fixUrl(snapshot.siteUrl),
      ...failure(item),
    }));
  });
  const unseen = [...gaps].flatMap(([id, { reason }]) =>
    seen.has(id) ? [] : [notAvailable(unseenRef(type, id, noun), reason)],
  );
  return [...judged, ...unseen];
}
