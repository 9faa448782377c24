import { severities } from '../contract';
import { byText } from '../engine/result-order';
import type {
  Evidence,
  FindingDetail,
  ReportFinding,
  RuleCoverage,
  ScanReport,
  ScanSummary,
} from '../contract';

export interface ReportInput {
  /** A scan that has finished. */
  readonly scan: ScanSummary;
  readonly coverage: readonly RuleCoverage[];
  /** Open findings, in any order. */
  readonly findings: readonly FindingDetail[];
}

/** The public result of a scan. Sorted all through, so that equal inputs in any order give equal reports. */
export function scanReport({ scan, coverage, findings }: ReportInput): ScanReport {
  return {
    scan: {
      id: scan.id,
      startedAt: scan.startedAt,
      finishedAt: scan.finishedAt ?? scan.startedAt,
      status: scan.status === 'complete' ? 'complete' : 'partial',
      requests: scan.requests,
      points: scan.points,
    },
    coverage: [...coverage]
      .sort((a, b) => byText(a.rule, b.rule))
      .map(({ rule, outcome, reason }) => ({
        rule,
        outcome,
        ...(reason === undefined ? {} : { reason }),
      })),
    findings: findings.map(reportFinding).sort(byUrgency),
  };
}

function reportFinding(finding: FindingDetail): ReportFinding {
  const { rule, title, severity, confidence, fingerprint, status, remediation } = finding;
  return {
    rule,
    title,
    severity,
    confidence,
    fingerprint,
    status,
    resource: finding.resource,
    affected: finding.affected
      .map(({ type, id, name }) => ({ type, id, name }))
      .sort((a, b) => byText(a.type, b.type) || byText(a.id, b.id)),
    evidence: finding.evidence.map(withSortedData).sort(byContent),
    remediation,
  };
}

/** Severity, rule, resource; the fingerprint only tells apart several findings on one resource. */
function byUrgency(a: ReportFinding, b: ReportFinding): number {
  return (
    severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
    byText(a.rule, b.rule) ||
    byText(a.resource.id, b.resource.id) ||
    byText(a.fingerprint, b.fingerprint)
  );
}

function withSortedData({ text, source, data }: Evidence): Evidence {
  const sorted = Object.entries(data).sort(([a], [b]) => byText(a, b));
  return { text, source, data: Object.fromEntries(sorted) };
}

function byContent(a: Evidence, b: Evidence): number {
  return (
    byText(a.text, b.text) ||
    byText(a.source, b.source) ||
    byText(JSON.stringify(a.data), JSON.stringify(b.data))
  );
}
