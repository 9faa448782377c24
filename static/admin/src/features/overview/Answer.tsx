import type { Overview } from '../../../../../src/contract';
import { RelativeTime } from '../../components/RelativeTime';
import { headline } from './headline';

/** What stands open, in a sentence. Good news is only as good as what could be seen, and says so. */
export function Answer({ overview }: { readonly overview: Overview }) {
  const { exposures, scan, openedByLastScan, resolvedByLastScan } = overview;
  const sentences = headline(exposures);
  const bad = sentences.length > 0;
  return (
    <section
      className={`pp-answer ${bad ? 'pp-answer-bad' : 'pp-answer-good'}`}
      aria-label="Answer"
    >
      {bad ? (
        sentences.map((sentence) => <p key={sentence}>{sentence}</p>)
      ) : (
        <p>Nothing that could be seen is open to the internet or administered by everyone.</p>
      )}
      {scan === undefined ? null : (
        <p className="pp-subtle pp-small">
          Last scan <RelativeTime at={scan.startedAt} />: {openedByLastScan} opened,{' '}
          {resolvedByLastScan} resolved.
        </p>
      )}
    </section>
  );
}
