import ProgressBar from '@atlaskit/progress-bar';
import { Link } from 'react-router';
import type { Overview } from '../../../../../src/contract';

/** The score, and next to it how much of the site it rests on. */
export function ScoreCard({ overview }: { readonly overview: Overview }) {
  const { trend } = overview;
  const score = trend.at(-1)?.score;
  const before = trend.at(-2)?.score;
  if (score === undefined) return null;
  const coverage = overview.scan?.coverage;
  return (
    <section className="pp-card" aria-labelledby="pp-score">
      <h2 id="pp-score">Score</h2>
      <p className="pp-score">
        <span className="pp-score-number">{score}</span>
        <span className="pp-subtle"> of 100</span>
      </p>
      {before === undefined || before === score ? null : (
        <p className="pp-small pp-subtle">
          {score > before
            ? `▲ ${String(score - before)} better`
            : `▼ ${String(before - score)} worse`}{' '}
          than the scan before
        </p>
      )}
      {coverage === undefined ? null : (
        <div className="pp-confidence">
          <p className="pp-small">
            <Link to="/coverage">
              {coverage.evaluated} of {coverage.applicable} rules answered in full
            </Link>
          </p>
          <ProgressBar
            ariaLabel="Rules answered in full"
            appearance={coverage.evaluated === coverage.applicable ? 'success' : 'default'}
            value={coverage.applicable === 0 ? 0 : coverage.evaluated / coverage.applicable}
          />
        </div>
      )}
    </section>
  );
}
