import type { FindingSummary } from './finding';
import type { ResourceType } from './resource';
import type { Severity } from './severity';

/** Findings of one rule and severity: a finding whose severity was changed stands apart. */
export interface FindingGroup {
  readonly rule: string;
  readonly title: string;
  readonly severity: Severity;
  readonly findings: number;
  /** The finding, where there is only one. */
  readonly only?: FindingSummary;
  readonly affectedCount: number;
  /** What is affected, where all of it is of one type. */
  readonly affectedType?: ResourceType;
  /** When the oldest was seen first, ISO-8601 UTC. */
  readonly firstSeenAt: string;
  /** How many have a Jira issue. */
  readonly tickets: number;
}

/** The groups of as many findings as one call looks at. With a cursor there are more, of other groups and of these. */
export interface FindingGroupsPage {
  readonly groups: readonly FindingGroup[];
  readonly cursor?: string;
}

/** The group of a finding that stands alone. */
export function groupOf(finding: FindingSummary): FindingGroup {
  const { rule, title, severity, affectedCount, affectedType, firstSeenAt, ticket } = finding;
  return {
    rule,
    title,
    severity,
    findings: 1,
    only: finding,
    affectedCount,
    ...(affectedType === undefined ? {} : { affectedType }),
    firstSeenAt,
    tickets: ticket === undefined ? 0 : 1,
  };
}

/** Joins groups of the same rule and severity; each stands where its first part stood. */
export function joinGroups(groups: readonly FindingGroup[]): readonly FindingGroup[] {
  const joined = new Map<string, FindingGroup>();
  for (const group of groups) {
    const key = groupKey(group);
    const known = joined.get(key);
    joined.set(key, known === undefined ? group : joinTwo(known, group));
  }
  return [...joined.values()];
}

/** What tells a group from others. */
export function groupKey({ severity, rule }: Pick<FindingGroup, 'severity' | 'rule'>): string {
  return `${severity} ${rule}`;
}

function joinTwo(one: FindingGroup, other: FindingGroup): FindingGroup {
  const [type, ...otherTypes] = new Set(
    [one, other].filter(({ affectedCount }) => affectedCount > 0).map((part) => part.affectedType),
  );
  const affectedType = otherTypes.length === 0 ? type : undefined;
  return {
    rule: one.rule,
    title: one.title,
    severity: one.severity,
    findings: one.findings + other.findings,
    affectedCount: one.affectedCount + other.affectedCount,
    ...(affectedType === undefined ? {} : { affectedType }),
    firstSeenAt: one.firstSeenAt < other.firstSeenAt ? one.firstSeenAt : other.firstSeenAt,
    tickets: one.tickets + other.tickets,
  };
}
