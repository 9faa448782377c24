import { scaleLinear, scalePoint } from '@visx/scale';
import type { TrendPoint } from '../../../../../src/contract';

/** The drawing area in SVG units; it scales with the card. */
export const chart = { width: 640, height: 200, left: 32, right: 12, top: 12, bottom: 28 } as const;

export interface PlottedPoint {
  readonly point: TrendPoint;
  readonly x: number;
  readonly y: number;
}

/** Where the points of a trend lie, oldest on the left. One point alone stands in the middle. */
export function plot(trend: readonly TrendPoint[]): readonly PlottedPoint[] {
  const x = scalePoint<string>({
    domain: trend.map(({ scanId }) => scanId),
    range: [chart.left, chart.width - chart.right],
  });
  const y = scoreScale();
  return trend.map((point) => ({ point, x: x(point.scanId) ?? 0, y: y(point.score) }));
}

/** Score 0–100 to its height in the drawing. */
export function scoreScale() {
  return scaleLinear<number>({
    domain: [0, 100],
    range: [chart.height - chart.bottom, chart.top],
  });
}
