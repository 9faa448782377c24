import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { FindingFilter } from './finding-filter';
import { filterFromParams, paramsFromFilter } from './finding-filter';

/** The filter of the address, and a way to change it that leaves the way back clean. */
export function useFindingFilter() {
  const [params, setParams] = useSearchParams();
  const filter = useMemo(() => filterFromParams(params), [params]);
  const change = useCallback(
    (changes: Partial<FindingFilter>) =>
      setParams(paramsFromFilter({ ...filter, ...changes }), { replace: true }),
    [filter, setParams],
  );
  return { filter, change, params };
}
