import { useEffect, useMemo, useRef } from 'react';
import type { FindingFilter } from './finding-filter';

/** A search callback that stays the same, so that typing is not taken for a new search on every render. */
export function useSearchChange(onChange: (changes: Partial<FindingFilter>) => void) {
  const latest = useRef(onChange);
  useEffect(() => {
    latest.current = onChange;
  });
  return useMemo(() => (search: string) => latest.current({ search }), []);
}
