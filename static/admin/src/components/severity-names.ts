import type { Severity } from '../../../../src/contract';

/** Severities as people read them. */
export const severityNames: Readonly<Record<Severity, string>> = {
  critical: 'Critical',
  high: 'High',
  medium: 'Medium',
  low: 'Low',
  info: 'Info',
};

/** Severities as time: when to act. */
export const severityTimes: Readonly<Record<Severity, string>> = {
  critical: 'Today',
  high: 'This week',
  medium: 'This month',
  low: 'When convenient',
  info: 'To know',
};
