import { Arc } from '@visx/shape';
import { Link } from 'react-router';
import type { ScanSummary } from '../../../../../src/contract';
import { counted, formatShare } from '../../components/words';
import styles from './Score.module.css';

const radius = 56;
const thickness = 10;
const start = -0.75 * Math.PI;
const sweep = 1.5 * Math.PI;

interface Props {
  /** 0–100, higher is safer. */
  readonly score: number;
  readonly before: number | undefined;
  readonly coverage: ScanSummary['coverage'];
}

/** The score with what it is out of, how it moved, and how much of the site it rests on. */
export function Score({ score, before, coverage }: Props) {
  const share =
    coverage === undefined || coverage.applicable === 0
      ? undefined
      : coverage.evaluated / coverage.applicable;
  return (
    <div className={styles.score}>
      <div className={styles.dial}>
        <svg width={2 * radius} height={2 * radius} aria-hidden="true">
          <g transform={`translate(${radius}, ${radius})`}>
            <Band to={100} className={styles.track} />
            <Band to={score} className={styles.value} />
          </g>
        </svg>
        <p className={styles.number}>
          <span className={styles.big}>{score}</span>
          <span className={styles.of}>of 100</span>
        </p>
      </div>
      <p className={styles.change}>{changeText(score, before)}</p>
      {share !== undefined && coverage !== undefined && (
        <Link
          to="/coverage"
          className={styles.confidence}
          title={`${coverage.evaluated} of ${counted(coverage.applicable, 'rule')} that apply were answered in full`}
        >
          Confidence {formatShare(share)}
        </Link>
      )}
    </div>
  );
}

function Band({ to, className }: { readonly to: number; readonly className: string | undefined }) {
  return (
    <Arc
      className={className ?? ''}
      innerRadius={radius - thickness}
      outerRadius={radius}
      startAngle={start}
      endAngle={start + (sweep * to) / 100}
      cornerRadius={thickness / 2}
    />
  );
}

function changeText(score: number, before: number | undefined): string {
  if (before === undefined) return 'First score';
  if (score === before) return 'As in the scan before';
  const points = counted(Math.abs(score - before), 'point');
  return score > before ? `Up ${points}` : `Down ${points}`;
}
