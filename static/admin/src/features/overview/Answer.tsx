import Heading from '@atlaskit/heading';
import { Link } from 'react-router';
import type { Overview } from '../../../../../src/contract';
import { RelativeTime } from '../../components/RelativeTime';
import { findingsAddress } from '../findings/finding-filter';
import styles from './Answer.module.css';
import { exposureAnswer } from './exposure-answer';

/** The answer before everything else, and how much of the question it covers. */
export function Answer({ overview }: { readonly overview: Overview }) {
  const { exposures, scan, trend } = overview;
  const coverage = scan?.coverage;
  const evaluatedAt = trend.at(-1)?.at ?? scan?.finishedAt;
  return (
    <section className={styles.answer} aria-label="Answer">
      <Heading size="large" as="h1">
        {exposureAnswer(exposures).map((part, index) =>
          typeof part === 'string' ? (
            part
          ) : (
            <Link key={index} className={styles.number} to={findingsAddress({ rules: part.rules })}>
              {part.text}
            </Link>
          ),
        )}
      </Heading>
      <p className={styles.basis}>
        {evaluatedAt !== undefined && (
          <>
            As of <RelativeTime at={evaluatedAt} />.{' '}
          </>
        )}
        {coverage !== undefined && (
          <>
            {coverage.evaluated === coverage.applicable
              ? `All ${coverage.applicable} rules that apply were answered in full.`
              : `${coverage.evaluated} of ${coverage.applicable} rules that apply were answered in full.`}{' '}
            <Link to="/coverage">
              {coverage.evaluated === coverage.applicable ? 'Coverage' : 'See what was not'}
            </Link>
          </>
        )}
      </p>
    </section>
  );
}
