import { isAnswered, severities } from '../../contract';
import type { ReportFinding, ScanReport, Severity } from '../../contract';
import { visible } from '../../contract/visible';
import { headlines } from './headline';

/** Affected resources that are named before the rest is counted. */
const maxNamed = 5;

/** Lines of evidence that are told of a finding before the rest is counted. */
const maxReasons = 3;

const urgency: Readonly<Record<Severity, string>> = {
  critical: 'today',
  high: 'this week',
  medium: 'this month',
  low: 'when convenient',
  info: 'to know',
};

/** The report for a terminal: the answer, then findings by severity and rule, then what could not be seen. */
export function formatText(report: ScanReport): string {
  const groups = severities.flatMap((severity) => {
    const findings = report.findings.filter((finding) => finding.severity === severity);
    return findings.length === 0 ? [] : [severityLines(severity, findings)];
  });
  const answer = [...headlines(report), countLine(report), ...partialLine(report)];
  const blocks = [answer, ...groups, coverageLines(report)];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function countLine({ findings }: ScanReport): string {
  if (findings.length === 0) return 'No open findings.';
  const counts = severities
    .map((severity) => ({
      severity,
      count: findings.filter((finding) => finding.severity === severity).length,
    }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => `${String(count)} ${severity}`);
  const noun = findings.length === 1 ? 'open finding' : 'open findings';
  return `${String(findings.length)} ${noun}: ${counts.join(', ')}.`;
}

/** Few findings are no good news where little was seen. */
function partialLine({ scan, coverage }: ScanReport): string[] {
  if (scan.status === 'complete') return [];
  return [`The scan is partial: ${answeredText(coverage)}`];
}

function answeredText(coverage: ScanReport['coverage']): string {
  const applicable = coverage.filter(({ outcome }) => outcome !== 'not-applicable');
  const answered = applicable.filter(({ outcome }) => isAnswered(outcome));
  return `${String(answered.length)} of ${String(applicable.length)} rules that apply were answered in full.`;
}

function severityLines(severity: Severity, findings: readonly ReportFinding[]): string[] {
  const rules = [...new Set(findings.map(({ rule }) => rule))];
  return [
    `${severity.toUpperCase()} (${urgency[severity]})`,
    ...rules.flatMap((rule) => ruleLines(findings.filter((finding) => finding.rule === rule))),
  ];
}

function ruleLines(findings: readonly ReportFinding[]): string[] {
  const [first] = findings;
  if (first === undefined) return [];
  return [
    `  ${visible(first.title)} [${first.rule}]`,
    ...findings.flatMap(findingLines),
    ...fixLines(first.remediation),
  ];
}

function findingLines({ resource, affected, confidence, evidence }: ReportFinding): string[] {
  const doubt = confidence === 'inferred' ? ' (inferred)' : '';
  const more = evidence.length - maxReasons;
  return [
    `    - ${visible(resource.name)}${doubt}${affectedText(affected)}`,
    ...(resource.url === undefined ? [] : [`      ${visible(resource.url)}`]),
    ...evidence.slice(0, maxReasons).map(({ text }) => `      ${visible(text)}`),
    ...(more > 0 ? [`      and ${String(more)} more`] : []),
  ];
}

/** One step stands on the line itself, more are numbered below it. */
function fixLines({ summary, steps }: ReportFinding['remediation']): string[] {
  if (steps.length < 2) return [`      Fix: ${visible(steps[0] ?? summary)}`];
  return [
    '      Fix:',
    ...steps.map((step, place) => `        ${String(place + 1)}. ${visible(step)}`),
  ];
}

function affectedText(affected: ReportFinding['affected']): string {
  if (affected.length === 0) return '';
  const named = affected.slice(0, maxNamed).map(({ name }) => visible(name));
  const more = affected.length - named.length;
  const rest = more > 0 ? `, and ${String(more)} more` : '';
  return `: affects ${String(affected.length)} (${named.join(', ')}${rest})`;
}

function coverageLines({ scan, coverage }: ScanReport): string[] {
  const open = coverage.filter(
    ({ outcome }) => outcome !== 'not-applicable' && !isAnswered(outcome),
  );
  return [
    'COVERAGE',
    `  ${answeredText(coverage)}`,
    ...open.map(
      ({ rule, outcome, reason }) =>
        `  - ${rule} (${outcome})${reason === undefined ? '' : `: ${visible(reason)}`}`,
    ),
    `  The scan is ${scan.status}. It made ${String(scan.requests)} requests and cost ${String(scan.points)} points.`,
  ];
}
