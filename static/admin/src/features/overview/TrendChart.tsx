import { AreaStack, LinePath } from '@visx/shape';
import { scaleLinear, scaleTime } from '@visx/scale';
import type { PointerEvent } from 'react';
import { useRef, useState } from 'react';
import { severities } from '../../../../../src/contract/severity';
import type { Severity, TrendPoint } from '../../../../../src/contract';
import { severityWords } from '../../components/severity-words';
import { dayOf } from '../../components/time';
import { useWidth } from '../../components/use-width';
import styles from './TrendChart.module.css';
import { TrendTable } from './TrendTable';
import { trendSummary } from './trend-summary';

/** What is merely to know is not part of the trend. */
const charted = severities.filter((severity) => severity !== 'info');
const stacked = charted.toReversed();

const scoreHeight = 88;
const gap = 24;
const openHeight = 64;
const axisHeight = 20;
const height = scoreHeight + gap + openHeight + axisHeight;
const left = 28;
const right = 12;

/** The score, and below it the open findings by severity, after every scan. At least two points. */
export function TrendChart({ points }: { readonly points: readonly TrendPoint[] }) {
  const [frame, width] = useWidth();
  const svg = useRef<SVGSVGElement>(null);
  const [hovered, setHovered] = useState<number>();
  const times = points.map(({ at }) => Date.parse(at));
  const x = scaleTime({
    domain: [Math.min(...times), Math.max(...times)],
    range: [left, Math.max(left + 1, width - right)],
  });
  const score = scaleLinear({ domain: [0, 100], range: [scoreHeight, 6] });
  const most = Math.max(1, ...points.map(openOf));
  const top = scoreHeight + gap;
  const open = scaleLinear({ domain: [0, most], range: [top + openHeight, top] });
  const shown = points[hovered ?? points.length - 1];

  const hover = ({ clientX }: PointerEvent) => {
    const at = clientX - (svg.current?.getBoundingClientRect().left ?? 0);
    const distances = times.map((time) => Math.abs(x(time) - at));
    setHovered(distances.indexOf(Math.min(...distances)));
  };

  return (
    <figure className={styles.chart}>
      <div ref={frame}>
        <svg
          ref={svg}
          width={width}
          height={height}
          role="img"
          aria-label={trendSummary(points)}
          onPointerMove={hover}
          onPointerLeave={() => setHovered(undefined)}
        >
          {[0, 50, 100].map((value) => (
            <g key={value}>
              <line
                className={styles.grid}
                x1={left}
                x2={width - right}
                y1={score(value)}
                y2={score(value)}
              />
              <text className={styles.label} x={left - 6} y={score(value) + 4} textAnchor="end">
                {value}
              </text>
            </g>
          ))}
          <text className={styles.label} x={left - 6} y={open(most) + 8} textAnchor="end">
            {most}
          </text>
          <text className={styles.label} x={left - 6} y={open(0) + 1} textAnchor="end">
            0
          </text>
          <AreaStack<TrendPoint, Severity>
            data={[...points]}
            keys={[...stacked]}
            value={(point, severity) => point.open[severity]}
            x={({ data }) => x(Date.parse(data.at))}
            y0={([from]) => open(from)}
            y1={([, to]) => open(to)}
          >
            {({ stacks, path }) =>
              stacks.map((stack) => (
                <path key={stack.key} className={styles[stack.key]} d={path(stack) ?? ''} />
              ))
            }
          </AreaStack>
          <line className={styles.axis} x1={left} x2={width - right} y1={open(0)} y2={open(0)} />
          <LinePath<TrendPoint>
            className={styles.line ?? ''}
            data={[...points]}
            x={({ at }) => x(Date.parse(at))}
            y={(point) => score(point.score)}
          />
          {shown !== undefined && (
            <>
              {hovered !== undefined && (
                <line
                  className={styles.cursor}
                  x1={x(Date.parse(shown.at))}
                  x2={x(Date.parse(shown.at))}
                  y1={score(100)}
                  y2={open(0)}
                />
              )}
              <circle
                className={styles.dot}
                cx={x(Date.parse(shown.at))}
                cy={score(shown.score)}
                r={4}
              />
            </>
          )}
          <text className={styles.label} x={left} y={height - 4}>
            {points[0] && dayOf(points[0].at)}
          </text>
          <text className={styles.label} x={width - right} y={height - 4} textAnchor="end">
            {dayOf(points.at(-1)?.at ?? '')}
          </text>
        </svg>
      </div>
      <figcaption className={styles.caption}>
        {shown !== undefined && (
          <ul className={styles.legend}>
            <li>
              <span className={`${styles.key ?? ''} ${styles.scoreKey ?? ''}`} />
              Score {shown.score}
            </li>
            {charted.map((severity) => (
              <li key={severity}>
                <span className={`${styles.key ?? ''} ${styles[severity] ?? ''}`} />
                {severityWords[severity].name} {shown.open[severity]}
              </li>
            ))}
            {hovered !== undefined && <li className={styles.day}>{dayOf(shown.at)}</li>}
          </ul>
        )}
        <details>
          <summary className={styles.summary}>Show as a table</summary>
          <TrendTable points={points} />
        </details>
      </figcaption>
    </figure>
  );
}

function openOf({ open }: TrendPoint): number {
  return charted.reduce((sum, severity) => sum + open[severity], 0);
}
