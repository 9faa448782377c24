import { LinePath } from '@visx/shape';
import { severities } from '../../../../../src/contract';
import type { TrendPoint } from '../../../../../src/contract';
import { severityWords } from '../../components/severity-words';
import { chart, plot, scoreScale } from './trend-shape';
import type { PlottedPoint } from './trend-shape';

const marks = [0, 50, 100] as const;

/** The score after each scan: a line to look at, and the same as a table. */
export function TrendCard({ trend }: { readonly trend: readonly TrendPoint[] }) {
  return (
    <section className="pp-card" aria-labelledby="pp-trend">
      <h2 id="pp-trend">Trend</h2>
      <TrendChart points={plot(trend)} />
      <details className="pp-small">
        <summary>As a table</summary>
        <TrendTable trend={trend} />
      </details>
    </section>
  );
}

function TrendChart({ points }: { readonly points: readonly PlottedPoint[] }) {
  const y = scoreScale();
  const last = points.at(-1);
  return (
    <svg
      className="pp-trend"
      viewBox={`0 0 ${String(chart.width)} ${String(chart.height)}`}
      role="img"
      aria-label={`Score after the last ${String(points.length)} scans, now ${String(last?.point.score ?? '')}`}
    >
      {marks.map((mark) => (
        <g key={mark}>
          <line
            className="pp-trend-grid"
            x1={chart.left}
            x2={chart.width}
            y1={y(mark)}
            y2={y(mark)}
          />
          <text
            className="pp-trend-mark"
            x={chart.left - 6}
            y={y(mark)}
            dy="0.32em"
            textAnchor="end"
          >
            {mark}
          </text>
        </g>
      ))}
      <LinePath
        className="pp-trend-line"
        data={[...points]}
        x={({ x }) => x}
        y={({ y: at }) => at}
      />
      {points.map(({ point, x, y: at }) => (
        <circle key={point.scanId} className="pp-trend-point" cx={x} cy={at} r={4}>
          <title>{`${new Date(point.at).toLocaleString()}: ${String(point.score)}`}</title>
        </circle>
      ))}
    </svg>
  );
}

function TrendTable({ trend }: { readonly trend: readonly TrendPoint[] }) {
  return (
    <table className="pp-table">
      <caption className="pp-visually-hidden">Score and open findings after each scan</caption>
      <thead>
        <tr>
          <th scope="col">Scan</th>
          <th scope="col">Score</th>
          {severities.map((severity) => (
            <th key={severity} scope="col">
              {severityWords[severity].name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {trend.map(({ scanId, at, score, open }) => (
          <tr key={scanId}>
            <th scope="row">{new Date(at).toLocaleString()}</th>
            <td>{score}</td>
            {severities.map((severity) => (
              <td key={severity}>{open[severity]}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
