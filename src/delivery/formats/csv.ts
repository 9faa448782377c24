import { unparse } from 'papaparse';
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

/**
 * What a spreadsheet may take for a formula: a sign at the beginning, also in its full-width form or behind blanks.
 * Source: OWASP, CSV injection.
 */
const formula = /^[\s\p{Cc}]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/** One line a finding, for spreadsheets. Every cell is quoted and none can start a formula. */
export function formatCsv({ findings }: ScanReport): string {
  const data = findings.map(rowOf);
  const table = unparse(
    { fields: [...columns], data },
    // Quoted throughout: a spreadsheet that splits at another separator must not find a cell of its own inside one.
    { quotes: true, escapeFormulae: formula, newline: '\r\n' },
  );
  return `${table}\r\n`;
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
