import { useNavigate, useParams, useSearchParams } from 'react-router';
import { LoadError } from '../../components/LoadError';
import { LoadingRows } from '../../components/LoadingRows';
import { FindingPanel } from './FindingPanel';
import { FindingsFilters } from './FindingsFilters';
import { FindingsTable } from './FindingsTable';
import { readFilter, writeFilter } from './findings-filter';
import { useFindings } from './use-findings';
import './findings.css';

/** All findings, and one of them in a panel when the address names it. */
export function FindingsPage() {
  const { fingerprint } = useParams();
  const [params, setParams] = useSearchParams();
  const navigate = useNavigate();
  const filter = readFilter(params);
  const findings = useFindings(filter);
  const rows = findings.data?.pages.flatMap(({ items }) => items) ?? [];
  const search = params.toString();

  return (
    <div className="pp-stack">
      <FindingsFilters
        filter={filter}
        change={(next) => {
          setParams(writeFilter(next), { replace: true });
        }}
      />
      {findings.error !== null ? (
        <LoadError
          what="The findings"
          error={findings.error}
          onRetry={() => void findings.refetch()}
        />
      ) : findings.isPending ? (
        <LoadingRows what="the findings" rows={8} />
      ) : (
        <FindingsTable
          rows={rows}
          filter={filter}
          search={search}
          more={findings.hasNextPage}
          loadMore={() => void findings.fetchNextPage()}
          loading={findings.isFetchingNextPage}
        />
      )}
      {fingerprint === undefined ? null : (
        <FindingPanel
          key={fingerprint}
          fingerprint={fingerprint}
          close={() => void navigate({ pathname: '/findings', search })}
        />
      )}
    </div>
  );
}
