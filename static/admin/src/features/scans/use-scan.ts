import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { invoke } from '../../bridge/invoke';

const whileRunningMs = 2_000;

/** What a scan changes: everything the page shows but the settings. */
const changedByScan = ['overview', 'findings', 'finding', 'scans', 'coverage'] as const;

/** The running scan, asked again while it runs; null when none does. When it ends, the rest of the page is asked again. */
export function useScanProgress() {
  const queries = useQueryClient();
  const progress = useQuery({
    queryKey: ['progress'],
    queryFn: () => invoke('scans.progress'),
    refetchInterval: ({ state }) => (state.data == null ? false : whileRunningMs),
  });
  const runningId = progress.data?.scan.id;
  const before = useRef(runningId);
  useEffect(() => {
    const ended = before.current !== undefined && before.current !== runningId;
    before.current = runningId;
    if (!ended) return;
    for (const key of changedByScan) void queries.invalidateQueries({ queryKey: [key] });
  }, [queries, runningId]);
  return progress;
}

/** Starts a scan. */
export function useStartScan() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => invoke('scans.start'),
    onSettled: () => refreshScans(queries),
  });
}

/** Cancels the running scan. */
export function useCancelScan() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (scanId: string) => invoke('scans.cancel', { scanId }),
    onSettled: () => refreshScans(queries),
  });
}

/** The scans so far, newest first, page by page. */
export function useScans() {
  return useInfiniteQuery({
    queryKey: ['scans'],
    queryFn: ({ pageParam }) =>
      invoke('scans.list', {
        limit: 25,
        ...(pageParam === undefined ? {} : { cursor: pageParam }),
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ cursor }) => cursor,
  });
}

async function refreshScans(queries: ReturnType<typeof useQueryClient>): Promise<void> {
  for (const key of ['progress', 'overview', 'scans']) {
    await queries.invalidateQueries({ queryKey: [key] });
  }
}
