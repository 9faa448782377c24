import { products, severities } from '../contract';
import type { OpenGroup, Posture, Reach, ResourceRef, ResourceType, Severity } from '../contract';
import { score } from '../engine';
import type { FindingChange } from '../engine';
import { productOf } from '../storage/finding-record';
import { severityCounts } from './severity-counts';

const shownGroups = 8;
const shownNames = 3;

/** What the findings that a scan left open come down to. Equal changes give an equal posture. */
export function postureOf(changes: readonly FindingChange[]): Posture {
  const left = changes.filter(({ summary }) => summary.status === 'open');
  const open = left.map(({ summary }) => summary);
  const byRule = new Map<string, FindingChange[]>();
  for (const change of left) {
    const { rule } = change.summary;
    byRule.set(rule, [...(byRule.get(rule) ?? []), change]);
  }
  return {
    groups: [...byRule.values()].map(groupOf).sort(byUrgency).slice(0, shownGroups),
    products: products.map((product) => ({
      product,
      open: severityCounts(
        open.filter(({ rule, resource }) => productOf(rule, resource.type) === product),
      ),
    })),
    forecast: Object.fromEntries(
      severities.map((fixed, rank) => [
        fixed,
        score(open.filter(({ severity }) => severities.indexOf(severity) > rank)),
      ]),
    ) as Record<Severity, number>,
  };
}

function groupOf(members: readonly FindingChange[]): OpenGroup {
  const summaries = members.map(({ summary }) => summary);
  const [first] = summaries.toSorted((a, b) => rankOf(a.severity) - rankOf(b.severity));
  if (first === undefined) throw new RangeError('A group has no finding.');
  const { reach, names } = reachOf(members);
  return {
    rule: first.rule,
    title: first.title,
    severity: first.severity,
    findings: members.length,
    ...(members.length > 1
      ? {}
      : { only: { fingerprint: first.fingerprint, message: first.message } }),
    reach,
    names,
  };
}

/**
 * What the findings affect, or are about. Each resource counts once; of a finding that this scan did not see only the
 * number is known, and that is added.
 */
function reachOf(members: readonly FindingChange[]): Pick<OpenGroup, 'reach' | 'names'> {
  const seen = new Map<string, ResourceRef>();
  const counts = new Map<ResourceType, number>();
  const add = (type: ResourceType, count: number) =>
    counts.set(type, (counts.get(type) ?? 0) + count);
  for (const { summary, ...change } of members) {
    const affected = 'content' in change ? change.content.affected : [];
    if (affected.length === 0 && summary.affectedType !== undefined) {
      add(summary.affectedType, summary.affectedCount);
      continue;
    }
    for (const resource of affected.length === 0 ? [summary.resource] : affected) {
      const key = JSON.stringify([resource.type, resource.id]);
      if (!seen.has(key)) add(resource.type, 1);
      seen.set(key, resource);
    }
  }
  const reach = [...counts]
    .map(([type, count]): Reach => ({ type, count }))
    .sort((a, b) => b.count - a.count || (a.type < b.type ? -1 : 1));
  const names = [...seen.values()]
    .filter(({ type }) => type === reach[0]?.type)
    .map(({ name }) => name)
    .sort();
  return { reach, names: names.slice(0, shownNames) };
}

function byUrgency(a: OpenGroup, b: OpenGroup): number {
  return (
    rankOf(a.severity) - rankOf(b.severity) ||
    (b.reach[0]?.count ?? 0) - (a.reach[0]?.count ?? 0) ||
    (a.rule < b.rule ? -1 : 1)
  );
}

function rankOf(severity: Severity): number {
  return severities.indexOf(severity);
}
