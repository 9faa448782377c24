import { Link } from 'react-router';
import type { CatalogueEntry } from '../../../../../src/contract';
import { Facts } from '../../components/Facts';
import { asSentence } from '../../components/words';
import { ofTotal, seenText } from '../coverage/coverage-numbers';
import { ReasonList } from '../coverage/ReasonList';
import { findingsAddress } from '../findings/finding-filter';
import { RuleRemedies } from './RuleRemedies';
import { standingsOf, standingWords } from './standing';

/** What came of a rule in the last scan, in numbers of resources, and why the rest was not seen. */
export function RuleOutcome({ entry }: { readonly entry: CatalogueEntry }) {
  const { id, coverage } = entry;
  const meanings = standingsOf(entry).map((standing) => standingWords[standing].meaning);
  if (coverage === undefined || entry.disabled) return <p>{meanings.join(' ')}</p>;
  const { passed, failed, unseen, reason, reasons = [] } = coverage;
  const total = passed + failed + unseen;
  return (
    <>
      <p>
        {meanings.join(' ')} {reason !== undefined && asSentence(reason)}
      </p>
      {total > 0 && (
        <Facts
          facts={[
            ['Seen', seenText(coverage)],
            ['Passed', ofTotal(passed, total)],
            [
              'Failed',
              failed === 0 ? (
                ofTotal(failed, total)
              ) : (
                <Link to={findingsAddress({ rules: [id] })}>{ofTotal(failed, total)}</Link>
              ),
            ],
          ]}
        />
      )}
      {reasons.some(({ count }) => count > 0) && <ReasonList reasons={reasons} />}
      <RuleRemedies entry={entry} />
    </>
  );
}
