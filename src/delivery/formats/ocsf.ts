import type { Confidence, ReportFinding, ScanReport, Severity } from '../../contract';

/**
 * The OCSF release that the fields are of: class Compliance Finding (2003) of category Findings (2), with `checks` in
 * the compliance object. Source: schema.ocsf.io, 1.5.0, 2025-04-28.
 */
const schemaVersion = '1.5.0';
const classUid = 2003;
/** Activity 1 = Create. A type is its class and its activity. */
const activityId = 1;

const severityIds: Readonly<Record<Severity, readonly [number, string]>> = {
  critical: [5, 'Critical'],
  high: [4, 'High'],
  medium: [3, 'Medium'],
  low: [2, 'Low'],
  info: [1, 'Informational'],
};

const confidenceIds: Readonly<Record<Confidence, readonly [number, string]>> = {
  confirmed: [3, 'High'],
  inferred: [2, 'Medium'],
};

/** One OCSF event a line, one line a finding. */
export function formatOcsf(report: ScanReport): string {
  return report.findings.map((finding) => `${JSON.stringify(eventOf(report, finding))}\n`).join('');
}

function eventOf({ scan }: ScanReport, finding: ReportFinding) {
  const time = Date.parse(scan.finishedAt);
  const [severityId, severity] = severityIds[finding.severity];
  const [confidenceId, confidence] = confidenceIds[finding.confidence];
  const resources = [finding.resource, ...finding.affected].map(({ type, id, name }) => ({
    uid: id,
    name,
    type,
  }));
  return {
    activity_id: activityId,
    activity_name: 'Create',
    category_uid: 2,
    category_name: 'Findings',
    class_uid: classUid,
    class_name: 'Compliance Finding',
    type_uid: classUid * 100 + activityId,
    type_name: 'Compliance Finding: Create',
    time,
    severity_id: severityId,
    severity,
    confidence_id: confidenceId,
    confidence,
    status_id: 1,
    status: 'New',
    message: `${finding.title}: ${finding.resource.name}`,
    metadata: {
      version: schemaVersion,
      uid: `${scan.id}:${finding.fingerprint}`,
      correlation_uid: scan.id,
      product: { name: 'Parapet', vendor_name: 'Parapet' },
    },
    finding_info: {
      uid: finding.fingerprint,
      title: finding.title,
      desc: finding.evidence.map(({ text }) => text).join(' '),
      last_seen_time: time,
      types: ['Security Posture'],
      analytic: { uid: finding.rule, name: finding.title, type_id: 1, type: 'Rule' },
      ...(finding.resource.url === undefined ? {} : { src_url: finding.resource.url }),
    },
    compliance: {
      status_id: 3,
      status: 'Fail',
      checks: [
        {
          uid: finding.rule,
          name: finding.title,
          severity_id: severityId,
          severity,
          status_id: 3,
          status: 'Fail',
        },
      ],
    },
    resources,
    evidences: finding.evidence.map(({ text, source, data }) => ({
      name: text,
      data: { source, ...data },
    })),
    remediation: {
      desc: finding.remediation.steps.join(' ') || finding.remediation.summary,
      ...(finding.remediation.url === undefined ? {} : { references: [finding.remediation.url] }),
    },
  };
}
