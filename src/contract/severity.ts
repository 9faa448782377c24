/** Urgency of a finding: critical = today, high = this week, medium = this month, low = when convenient, info = to know. Most urgent first. */
export const severities = ['critical', 'high', 'medium', 'low', 'info'] as const;

export type Severity = (typeof severities)[number];

/** True when `severity` is at least as urgent as `threshold`. */
export function isAtLeast(severity: Severity, threshold: Severity): boolean {
  return severities.indexOf(severity) <= severities.indexOf(threshold);
}
