import { LinePath } from '@visx/shape';
import { scaleLinear } from '@visx/scale';
import type { PointerEvent } from 'react';
import { useRef, useState } from 'react';
import type { TrendPoint } from '../../../../../src/contract';
import { useWidth } from '../../components/use-width';
import styles from './TrendChart.module.css';
import { TrendBar } from './TrendBar';
import { TrendLegend } from './TrendLegend';
import { TrendTable } from './TrendTable';
import { openOf } from './trend-severities';
import { trendLabels, trendSummary } from './trend-summary';

const scoreHeight = 64;
const gap = 28;
const openHeight = 72;
const axisHeight = 20;
const height = scoreHeight + gap + openHeight + axisHeight;
const left = 32;
/** The widest a scan's place may be: a few scans stand together at the beginning instead of far apart. */
const widestSlot = 96;
const labelWidth = 64;

/** The score after every scan, and below it the open findings by severity. At least two points, oldest first. */
export function TrendChart({ points }: { readonly points: readonly TrendPoint[] }) {
  const [frame, width] = useWidth();
  const svg = useRef<SVGSVGElement>(null);
  const [hovered, setHovered] = useState<number>();
  const slot = Math.max(1, Math.min(widestSlot, (width - left) / points.length));
  const x = (index: number) => left + slot * (index + 0.5);
  const labels = trendLabels(points);
  const labelEvery = Math.ceil(labelWidth / slot);
  const score = scaleLinear({ domain: [0, 100], range: [scoreHeight, 6] });
  const most = Math.max(1, ...points.map((point) => openOf(point)));
  const top = scoreHeight + gap;
  const open = scaleLinear({ domain: [0, most], range: [top + openHeight, top] });
  const at = hovered ?? points.length - 1;
  const shown = points[at];

  const hover = ({ clientX }: PointerEvent) => {
    const from = clientX - (svg.current?.getBoundingClientRect().left ?? 0);
    const index = Math.floor((from - left) / slot);
    setHovered(index >= 0 && index < points.length ? index : undefined);
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
                x2={width}
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
          {hovered !== undefined && (
            <rect
              className={styles.hovered}
              x={left + slot * hovered}
              width={slot}
              y={0}
              height={top + openHeight}
            />
          )}
          {points.map((point, index) => (
            <TrendBar key={point.scanId} point={point} center={x(index)} slot={slot} y={open} />
          ))}
          <line className={styles.axis} x1={left} x2={width} y1={open(0)} y2={open(0)} />
          <LinePath<TrendPoint>
            className={styles.line ?? ''}
            data={[...points]}
            x={(_, index) => x(index)}
            y={(point) => score(point.score)}
          />
          {shown !== undefined && (
            <circle className={styles.dot} cx={x(at)} cy={score(shown.score)} r={4} />
          )}
          {labels.map((label, index) =>
            index % labelEvery === 0 ? (
              <text
                key={points[index]?.scanId}
                className={styles.label}
                x={x(index)}
                y={height - 4}
                textAnchor="middle"
              >
                {label}
              </text>
            ) : null,
          )}
        </svg>
      </div>
      <figcaption className={styles.caption}>
        {shown !== undefined && <TrendLegend point={shown} />}
        <details>
          <summary className={styles.summary}>Show as a table</summary>
          <TrendTable points={points} />
        </details>
      </figcaption>
    </figure>
  );
}
