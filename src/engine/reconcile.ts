import type { FindingEvent, FindingSummary } from '../contract';
import { fingerprint } from '../domain';
import type { FailResult, Snapshot } from '../domain';
import { closing } from './closing';
import type { Evaluation, RuleEvaluation } from './evaluation';
import type { FindingChange, FindingContent, Reconciliation } from './reconciliation';
import { byText } from './result-order';

export interface ReconcileInput {
  /** Findings as they were, whatever their status: at least all open ones, and those closed ones that fail again. */
  readonly known: readonly FindingSummary[];
  readonly evaluation: Evaluation;
  readonly snapshot: Snapshot;
  /** When it happens, milliseconds since the epoch. Findings are seen when the snapshot was taken, and closed now. */
  readonly now: number;
  readonly scanId: string;
}

/**
 * Joins what rules say now with what was known. A finding closes only on proof: a positive pass, an answer of its
 * resource without it, a resource that is known to be gone, a rule that was switched off. What was not seen stays as it
 * was. Doing it again with its own result changes nothing.
 */
export function reconcile(input: ReconcileInput): Reconciliation {
  const { known, evaluation } = input;
  const byFingerprint = new Map(known.map((finding) => [finding.fingerprint, finding]));
  const failing = new Map<string, FindingChange>();
  for (const rule of evaluation.rules) {
    for (const result of rule.results) {
      if (result.outcome !== 'fail') continue;
      const identity = fingerprint(rule.meta.id, result.resource, result.discriminator);
      failing.set(identity, seen(input, { rule, result, before: byFingerprint.get(identity) }));
    }
  }
  const rules = new Map(evaluation.rules.map((rule) => [rule.meta.id, rule]));
  const rest = [...byFingerprint.values()]
    .filter((finding) => !failing.has(finding.fingerprint))
    .map((finding) => notFailing(input, rules.get(finding.rule), finding));
  return {
    changes: [...failing.values(), ...rest].sort((a, b) =>
      byText(a.summary.fingerprint, b.summary.fingerprint),
    ),
  };
}

interface Seen {
  readonly rule: RuleEvaluation;
  readonly result: FailResult;
  readonly before: FindingSummary | undefined;
}

function seen({ snapshot, now, scanId }: ReconcileInput, { rule, result, before }: Seen) {
  const { meta } = rule;
  const summary: FindingSummary = {
    fingerprint: fingerprint(meta.id, result.resource, result.discriminator),
    rule: meta.id,
    title: meta.title,
    message: result.message,
    severity: meta.severity,
    confidence: result.confidence ?? 'confirmed',
    status: 'open',
    resource: result.resource,
    affectedCount: result.affected.length,
    ...affectedType(result),
    firstSeenAt: before?.firstSeenAt ?? snapshot.takenAt,
    lastSeenAt: snapshot.takenAt,
    ...(before?.ticket === undefined ? {} : { ticket: before.ticket }),
  };
  const content = contentOf(rule, result);
  const event = (kind: FindingEvent['kind'], note?: string): FindingEvent => ({
    at: isoTime(now),
    kind,
    scanId,
    ...(note === undefined ? {} : { note }),
  });
  if (before === undefined) {
    return { kind: 'opened', summary, content, events: [event('opened')] } as const;
  }
  const regraded =
    before.severity === summary.severity
      ? []
      : [event('severity-changed', `${before.severity} → ${summary.severity}`)];
  return before.status === 'open'
    ? ({ kind: 'still-open', summary, content, events: regraded } as const)
    : ({ kind: 'reopened', summary, content, events: [event('reopened'), ...regraded] } as const);
}

/** The type of what is affected, where it is one. */
function affectedType({ affected }: FailResult): Pick<FindingSummary, 'affectedType'> {
  const [type, ...others] = new Set(affected.map((resource) => resource.type));
  return type === undefined || others.length > 0 ? {} : { affectedType: type };
}

function contentOf({ meta }: RuleEvaluation, result: FailResult): FindingContent {
  const [summary = meta.title] = meta.remediation;
  return {
    rationale: meta.rationale,
    threat: meta.threat,
    references: meta.references,
    affected: result.affected,
    evidence: result.evidence,
    remediation: {
      summary,
      steps: meta.remediation,
      ...(result.fixUrl === undefined ? {} : { url: result.fixUrl }),
    },
  };
}

function notFailing(
  { snapshot, now, scanId }: ReconcileInput,
  rule: RuleEvaluation | undefined,
  finding: FindingSummary,
): FindingChange {
  const verdict = finding.status === 'open' ? closing(snapshot, rule, finding) : undefined;
  if (verdict === undefined) return { kind: 'untouched', summary: finding };
  return {
    kind: verdict.kind,
    summary: { ...finding, status: verdict.kind, closedAt: isoTime(now) },
    events: [{ at: isoTime(now), kind: verdict.kind, scanId, note: verdict.reason }],
  };
}

function isoTime(ms: number): string {
  return new Date(ms).toISOString();
}
