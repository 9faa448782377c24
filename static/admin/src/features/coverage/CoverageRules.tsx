import EyeIcon from '@atlaskit/icon/core/eye-open';
import { useCallback } from 'react';
import { useSearchParams } from 'react-router';
import { CheckBox } from '../../components/CheckBox';
import { EmptyState } from '../../components/EmptyState';
import { LoadError } from '../../components/LoadError';
import { LoadingRows } from '../../components/LoadingRows';
import { SearchField } from '../../components/SearchField';
import { counted } from '../../components/words';
import { NothingScanned } from '../scans/NothingScanned';
import styles from './CoverageRules.module.css';
import { CoverageSummary } from './CoverageSummary';
import { CoverageTable } from './CoverageTable';
import { useCoverage } from './coverage-queries';
import { isUnseen } from './coverage-view';
import { Obstacles } from './Obstacles';

/** What the last scan could and could not see, rule by rule. */
export function CoverageRules() {
  const coverage = useCoverage();
  const [params, setParams] = useSearchParams();
  const onlyUnseen = params.get('unseen') === '1';
  const search = params.get('q') ?? '';

  const change = useCallback(
    (name: string, value: string) =>
      setParams(
        (before) => {
          const after = new URLSearchParams(before);
          if (value === '') after.delete(name);
          else after.set(name, value);
          return after;
        },
        { replace: true },
      ),
    [setParams],
  );
  const onSearch = useCallback((text: string) => change('q', text), [change]);

  const rules = coverage.data ?? [];
  const wanted = search.toLowerCase();
  const shown = rules.filter(
    (one) =>
      (!onlyUnseen || isUnseen(one)) && `${one.title} ${one.rule}`.toLowerCase().includes(wanted),
  );
  return (
    <div className={styles.page}>
      {coverage.isPending && <LoadingRows what="the coverage" rows={10} />}
      {coverage.isError && (
        <LoadError
          what="The coverage"
          error={coverage.error}
          onRetry={() => void coverage.refetch()}
        />
      )}
      {coverage.isSuccess && rules.length === 0 && (
        <NothingScanned icon={<EyeIcon label="" color="currentColor" />}>
          After a scan you see here which rules could be answered, and why others could not.
        </NothingScanned>
      )}
      {rules.length > 0 && (
        <>
          <CoverageSummary rules={rules} />
          <Obstacles rules={rules} />
          <div className={styles.toolbar}>
            <SearchField label="Search rules" value={search} onSearch={onSearch} />
            <CheckBox
              label="Only what could not be seen"
              isChecked={onlyUnseen}
              onChange={(checked) => change('unseen', checked ? '1' : '')}
            />
            <span className={styles.count} role="status">
              {shown.length === rules.length
                ? counted(rules.length, 'rule')
                : `${shown.length} of ${counted(rules.length, 'rule')}`}
            </span>
          </div>
          {shown.length > 0 ? (
            <CoverageTable rules={shown} />
          ) : (
            <EmptyState
              title={
                search === '' ? 'Everything that applies was seen' : 'No rules match this search'
              }
            />
          )}
        </>
      )}
    </div>
  );
}
