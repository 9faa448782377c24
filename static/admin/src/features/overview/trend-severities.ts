import { severities } from '../../../../../src/contract/severity';
import type { Severity, TrendPoint } from '../../../../../src/contract';

/** What the trend shows: what is merely to know is not part of it. Most urgent first. */
export const trendSeverities = severities.filter((severity) => severity !== 'info');

/** How many findings of some severities were open; of all that the trend shows, unless said otherwise. */
export function openOf(
  { open }: TrendPoint,
  counted: readonly Severity[] = trendSeverities,
): number {
  return counted.reduce((sum, severity) => sum + open[severity], 0);
}
