import { toCsv } from '../../contract';
import type { ReportFinding, ScanReport } from '../../contract';

const columns = [
  'severity',
  'rule',
  'title',
  'resource_type',
  'resource_id',
  'resource',
  'url',
  'affected_count',
  'affected',
  'evidence',
  'remediation',
  'confidence',
  'status',
  'fingerprint',
] as const;

/** One line a finding, for spreadsheets. */
export function formatCsv({ findings }: ScanReport): string {
  return toCsv(columns, findings.map(rowOf));
}

function rowOf(finding: ReportFinding): Record<(typeof columns)[number], string> {
  const { resource, affected, evidence, remediation } = finding;
  return {
    severity: finding.severity,
    rule: finding.rule,
    title: finding.title,
    resource_type: resource.type,
    resource_id: resource.id,
    resource: resource.name,
    url: resource.url ?? '',
    affected_count: String(affected.length),
    affected: affected.map(({ name }) => name).join('; '),
    evidence: evidence.map(({ text }) => text).join(' '),
    remediation: remediation.steps.join(' '),
    confidence: finding.confidence,
    status: finding.status,
    fingerprint: finding.fingerprint,
  };
}
