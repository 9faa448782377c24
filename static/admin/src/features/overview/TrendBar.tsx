import type { TrendPoint } from '../../../../../src/contract';
import colors from '../../components/SeverityColors.module.css';
import { openOf, trendSeverities } from './trend-severities';

const widest = 28;

interface Props {
  readonly point: TrendPoint;
  readonly center: number;
  /** How much room the scan has, in pixels. */
  readonly slot: number;
  /** Where a number of findings stands. */
  readonly y: (count: number) => number;
}

/** The findings that one scan left open, the most urgent at the bottom, where bars are easiest to compare. */
export function TrendBar({ point, center, slot, y }: Props) {
  const width = Math.min(widest, slot * 0.6);
  return (
    <>
      {trendSeverities.map((severity, index) => {
        const from = openOf(point, trendSeverities.slice(0, index));
        const to = from + point.open[severity];
        return (
          <rect
            key={severity}
            className={colors[severity]}
            x={center - width / 2}
            width={width}
            y={y(to)}
            height={y(from) - y(to)}
          />
        );
      })}
    </>
  );
}
