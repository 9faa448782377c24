import { useId } from 'react';
import { useSearchParams } from 'react-router';
import type { RuleCoverageDetail } from '../../../../../src/contract';
import { Card } from '../../components/Card';
import { EmptyState } from '../../components/EmptyState';
import { LoadError } from '../../components/LoadError';
import { LoadingRows } from '../../components/LoadingRows';
import { counted, formatNumber } from '../../components/words';
import { CoverageTable } from './CoverageTable';
import { useCoverage } from './coverage-queries';
import { countsOf, isUnseen } from './coverage-view';
import './coverage.css';

/** What the last scan could answer, and what it could not. */
export function CoveragePage() {
  const { data, error, refetch } = useCoverage();
  if (data !== undefined) return <Coverage coverage={data} />;
  if (error === null) return <LoadingRows what="the coverage" rows={10} />;
  return <LoadError what="The coverage" error={error} onRetry={() => void refetch()} />;
}

function Coverage({ coverage }: { readonly coverage: readonly RuleCoverageDetail[] }) {
  const [params, setParams] = useSearchParams();
  const onlyUnseen = params.get('only') === 'unseen';
  const rules = onlyUnseen ? coverage.filter(isUnseen) : coverage;
  if (coverage.length === 0) {
    return (
      <EmptyState title="No scan has finished yet">
        After the first scan this page says which rules could be answered, and what was missing for
        the others.
      </EmptyState>
    );
  }
  return (
    <div className="pp-coverage-page">
      <Counts coverage={coverage} />
      <p className="pp-coverage-promise">
        What could not be seen is never counted as safe: such a rule neither passes nor closes a
        finding, and the overview says beside the score how many rules were answered in full.
      </p>
      <Card
        title={onlyUnseen ? 'Rules with something unseen' : 'All rules'}
        aside={
          <OnlyUnseen
            checked={onlyUnseen}
            change={(only) => setParams(only ? { only: 'unseen' } : {}, { replace: true })}
          />
        }
      >
        <p className="pp-coverage-quiet" role="status">
          {counted(rules.length, 'rule')} of {formatNumber(coverage.length)}
        </p>
        {rules.length === 0 ? <p>Every rule that applies could be answered.</p> : null}
        {rules.length === 0 ? null : <CoverageTable rules={rules} />}
      </Card>
    </div>
  );
}

function Counts({ coverage }: { readonly coverage: readonly RuleCoverageDetail[] }) {
  const { answered, unseen, notApplicable } = countsOf(coverage);
  const applicable = formatNumber(answered + unseen);
  return (
    <dl className="pp-coverage-counts">
      <Count name="answered in full" value={answered} of={`${applicable} that apply`} />
      <Count name="could not be seen in full" value={unseen} of={`${applicable} that apply`} />
      <Count
        name="do not apply to this site"
        value={notApplicable}
        of={counted(coverage.length, 'rule')}
      />
    </dl>
  );
}

interface CountProps {
  readonly name: string;
  readonly value: number;
  readonly of: string;
}

function Count({ name, value, of }: CountProps) {
  return (
    <div className="pp-coverage-count">
      <dt>Rules {name}</dt>
      <dd>
        <span className="pp-coverage-figure">{formatNumber(value)}</span> of {of}
      </dd>
    </div>
  );
}

interface OnlyUnseenProps {
  readonly checked: boolean;
  readonly change: (checked: boolean) => void;
}

function OnlyUnseen({ checked, change }: OnlyUnseenProps) {
  const id = useId();
  return (
    <label className="pp-coverage-only" htmlFor={id}>
      <input
        id={id}
        type="checkbox"
        checked={checked}
        onChange={({ currentTarget }) => change(currentTarget.checked)}
      />
      Only what could not be seen
    </label>
  );
}
