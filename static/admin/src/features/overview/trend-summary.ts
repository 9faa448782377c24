import type { TrendPoint } from '../../../../../src/contract';
import { dayOf, shortDayOf, timeOfDay } from '../../components/time';
import { counted } from '../../components/words';

/** The trend in words, for those who do not see the chart. */
export function trendSummary(points: readonly TrendPoint[]): string {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return 'No scan has been evaluated yet.';
  return [
    `Trend of ${counted(points.length, 'scan')} from ${dayOf(first.at)} to ${dayOf(last.at)}.`,
    first.score === last.score
      ? `The score stayed at ${last.score}.`
      : `The score went from ${first.score} to ${last.score}.`,
    `Open at the end: ${last.open.critical} critical, ${last.open.high} high, ${last.open.medium} medium, ${last.open.low} low.`,
  ].join(' ');
}

/** What stands under the points of the trend: their days, or their times where all are of one day. */
export function trendLabels(points: readonly TrendPoint[]): readonly string[] {
  const days = new Set(points.map(({ at }) => dayOf(at)));
  return points.map(({ at }) => (days.size > 1 ? shortDayOf(at) : timeOfDay(at)));
}
