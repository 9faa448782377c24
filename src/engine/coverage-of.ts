import { countedResources } from '../contract';
import type { RuleCoverageDetail } from '../contract';
import { listGaps } from '../domain';
import type { RuleMeta, RuleResult, Snapshot } from '../domain';
import { byText } from './result-order';
import { unseenReasons } from './unseen-reasons';

/** How much of a rule's question was answered, in numbers of resources and in one sentence when it was not all. */
export function coverageOf(
  meta: RuleMeta,
  results: readonly RuleResult[],
  snapshot: Snapshot,
): RuleCoverageDetail {
  const resources = new Map<string, Set<RuleResult['outcome']>>();
  for (const { resource, outcome } of results) {
    const key = JSON.stringify([resource.type, resource.id]);
    resources.set(key, (resources.get(key) ?? new Set()).add(outcome));
  }
  const outcomes = [...resources.values()];
  const failed = outcomes.filter((seen) => seen.has('fail')).length;
  const unseen = outcomes.filter((seen) => seen.has('not-available')).length;
  const passed = outcomes.filter(
    (seen) => seen.has('pass') && !seen.has('fail') && !seen.has('not-available'),
  ).length;
  const line = { rule: meta.id, title: meta.title, passed, failed, unseen };

  const lists = meta.needs
    .flatMap((name) => listGaps(snapshot.slice(name) ?? { gaps: [] }))
    .map((gap) => gap.reason);
  const hidden = reasonsOf(results, 'not-available');
  if (hidden.length > 0) {
    const reason = `${hiddenPart(meta, results)}${summed(hidden)}`;
    return { ...line, outcome: 'not-available', reason, reasons: unseenReasons(results, lists) };
  }
  if (lists.length > 0) {
    const reason = `${countedResources(outcomes.length, meta.resource)} checked, but not everything could be read: ${summed(lists)}`;
    return { ...line, outcome: 'not-available', reason, reasons: unseenReasons([], lists) };
  }
  const outside = reasonsOf(results, 'not-applicable');
  if (outside.length > 0 && outside.length === results.length) {
    return { ...line, outcome: 'not-applicable', reason: summed(outside) };
  }
  for (const outcome of ['unattested', 'attested'] as const) {
    const words = reasonsOf(results, outcome);
    if (words.length > 0) return { ...line, outcome, reason: summed(words) };
  }
  return { ...line, outcome: 'evaluated' };
}

/** How many of what the rule is about could not be read, before the reason. A list or a site that hides some of it is none itself. */
function hiddenPart(meta: RuleMeta, results: readonly RuleResult[]): string {
  const own = results.filter(({ resource }) => resource.type === meta.resource);
  const ids = (some: readonly RuleResult[]) =>
    new Set(some.map(({ resource }) => resource.id)).size;
  const hidden = ids(own.filter(({ outcome }) => outcome === 'not-available'));
  if (own.length === 0) return '';
  const all = countedResources(ids(own), meta.resource);
  return hidden === 0
    ? `${all} checked, but not everything could be read: `
    : `${String(hidden)} of ${all} could not be read: `;
}

function reasonsOf(
  results: readonly RuleResult[],
  outcome: Exclude<RuleResult['outcome'], 'pass' | 'fail'>,
): string[] {
  return results.flatMap((result) => (result.outcome === outcome ? [result.reason] : []));
}

/** The commonest reason, and how many others there are. */
function summed(reasons: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const reason of reasons) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  const [first, ...others] = [...counts].sort(
    ([a, countA], [b, countB]) => countB - countA || byText(a, b),
  );
  const more = others.length === 1 ? '1 other reason' : `${String(others.length)} other reasons`;
  return asSentence(`${bare(first?.[0] ?? '')}${others.length === 0 ? '' : ` (and ${more})`}`);
}

/** A reason with the full stop of a sentence. */
export function asSentence(reason: string): string {
  return `${bare(reason)}.`;
}

function bare(reason: string): string {
  return reason.replace(/\.$/, '');
}
