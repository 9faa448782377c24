import { toCsv } from '../../../../../src/contract/csv';
import type { FindingSummary } from '../../../../../src/contract';

const columns = [
  'severity',
  'finding',
  'rule',
  'resource_type',
  'resource_id',
  'resource',
  'url',
  'affected_count',
  'confidence',
  'status',
  'first_seen',
  'last_seen',
  'issue',
  'fingerprint',
] as const;

/** Findings as the table has them, one line each, for spreadsheets. */
export function findingsCsv(findings: readonly FindingSummary[]): string {
  return toCsv(columns, findings.map(rowOf));
}

function rowOf(finding: FindingSummary): Record<(typeof columns)[number], string> {
  const { resource, ticket } = finding;
  return {
    severity: finding.severity,
    finding: finding.message,
    rule: finding.rule,
    resource_type: resource.type,
    resource_id: resource.id,
    resource: resource.name,
    url: resource.url ?? '',
    affected_count: String(finding.affectedCount),
    confidence: finding.confidence,
    status: finding.status,
    first_seen: finding.firstSeenAt,
    last_seen: finding.lastSeenAt,
    issue: ticket?.issueKey ?? '',
    fingerprint: finding.fingerprint,
  };
}
